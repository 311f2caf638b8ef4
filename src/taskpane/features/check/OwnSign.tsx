import { Button } from "@fluentui/react-components";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { useLayout } from "../../ui/useLayout";
import type { FindingGroup } from "./groupFindings";
import { choicesOf, unknownSigns } from "./ownSign";

function Sign({ text, sheet }: { readonly text: string; readonly sheet: string | null }) {
  const record = useSelector((state) => state.reading.record);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const question = t("sign.ask", { text });
  return (
    <div className={layout.tight} role="group" aria-label={question}>
      <div>{question}</div>
      <div className={layout.row}>
        {choicesOf(record?.kinds ?? [], sheet).map(([meaning, key]) => (
          <Button
            key={meaning}
            size="small"
            onClick={() => {
              dispatch({ type: "codeAdded", code: { text, meaning } });
            }}
          >
            {t(key)}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Signs that nobody knows: the clerk may say what they mean in the whole workbook. */
export function OwnSigns({ group }: { readonly group: FindingGroup }) {
  const { t } = useWords();
  const layout = useLayout();
  const signs = unknownSigns(group.findings);
  if (signs.length === 0) return null;
  return (
    <div className={layout.tight}>
      {signs.map((text) => (
        <Sign key={text} text={text} sheet={group.findings[0]?.sheet ?? null} />
      ))}
      <div className={layout.muted}>{t("sign.everywhere")}</div>
    </div>
  );
}
