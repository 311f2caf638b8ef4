import fc from "fast-check";
import { REGULATIONS } from "../../src/core/regulation";
import BEHAVIOUR from "../../src/functions/behaviour.json";

export const SIGNS = ["TNC", "TN", "TNT"] as const;
const MOST = 8;
/** More arguments than any function takes. */
const ARGUMENTS = 9;

const text = fc.oneof(
  fc.constantFrom(...SIGNS, "x", "C", "T", "K", "KHL", "TNC,TN", "2/1/0", "codes C/T/K", "boxes", "chi tiết"),
  fc.constantFrom(
    "Nguyễn Văn A",
    "Trần Thị B",
    "12/2023",
    "13/12/2023",
    "48/51/54 phiếu",
    "88,46%",
    "lam tron; dot",
  ),
  fc.constantFrom(
    "không có",
    "tên",
    "họ và tên",
    "tín nhiệm cao",
    "=1+1",
    "#N/A",
    "__proto__",
    "constructor",
  ),
  fc.constantFrom(...REGULATIONS.map(({ id }) => id)),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const numeral = fc.oneof(
  fc.integer({ min: -2, max: 60 }),
  fc.constantFrom(2.5, 1e9, 1e21, Number.MAX_SAFE_INTEGER, -0, 45_273, 1e-7),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: numeral },
  { weight: 3, arbitrary: fc.constantFrom(0, null, "") },
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((code) => ({ code })),
  fc.constant({ basicType: "Double", basicValue: 4 }),
);
const size = fc.record({
  rows: fc.integer({ min: 1, max: MOST }),
  columns: fc.integer({ min: 1, max: MOST }),
});
const range = size.chain(({ rows, columns }) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
);
const argument = fc.oneof(
  { weight: 4, arbitrary: range },
  { weight: 3, arbitrary: cell.map((one) => [[one]]) },
  { weight: 2, arbitrary: cell },
  fc.constant(undefined),
);

/** Any arguments at all. */
export const anything = fc.array(argument, { maxLength: ARGUMENTS });

/** Arguments that make sense to a function, with some of their cells replaced. */
export function nearly(name: string): fc.Arbitrary<readonly unknown[]> {
  const known = new Map<string, readonly { readonly arguments: readonly unknown[] }[]>(
    Object.entries(BEHAVIOUR),
  );
  const examples = (known.get(name) ?? []).map((example) => example.arguments);
  const replaced = (value: unknown, dice: () => number, cells: readonly unknown[]): unknown => {
    if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, dice, cells));
    const at = dice();
    return at < cells.length ? cells[at] : value;
  };
  if (examples.length === 0) return anything;
  return fc
    .tuple(
      fc.constantFrom(...examples),
      fc.array(cell, { maxLength: 4 }),
      fc.infiniteStream(fc.nat(MOST * 2)),
    )
    .map(([args, cells, stream]) => {
      const dice = () => Number(stream.next().value);
      return args.map((one) => replaced(one, dice, cells));
    });
}
