import { sayChange } from "../../../../locales/rules";
import { Button } from "@fluentui/react-components";
import { customRegulation } from "../../../../core/regulation/custom";
import type { CustomTexts } from "../../../../core/regulation/customFields";
import { findRegulation } from "../../../../core/regulation";
import { useSelector } from "../../../hooks/useSelector";
import { useDispatch } from "../../../hooks/useServices";
import { useWords } from "../../../hooks/useWords";
import { useLayout } from "../../../ui/useLayout";
import { OwnFields } from "./OwnFields";
import { OwnSheetPart } from "./OwnSheetPart";

function Changes({ custom }: { readonly custom: CustomTexts }) {
  const { t } = useWords();
  const layout = useLayout();
  const own = customRegulation(custom);
  if (!own.ok) return null;
  const { changes } = own.value;
  if (changes.length === 0) return <div className={layout.muted}>{t("custom.noChanges")}</div>;
  return (
    <div role="status">
      <div className={layout.strong}>{t("custom.changes")}</div>
      <ul style={{ margin: 0, paddingLeft: "18px" }}>
        {changes.map((change) => (
          <li key={change.field}>{sayChange(change, t)}</li>
        ))}
      </ul>
    </div>
  );
}

function Editor({ custom }: { readonly custom: CustomTexts }) {
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const origin = findRegulation(custom.from ?? "");
  return (
    <>
      {origin && <div className={layout.muted}>{t("custom.origin", { name: origin.name })}</div>}
      <OwnFields custom={custom} />
      <Changes custom={custom} />
      <div className={layout.muted}>{t("custom.implementing")}</div>
      <div className={layout.row}>
        <Button size="small" onClick={() => dispatch({ type: "customDropped" })}>
          {t("custom.drop")}
        </Button>
      </div>
    </>
  );
}

/** The unit's own regulation: copied from a shipped one, changed, kept on a sheet for the functions. */
export function CustomRegulation() {
  const custom = useSelector((state) => state.setup.custom);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  return (
    <div className={layout.card}>
      {custom ? (
        <Editor custom={custom} />
      ) : (
        <>
          <div>{t("custom.intro")}</div>
          <div className={layout.row}>
            <Button onClick={() => dispatch({ type: "customStarted" })}>{t("custom.copy")}</Button>
          </div>
        </>
      )}
      <OwnSheetPart />
    </div>
  );
}
