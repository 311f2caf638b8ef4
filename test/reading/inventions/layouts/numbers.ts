import type { Value } from "../../../corpus/sheet";
import type { Numbering } from "../choice";
import type { Random } from "../random";
import type { Column } from "../table";
import { BALLOT_HEADS } from "../words/heads";

const padded = (at: number) => String(at + 1).padStart(3, "0");

/** The number of a ballot as the clerk writes it; `null` where ballots have none. */
export function numberOf(numbering: Numbering, at: number): Value {
  switch (numbering) {
    case "plain":
    case "twice":
      return at + 1;
    case "padded":
      return padded(at);
    case "P":
      return `P${String(at + 1)}`;
    case "Phiếu":
      return `Phiếu ${String(at + 1)}`;
    case "coded":
      return `M${String(7000 + ((at * 137) % 2999))}`;
    case "from101":
      return 101 + at;
    case "none":
      return null;
  }
}

/** The columns that number ballots, none to two. */
export function numberColumns(
  numbering: Numbering,
  count: number,
  random: Random,
  before = 0,
): readonly Column[] {
  if (numbering === "none") return [];
  const cells = Array.from({ length: count }, (_, at) => numberOf(numbering, before + at));
  const head = random.chance(0.1) && numbering !== "coded" ? [] : [random.pick(BALLOT_HEADS)];
  if (numbering !== "twice") return [{ head, cells }];
  const second = Array.from({ length: count }, (_, at) => numberOf("coded", at));
  return [
    { head: [random.pick(["STT", "TT", "Số TT"])], cells },
    { head: [random.pick(["Mã phiếu", "Số phiếu", "Ký hiệu phiếu"])], cells: second },
  ];
}
