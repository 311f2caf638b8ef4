import type { ConferenceResult, CountRecord } from "../../core/record/record";
import { signFor } from "../layout/head";
import { cell, linesOf, user } from "../layout/parts";
import { kept, type FormRow, type RowCell } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { WORDS } from "./minutes.words";
import { WIDTH } from "./minutesParts";

/** Room for one signature, in points. */
const ROOM = 56;

/** Who wrote at the left, the members in the middle, the head at the right; each about a third of the page. */
const PLACES = { writer: [0, 3], members: [3, 4], head: [7, 4] } as const;

function signed(place: keyof typeof PLACES, value: string, style: PlanStyle): RowCell {
  const [column, columns] = PLACES[place];
  return cell(column, columns, user(value), { align: "Center", valign: "Top", wrap: true, ...style });
}

const isSecretary = (member: string) => /thư ký/i.test(member);

/** Who wrote the minutes: the board's secretary, or the clerk who counted where one is known. */
function writerOf(record: CountRecord, { clerk = "" }: ReportOptions): string {
  const secretary = linesOf(record.conference.boardMembers).find(isSecretary);
  const known = [secretary ?? "", clerk, ...record.accepted.map(({ by }) => by)];
  return known.find((name) => name !== "") ?? WORDS.dots;
}

function names(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const { boardHead, boardMembers } = record.conference;
  const members = linesOf(boardMembers).filter((member) => !isSecretary(member));
  const shown = members.length > 0 ? members : [WORDS.dots];
  const low: PlanStyle = { valign: "Bottom" };
  return shown.map((member, at) => ({
    cells: [
      ...(at === 0 ? [signed("writer", writerOf(record, options), low)] : []),
      signed("members", member, low),
      ...(at === 0
        ? [signed("head", boardHead === "" ? WORDS.dots : boardHead, { ...low, bold: true })]
        : []),
    ],
    height: ROOM,
  }));
}

function addresseeRows({ addressees }: ConferenceResult): readonly FormRow[] {
  const given = linesOf(addressees);
  const row = (value: string, style: PlanStyle): FormRow => ({
    cells: [cell(0, WIDTH, user(value), { wrap: true, valign: "Top", ...style })],
  });
  return [
    row(WORDS.addressees, { bold: true, italic: true, size: 12 }),
    ...(given.length > 0 ? given : WORDS.noAddressees).map((line) => row(line, { size: 11 })),
  ];
}

/** The names under the minutes with room to sign, then to whom they go. */
export function signatureRows(record: CountRecord, options: ReportOptions): readonly FormRow[] {
  const bold = { bold: true };
  const italic = { italic: true };
  const heads: readonly FormRow[] = [
    {
      cells: [
        signed("writer", WORDS.writer, bold),
        signed("members", WORDS.members, bold),
        signed("head", signFor(WORDS.bodyName, options), bold),
      ],
    },
    {
      cells: [
        signed("writer", WORDS.hint, italic),
        signed("members", WORDS.hint, italic),
        signed("head", WORDS.head, bold),
      ],
    },
    { cells: [signed("head", WORDS.hint, italic)] },
  ];
  return kept([
    ...heads,
    ...names(record, options),
    { cells: [], height: 12 },
    ...addresseeRows(record.conference),
  ]);
}
