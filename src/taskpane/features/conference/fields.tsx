import type { PaneKey, PaneText } from "../../../locales/pane";
import type { ConferenceNumber, ConferenceText } from "../../../session/store/actions";
import { useSelector } from "../../hooks/useSelector";
import { useDispatch } from "../../hooks/useServices";
import { useWords } from "../../hooks/useWords";
import { conferenceField } from "../../../session/store/drafts";
import { cellName } from "../../../session/store/selectors";
import { CountField } from "../../ui/CountField";
import { TextField } from "../../ui/TextField";

const LABELS: Readonly<Record<ConferenceNumber | ConferenceText, PaneKey>> = {
  unit: "conference.unit",
  name: "conference.name",
  date: "conference.date",
  summoned: "conference.summoned",
  present: "conference.present",
  members: "conference.members",
  absent: "conference.absent",
  presentAtVote: "conference.presentAtVote",
  assignedBy: "conference.assignedBy",
  start: "conference.start",
  end: "conference.end",
  place: "conference.place",
  locality: "conference.locality",
  boardSize: "conference.boardSize",
  boardHead: "conference.boardHead",
  chair: "conference.chair",
  boardMembers: "conference.boardMembers",
  observers: "conference.observers",
  addressees: "conference.addressees",
  superior: "conference.superior",
};

/** A figure of the conference, with the cell it was taken from. */
export function ConferenceCount({ field }: { readonly field: ConferenceNumber }) {
  const source = useSelector(({ setup }) => (field === "boardSize" ? undefined : setup.sources[field]));
  const value = useSelector((state) => state.setup.conference[field]);
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <CountField
      label={t(LABELS[field])}
      field={conferenceField(field)}
      value={value}
      hint={source && t("field.fromCell", { cell: cellName(source) })}
      onText={(text) => dispatch({ type: "conferenceNumberTyped", field, text })}
    />
  );
}

/** The browser may show month before day; the words leave no doubt. */
function sayDate(date: string, t: PaneText): string | undefined {
  const [year, month, day] = date.split("-").map(Number);
  return year && month && day ? t("conference.dateSaid", { day, month, year }) : undefined;
}

interface ConferenceWordsProps {
  readonly field: ConferenceText;
  readonly type?: "text" | "date" | "time";
  /** Several lines. */
  readonly isLong?: boolean;
}

/** A text, date or time of the conference. */
export function ConferenceWords({ field, type = "text", isLong = false }: ConferenceWordsProps) {
  const value = useSelector((state) => state.setup.conference[field]);
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <TextField
      label={t(LABELS[field])}
      type={type}
      isLong={isLong}
      value={value}
      hint={type === "date" ? sayDate(value, t) : isLong ? t("conference.aLineEach") : undefined}
      onText={(text) => dispatch({ type: "conferenceTyped", field, text })}
    />
  );
}
