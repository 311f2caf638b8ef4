import type { Value } from "../../../corpus/sheet";
import { signOf, typed } from "../codes";
import type { Parts, Setting } from "../layouts/setting";
import type { Random } from "../random";
import type { Between, Column } from "../table";

const CONTROL_HEADS = [
  ...[
    "Đếm",
    "SL",
    "Tổ kiểm phiếu",
    "Hòm",
    "Kiểm tra",
    "Lần nhập",
    "Lượt",
    "KT",
    "Ca",
    "Máy",
    "Đợt",
    "Số lần",
  ],
  "Bàn số",
];

const digit = (random: Random) => random.pick([1, 1, 2, 3]);

/** Columns with a control column of small digits before, between or after the people. */
export function trappedParts({ trap, vote, random }: Setting, parts: Parts): Parts {
  if (trap !== "control") return parts;
  const signs = random.pick([[1, 2, 3], [1, 1, 1, 2], [0, 1], [3]]);
  const column: Column = {
    head: [random.pick(CONTROL_HEADS)],
    cells: vote.ballots.map(() => random.pick(signs)),
  };
  switch (random.below(4)) {
    case 0:
      return { ...parts, before: [...parts.before, column] };
    case 1: {
      const starts = parts.people.flatMap(({ role }, at) =>
        role === "marks" || role === "boxes" ? [at] : [],
      );
      const at = random.pick(starts);
      return { ...parts, people: [...parts.people.slice(0, at), column, ...parts.people.slice(at)] };
    }
    case 2:
      return { ...parts, after: [{ head: [], cells: [] }, column] };
    default:
      return { ...parts, after: [column, ...parts.after] };
  }
}

/** Under a table with a column per ballot: a row of small digits. */
export function controlRow({ vote, random }: Setting, columns: readonly Column[]): Between {
  const row = columns.map(({ role }): Value => {
    if (role === "names") return random.pick(CONTROL_HEADS);
    return role === "ballots" ? digit(random) : null;
  });
  return new Map([[vote.people.length, [row]]]);
}

const UNLIKE = [
  "Kết quả",
  "Chốt",
  "Cộng dồn",
  "Ra",
  "Kiểm tra",
  "SL",
  "Σ",
  "Cuối cùng",
  "=",
  "Tất cả",
  "Chung",
];

const isMark = ({ role }: Column) => role !== undefined;

function rowOver(columns: readonly Column[], label: string, cell: (at: number) => Value): readonly Value[] {
  return columns.map((column, at) => {
    if (isMark(column)) return cell(at);
    return at === 0 ? label : null;
  });
}

/** Rows with those that a trap puts among the ballots. */
export function trappedRows(setting: Setting, parts: Parts, between: Between): Between {
  const { trap, vote, codes, choice, random } = setting;
  const columns = [...parts.before, ...parts.people, ...parts.after];
  const add = (line: number, ...rows: readonly (readonly Value[])[]): Between =>
    new Map([...between, [line, [...(between.get(line) ?? []), ...rows]]]);
  switch (trap) {
    case "unlikeSum":
      return add(
        vote.ballots.length,
        rowOver(columns, random.pick(UNLIKE), () => digit(random)),
      );
    case "afterGap": {
      const middle = Math.ceil(vote.ballots.length / 2);
      return add(middle, ...Array.from({ length: 2 + random.below(8) }, () => []));
    }
    case "exampleBallot": {
      const sign = () =>
        choice.layout === "boxes" ? random.pick(["x", null]) : typed("high", codes, random);
      return add(0, rowOver(columns, random.pick(["VD", "Mẫu", "Ví dụ"]), sign));
    }
    default:
      return between;
  }
}

/** A line of somebody who tried something out, under the signatures. */
export function triedOut({ vote, codes, random }: Setting): readonly Value[] {
  const signs = vote.people.map(() => signOf(codes, random.pick(["high", "confidence"] as const)));
  return [random.pick(["Ví dụ", "Thử", null]), ...signs];
}
