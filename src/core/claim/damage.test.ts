import { jobSetup } from "../recognise/jobSetup";
import { count } from "../count/count";
import type { CountRecord } from "../record/record";
import { kindOf, kindTexts } from "../setup/kindTexts";
import type { CountSetup, KindSetup } from "../setup/setup";
import type { Cell } from "../sheet/cell";
import { gridOf, type SheetGrid } from "../sheet/grid";
import { NO_LOOKS } from "../testing/sheet";
import { claimOf } from "./claim";
import { freshSetup } from "./fresh";

const RUNS = 600;

const sheet = (name: string, swap: boolean, isHidden: boolean): SheetGrid => {
  const [high, low] = swap ? ["TNT", "TNC"] : ["TNC", "TNT"];
  const cells: Cell[][] = [
    ["Phiếu", "Nguyễn Văn A", "Trần Thị B", "Lê Văn C", "Lỗi của phiếu"],
    ...Array.from({ length: 9 }, (_, at): Cell[] => [
      at + 1,
      at % 3 === 0 ? "TN" : high,
      at % 4 === 0 ? low : "TN",
      at % 2 === 0 ? high : low,
      at === 4 ? "Gạch tên" : null,
    ]),
  ];
  return gridOf({
    sheet: name,
    row: 0,
    column: 0,
    cells,
    metadata: { ...NO_LOOKS, ...(isHidden && { isHidden }) },
  });
};
const VISIBLE = sheet("Phiếu", false, false);
const SHEETS = new Map([VISIBLE, sheet("Ẩn", true, true)].map((grid) => [grid.sheet, grid]));
const RIGHT = jobSetup({}, [VISIBLE]);

/** Whole numbers below a bound, the same for a seed in every run. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const TEXTS = [
  ..."Ẩn|Phiếu|Khác||B2:D9|B2:D10|C2:D10|A1:XFD1048576|B1:D1|C1:E1|E2:E10|A2:A10|boxes|turned|list|counts".split(
    "|",
  ),
  ..."turned boxes|codes C/T/K|codes 3/2/1|codes TNC/TN/TNT|85/2014/QH13|09-HD/DDTLD|96-QD/TW|nonsense".split(
    "|",
  ),
];
const VALUES: readonly unknown[] = [...TEXTS, null, 0, 9, 10, 12, 1000, -3, 1.5];

/** Keys of a kind that only describe it. */
const DESCRIBES = new Set(["label", "voters", "offices", "place", "group"]);

function damagedKind(kind: KindSetup, next: (bound: number) => number): KindSetup {
  const texts = kindTexts(kind);
  const keys = Object.keys(texts).filter((key) => !DESCRIBES.has(key));
  const key = keys[next(keys.length)] ?? "";
  const now: unknown = Object.entries(texts).find(([name]) => name === key)?.[1];
  const fitting = VALUES.filter((value) =>
    typeof now === "string" ? typeof value === "string" : value === null || typeof value === "number",
  );
  if (key === "excluded") {
    const person = {
      position: 1 + next(3),
      name: "Lê Văn C",
      office: "",
      reason: "retiring",
      date: "",
    } as const;
    return { ...kind, excluded: [person] };
  }
  return kindOf({ ...texts, [key]: fitting[next(fitting.length)] });
}

function damagedLaw(setup: CountSetup, next: (bound: number) => number): CountSetup {
  const limits = { ...setup.limits, identicalBallots: 1 + next(1000) };
  const choices: readonly Partial<CountSetup>[] = [
    { regulation: TEXTS[next(TEXTS.length)] ?? "" },
    { limits },
    { codes: [{ text: ["TNC", "TN", "TNT", "X"][next(4)] ?? "", meaning: "invalid" }] },
    { kinds: [] },
    { kinds: [...setup.kinds, ...setup.kinds.map((kind) => ({ ...kind, sheet: "Ẩn" }))] },
    { conference: { ...setup.conference, presentAtVote: next(20), members: next(20) } },
    { implementing: { title: "KH 1", clauses: { half: "1", twoThirds: "2" } } },
    { custom: { from: "96-QD/TW", half: "0,4" } },
  ];
  return { ...setup, ...choices[next(choices.length)] };
}

function damaged(setup: CountSetup, next: (bound: number) => number): CountSetup {
  if (next(3) === 0) return damagedLaw(setup, next);
  return { ...setup, kinds: setup.kinds.map((kind) => damagedKind(kind, next)) };
}

/** What a report would print of people, and what speaks against it. */
const resultOf = ({ kinds, findings, regulation }: CountRecord) =>
  JSON.stringify([
    regulation,
    kinds.map(({ base, collected, issued, people }) => [
      [base, collected, issued],
      people.map(({ name, high, confidence, low, invalid, band }) => [
        name,
        high,
        confidence,
        low,
        invalid,
        band,
      ]),
    ]),
    findings.filter(({ severity }) => severity === "W").map(({ code, address }) => [code, address]),
  ]);

describe("a state that somebody altered", () => {
  const fresh = freshSetup(RIGHT, [VISIBLE], () => false);
  const right = resultOf(count(RIGHT, SHEETS));

  it("gives the same result, is asked about, or is refused: never another result in silence", () => {
    const outcomes = { same: 0, asked: 0, refused: 0 };
    const silent: string[] = [];
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = numbers(seed);
      const rounds = next(4) === 0 ? 2 : 1;
      let setup = RIGHT;
      for (let round = 0; round < rounds; round++) setup = damaged(setup, next);
      const record = count(setup, SHEETS);
      if (claimOf(setup, fresh, SHEETS).length > 0) outcomes.asked += 1;
      else if (record.findings.some(({ severity }) => severity === "F")) outcomes.refused += 1;
      else if (resultOf(record) === right) outcomes.same += 1;
      else silent.push(`seed ${String(seed)}: ${JSON.stringify(setup.kinds.map(kindTexts))}`);
    }
    expect(silent).toEqual([]);
    expect(outcomes.asked).toBeGreaterThan(RUNS / 2);
    expect(outcomes.same).toBeGreaterThan(0);
  });
});
