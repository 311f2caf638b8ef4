import { Button } from "@fluentui/react-components";
import type { Meaning } from "../../../core/ballot/codeMap";
import type { PaneKey } from "../../../locales/pane";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";

const MEANINGS: Readonly<Record<Meaning, PaneKey>> = {
  high: "sign.high",
  confidence: "sign.confidence",
  low: "sign.low",
  invalid: "sign.invalid",
  blank: "sign.blank",
};

/** The signs that the clerk explained, each of which can be taken back. */
export function OwnCodes() {
  const codes = useSelector((state) => state.setup.codes);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  if (codes.length === 0) return null;
  return (
    <div className={layout.tight}>
      <div className={layout.strong}>{t("data.ownCodes")}</div>
      <ul className={`${layout.plainList} ${layout.tight}`}>
        {codes.map(({ text, meaning }) => (
          <li key={text} className={layout.row}>
            {t("data.ownCode", { text, meaning: t(MEANINGS[meaning]) })}
            <Button
              size="small"
              aria-label={t("data.removeCode", { text })}
              onClick={() => dispatch({ type: "codeRemoved", text })}
            >
              {t("data.dropCode")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
