import type { ConferenceResult } from "../../core/record/record";
import { signFor } from "../layout/head";
import { cell, linesOf, user } from "../layout/parts";
import { kept, type FormRow, type RowCell } from "../layout/sheetBuilder";
import type { ReportOptions } from "../options";
import type { PlanStyle } from "../sheetPlan";
import { WORDS } from "./minutes.words";
import { WIDTH } from "./minutesParts";

/** Room for one signature, in points. */
const ROOM = 56;

/** Who wrote at the left, the members in the middle, the head at the right. */
const PLACES = { writer: [0, 2], members: [2, 4], head: [6, 5] } as const;

function signed(place: keyof typeof PLACES, value: string, style: PlanStyle): RowCell {
  const [column, columns] = PLACES[place];
  return cell(column, columns, user(value), { align: "Center", valign: "Top", wrap: true, ...style });
}

function names({ boardHead, boardMembers }: ConferenceResult): readonly FormRow[] {
  const members = linesOf(boardMembers);
  const shown = members.length > 0 ? members : [WORDS.dots];
  const low: PlanStyle = { valign: "Bottom" };
  return shown.map((member, at) => ({
    cells: [
      ...(at === 0 ? [signed("writer", WORDS.dots, low)] : []),
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
export function signatureRows(conference: ConferenceResult, options: ReportOptions): readonly FormRow[] {
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
  return kept([...heads, ...names(conference), { cells: [], height: 12 }, ...addresseeRows(conference)]);
}
