import type { PaneKey } from "../../../locales/pane";
import type { ConferenceNumber, ConferenceText } from "../../../session/store/actions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { conferenceField } from "../../../session/store/drafts";
import { cellName } from "../../../session/store/selectors";
import { CountField } from "../../ui/CountField";
import { MomentField } from "../../ui/MomentField";
import { TextField } from "../../ui/TextField";
import { useLayout } from "../../ui/useLayout";
import { Sought } from "./Sought";
import { CONFERENCE_FIELDS, linesOf, type ConferenceField } from "./conferenceFields";

const labelOf = (field: ConferenceField): PaneKey => `conference.${field}`;

/** A figure of the conference, with the cell it was taken from. */
export function ConferenceCount({ field }: { readonly field: ConferenceNumber }) {
  const source = useSelector(({ setup }) => (field === "boardSize" ? undefined : setup.sources[field]));
  const value = useSelector((state) => state.setup.conference[field]);
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <CountField
      label={t(labelOf(field))}
      field={conferenceField(field)}
      value={value}
      hint={source && t("field.fromCell", { cell: cellName(source) })}
      onText={(text) => dispatch({ type: "conferenceNumberTyped", field, text })}
    />
  );
}

/** A text, date or time of the conference. */
export function ConferenceWords({ field }: { readonly field: ConferenceText }) {
  const value = useSelector((state) => state.setup.conference[field]);
  const dispatch = useDispatch();
  const { t } = useWords();
  const { kind } = CONFERENCE_FIELDS[field];
  const label = t(labelOf(field));
  const onText = (text: string) => dispatch({ type: "conferenceTyped", field, text });
  if (kind === "date" || kind === "time") {
    return <MomentField label={label} kind={kind} value={value} onText={onText} />;
  }
  const isLong = kind === "lines";
  return (
    <TextField
      label={label}
      isLong={isLong}
      value={value}
      hint={isLong ? t("conference.aLineEach") : undefined}
      onText={onText}
    />
  );
}

const isNumber = (field: ConferenceField): field is ConferenceNumber =>
  CONFERENCE_FIELDS[field].kind === "count";

const fieldFor = (field: ConferenceField) => (
  <Sought key={field} field={field}>
    {isNumber(field) ? <ConferenceCount field={field} /> : <ConferenceWords field={field} />}
  </Sought>
);

/** The fields of one part of the conference, in their lines. */
export function ConferenceFields({ part }: { readonly part: "first" | "more" }) {
  const layout = useLayout();
  return linesOf(part).map((line) =>
    line.length === 1 ? (
      line.map(fieldFor)
    ) : (
      <div key={line.join()} className={layout.pair}>
        {line.map(fieldFor)}
      </div>
    ),
  );
}
