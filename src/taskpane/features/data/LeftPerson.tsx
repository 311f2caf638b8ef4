import { Button } from "@fluentui/react-components";
import { columnsPerPerson } from "../../../core/ballot/readMarks";
import { columnName } from "../../../core/sheet/address";
import { checkExcluded, type ExcludedPerson } from "../../../core/people/excluded";
import { nameKey } from "../../../core/people/nameKey";
import type { Facts } from "../../../locales/locale";
import type { PaneKey } from "../../../locales/pane";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { ChoiceField } from "../../ui/ChoiceField";
import { FindingNote } from "../../ui/FindingNote";
import { Note } from "../../ui/Note";
import { REASON_DATES, REASON_NAMES, REASONS } from "../../ui/reasonWords";
import { MomentField } from "../../ui/MomentField";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import type { BallotsView, KindView } from "../../../session/describe/describeKind";
import { useKindRegulation, type KindPart } from "./kindPart";

interface LeftPersonProps extends KindPart {
  readonly person: ExcludedPerson;
  readonly index: number;
}

type Change = (fields: Partial<ExcludedPerson>) => void;

/** The first column of somebody's marks, as the sheet heads it. */
function columnOf({ table, reading }: BallotsView, position: number): string {
  return columnName(table.marks.column + (position - 1) * columnsPerPerson(reading));
}

/** Where on the sheet somebody stands who is not counted. */
function placeOf(view: KindView, position: number): [PaneKey, Facts] | null {
  if (view.form === "ballots" && view.type === "list") return null;
  if (view.form === "ballots" && view.type === "columns") {
    return ["left.row", { row: view.marks.row + (position - 1) * columnsPerPerson(view.reading) + 1 }];
  }
  if (view.form === "ballots") return ["left.column", { column: columnOf(view, position) }];
  return ["left.row", { row: (view.table.people[position - 1]?.row ?? view.table.area.row) + 1 }];
}

function Named({ person, view }: Pick<LeftPersonProps, "person" | "view">) {
  const { t } = useWords();
  const layout = useLayout();
  const { position, name, office } = person;
  if (position === null) return null;
  const there = view?.persons[position - 1]?.name;
  const place = view && placeOf(view, position);
  const isMoved = there !== undefined && nameKey(there) !== nameKey(name);
  return (
    <>
      <div>
        <div className={layout.strong}>{name === "" ? t("results.nameless", { position }) : name}</div>
        {office !== "" && <div className={layout.muted}>{office}</div>}
        {place && !isMoved && <div className={layout.muted}>{t(...place)}</div>}
      </div>
      {isMoved && (
        <Note tone="fault" role="alert">
          {t("left.moved", { name: there })}
        </Note>
      )}
    </>
  );
}

function Typed({ person, change }: { readonly person: ExcludedPerson; readonly change: Change }) {
  const { t } = useWords();
  const layout = useLayout();
  if (person.position !== null) return null;
  return (
    <>
      <div className={layout.muted}>{t("left.noColumn")}</div>
      <TextField label={t("left.name")} value={person.name} onText={(name) => change({ name })} />
      <TextField label={t("left.post")} value={person.office} onText={(office) => change({ office })} />
    </>
  );
}

/** Somebody who is not voted on: who, why, since when. */
export function LeftPerson({ at, kind, view, person, index }: LeftPersonProps) {
  const date = useSelector((state) => state.setup.conference.date);
  const dispatch = useDispatch();
  const { t } = useWords();
  const layout = useLayout();
  const change: Change = (fields) => {
    const excluded = kind.excluded.with(index, { ...person, ...fields });
    dispatch({ type: "kindChanged", at, fields: { excluded } });
  };
  const findings = checkExcluded([person], useKindRegulation(kind), date);
  return (
    <section className={layout.card} aria-label={person.name}>
      <Named person={person} view={view} />
      <Typed person={person} change={change} />
      <ChoiceField
        label={t("left.reason")}
        value={person.reason}
        options={REASONS.map((reason) => ({ value: reason, text: t(REASON_NAMES[reason]) }))}
        onChoose={(value) => change({ reason: REASONS.find((reason) => reason === value) ?? "retiring" })}
      />
      <MomentField
        label={t(REASON_DATES[person.reason])}
        kind="date"
        value={person.date}
        onText={(date) => change({ date })}
      />
      {findings.map((item) => (
        <FindingNote key={item.code} finding={item} role="status" />
      ))}
      <div className={layout.row}>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => dispatch({ type: "personRemoved", at, index })}
        >
          {t("left.remove")}
        </Button>
      </div>
    </section>
  );
}
