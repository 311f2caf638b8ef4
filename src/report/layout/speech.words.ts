import type { KindResult, Rules } from "../../core/record/record";
import { papersOf } from "../../core/regulation/papersOf";

/** How people and their meeting are spoken of: in papers of the Party and the unions, or of a People's Council. */
export interface Speech {
  /** "đồng chí" or "ông (bà)". */
  readonly person: string;
  /** Behind a number of people: "đồng chí." or "đại biểu." */
  readonly people: string;
  /** "hội nghị" or "kỳ họp"; both, as the forms print it, while it is not known. */
  readonly meeting: string;
  /** Who makes up the body that votes. */
  readonly members: string;
}

const OPEN_MEETING = "hội nghị (kỳ họp)";
const OPEN_MEMBERS = "Tổng số uỷ viên ban chấp hành (đại biểu)";

function partyMembers(voters: string): string {
  return /chấp hành/i.test(voters)
    ? "Tổng số uỷ viên ban chấp hành"
    : "Tổng số người thuộc thành phần ghi phiếu";
}

/**
 * The words for people and meeting of some kinds of ballot.
 *
 * @param name - of the meeting; while it is not known the choice that the forms print stays open
 */
export function speechOf(kinds: readonly Pick<KindResult, "regulation" | "voters">[], name: string): Speech {
  const isCouncil =
    kinds.length > 0 && kinds.every(({ regulation }) => papersOf(regulation).isCouncil === true);
  const voters = kinds.map((kind) => kind.voters).join("; ");
  const members = isCouncil ? "Tổng số đại biểu" : partyMembers(voters);
  return {
    person: isCouncil ? "ông (bà)" : "đồng chí",
    people: isCouncil ? "đại biểu." : "đồng chí.",
    meeting: name === "" ? OPEN_MEETING : isCouncil ? "kỳ họp" : "hội nghị",
    members: name === "" || (voters === "" && !isCouncil) ? OPEN_MEMBERS : members,
  };
}

/** Of one kind of ballot. */
export const kindSpeech = (kind: Pick<KindResult, "regulation" | "voters">, name: string): Speech =>
  speechOf([kind], name);

/** Of a person, by the regulation of the kind of ballot. */
export const personWord = ({ regulation }: Pick<Rules, "regulation">): string =>
  speechOf([{ regulation, voters: "" }], "").person;

const NAMES_MEETING = /^(?:hội nghị|kỳ họp|đại hội|phiên họp)/i;
const DOTS = "...........................";

/** Where the vote was held: the meeting by its name, or as the forms print it. */
export function atMeeting({ meeting }: Speech, name: string): string {
  if (name === "") return `Tại ${OPEN_MEETING}${DOTS}`;
  return NAMES_MEETING.test(name) ? `Tại ${name}` : `Tại ${meeting} ${name}`;
}

/** As a sentence begins. */
export const upperFirst = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
