import type { ConferenceNumber, ConferenceText } from "../../../session/store/actions";

/** How a field is typed: a whole number from 0, a line, several lines, a date, a time of day. */
export type FieldKind = "count" | "text" | "lines" | "date" | "time";

interface Described<K extends FieldKind> {
  readonly kind: K;
  /** Shown at once, or behind "more". */
  readonly part: "first" | "more";
  /** Shares its line with the field after it. */
  readonly isBesideNext?: true;
}

type Descriptions = Readonly<
  Record<ConferenceNumber, Described<"count">> &
    Record<ConferenceText, Described<Exclude<FieldKind, "count">>>
>;

export type ConferenceField = keyof Descriptions;

/**
 * All fields of the conference, in the order in which they are shown. A field without a description here, or without
 * words under `conference.<field>`, does not compile.
 */
export const CONFERENCE_FIELDS: Descriptions = {
  unit: { kind: "text", part: "first" },
  name: { kind: "text", part: "first" },
  date: { kind: "date", part: "first" },
  summoned: { kind: "count", part: "first", isBesideNext: true },
  present: { kind: "count", part: "first" },
  members: { kind: "count", part: "more" },
  absent: { kind: "count", part: "more", isBesideNext: true },
  presentAtVote: { kind: "count", part: "more" },
  assignedBy: { kind: "text", part: "more" },
  start: { kind: "time", part: "more", isBesideNext: true },
  end: { kind: "time", part: "more" },
  place: { kind: "text", part: "more" },
  locality: { kind: "text", part: "more" },
  boardSize: { kind: "count", part: "more" },
  boardHead: { kind: "text", part: "more" },
  boardMembers: { kind: "lines", part: "more" },
  chair: { kind: "text", part: "more" },
  observers: { kind: "lines", part: "more" },
  superior: { kind: "text", part: "more" },
  addressees: { kind: "lines", part: "more" },
};

const isField = (key: string): key is ConferenceField => key in CONFERENCE_FIELDS;

/** The fields of one part. */
export function fieldsOf(part: Described<FieldKind>["part"]): readonly ConferenceField[] {
  return Object.keys(CONFERENCE_FIELDS)
    .filter(isField)
    .filter((field) => CONFERENCE_FIELDS[field].part === part);
}

/**
 * The fields of one part, line by line.
 *
 * @example linesOf("first") // [["unit"], ["name"], ["date"], ["summoned", "present"]]
 */
export function linesOf(part: Described<FieldKind>["part"]): readonly (readonly ConferenceField[])[] {
  const fields = fieldsOf(part);
  const isAdded = (at: number) => {
    const before = fields[at - 1];
    return before !== undefined && CONFERENCE_FIELDS[before].isBesideNext === true;
  };
  return fields.flatMap((field, at) => {
    const next = fields[at + 1];
    if (isAdded(at)) return [];
    return [next !== undefined && isAdded(at + 1) ? [field, next] : [field]];
  });
}
