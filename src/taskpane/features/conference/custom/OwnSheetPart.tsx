import { Button } from "@fluentui/react-components";
import { customRegulation } from "../../../../core/regulation/custom";
import type { CustomTexts } from "../../../../core/regulation/customFields";
import { REGULATION_SHEET } from "../../../../core/setup/setup";
import { useSelector } from "../../../hooks/useSelector";
import { useDispatch, useServices } from "../../../hooks/useServices";
import { useTask } from "../../../hooks/useTask";
import { useWords } from "../../../hooks/useWords";
import { Busy } from "../../../ui/Busy";
import { FindingNote } from "../../../ui/FindingNote";
import { Note } from "../../../ui/Note";
import { useLayout } from "../../../ui/useLayout";
import { compareSheet, textsOn, type OwnSheet } from "./ownSheet";
import { useOwnSheet, type OwnSheetTask } from "./useOwnSheet";

const SHEET = { sheet: REGULATION_SHEET };

function Standing({ own }: { readonly own: OwnSheet }) {
  const custom = useSelector((state) => state.setup.custom);
  const { t } = useWords();
  const layout = useLayout();
  switch (own.status) {
    case "missing":
      return custom && <div className={layout.muted}>{t("sheet.missing", SHEET)}</div>;
    case "refused":
      return <FindingNote finding={own.finding} role="status" />;
    case "same":
      return (
        <Note tone="good" role="status">
          {t("sheet.same", { ...SHEET, range: own.range })}
        </Note>
      );
    case "different":
      return (
        <Note tone="warning" role="status">
          {t("sheet.different", SHEET)}
        </Note>
      );
    case "offered": {
      const regulation = customRegulation(own.texts);
      return <div>{t("sheet.offer", { ...SHEET, name: regulation.ok ? regulation.value.name : "" })}</div>;
    }
  }
}

function WriteButton({ custom, run }: { readonly custom: CustomTexts; readonly run: OwnSheetTask["run"] }) {
  const { room } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const write = () =>
    run(
      () => room.writeRegulation(custom),
      (grid) => {
        // What the sheet made of the words (spaces, apostrophes) is what both sides go on with.
        const texts = textsOn(grid);
        if (texts.ok) dispatch({ type: "customTaken", texts: texts.value });
      },
    );
  return (
    <Button size="small" disabled={!customRegulation(custom).ok} onClick={write}>
      {t("sheet.write", SHEET)}
    </Button>
  );
}

function Actions({ own, run }: { readonly own: OwnSheet; readonly run: OwnSheetTask["run"] }) {
  const custom = useSelector((state) => state.setup.custom);
  const { room } = useServices();
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const opening = useTask();
  const open = () =>
    opening.run(
      () => room.activate(REGULATION_SHEET),
      () => undefined,
    );
  return (
    <div className={layout.row}>
      {custom && own.status !== "same" && <WriteButton custom={custom} run={run} />}
      {(own.status === "different" || own.status === "offered") && (
        <Button size="small" onClick={() => dispatch({ type: "customTaken", texts: own.texts })}>
          {t("sheet.take", SHEET)}
        </Button>
      )}
      {own.status !== "missing" && (
        <Button size="small" appearance="subtle" onClick={open}>
          {t("sheet.open", SHEET)}
        </Button>
      )}
      {opening.finding && <FindingNote finding={opening.finding} role="alert" />}
    </div>
  );
}

/** The sheet from which functions take the unit's own regulation, and whether it says the same as the pane. */
export function OwnSheetPart() {
  const custom = useSelector((state) => state.setup.custom);
  const { t } = useWords();
  const { read, run } = useOwnSheet();
  const layout = useLayout();
  if (read.status === "busy") return <Busy text={t("sheet.reading", SHEET)} />;
  const own = compareSheet(custom, read.status === "read" ? read.grid : undefined);
  if (own.status === "missing" && custom === null && read.status === "read") return null;
  return (
    <section className={layout.tight} aria-label={t("sheet.title", SHEET)}>
      <div className={layout.strong}>{t("sheet.title", SHEET)}</div>
      {read.status === "failed" ? (
        <FindingNote finding={read.finding} role="alert" />
      ) : (
        <Standing own={own} />
      )}
      <Actions own={own} run={run} />
    </section>
  );
}
