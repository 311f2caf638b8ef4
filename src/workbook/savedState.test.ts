import { kindOf } from "../core/setup/kindTexts";
import { EMPTY_CONFERENCE, EMPTY_KIND, EMPTY_SETUP, type CountSetup } from "../core/setup/setup";
import { EMPTY_CHOICE } from "../report/options";
import { damagedIn, parseState, toSaved, type SavedState } from "./savedState";

const SETUP: CountSetup = {
  regulation: "09-HD/DDTLD",
  custom: { from: "09-HD/DDTLD", base: "tổng số đại biểu" },
  matches: [{ name: "nguyễn văn a", isSame: true }],
  implementing: { title: "Kế hoạch 1", clauses: { half: "điểm 1", twoThirds: "điểm 2" } },
  conference: { ...EMPTY_CONFERENCE, unit: "Đơn vị A", date: "2023-12-13", summoned: 60, boardSize: 5 },
  kinds: [kindOf({ sheet: "Phiếu", marks: "C5:O50", layout: "boxes", issued: 47, collected: null })],
  handling: {
    removedFromPlanning: 1,
    reassigned: 2,
    allowedToResign: null,
    leftPost: 0,
    relieved: 4,
    other: 5,
  },
  codes: [{ text: "Đ", meaning: "high" }],
  limits: { invalidBallots: 4, invalidPercent: 6, identicalPercent: 97, identicalBallots: 11 },
  accepted: [
    {
      code: "W601",
      person: "Trần Thị B",
      reason: "Đã đối chiếu với phiếu giấy",
      by: "Nguyễn Văn A",
      at: "2023-12-13T10:05",
      data: "7f3a",
    },
  ],
  clerk: "Nguyễn Văn A",
  sources: { issued: { sheet: "Phiếu", address: "C55" } },
};

const read = (setup: unknown, version: unknown = 1) =>
  parseState(JSON.parse(JSON.stringify({ version, step: 3, setup })));

const toSetup = (): object => {
  const kept = toSaved({ version: 1, step: 0, choice: EMPTY_CHOICE, setup: SETUP });
  return (JSON.parse(JSON.stringify(kept)) as { setup: object }).setup;
};

describe("parseState", () => {
  it("gives back everything that was saved", () => {
    const state: SavedState = { version: 1, step: 3, setup: SETUP, choice: EMPTY_CHOICE };
    expect(parseState(JSON.parse(JSON.stringify(toSaved(state))))).toEqual(state);
  });

  it.each([null, "x", 1, [], {}, { version: 2, setup: SETUP }, { version: 1 }])(
    "takes %j for no state of ours",
    (saved) => {
      expect(parseState(saved)).toBeNull();
    },
  );

  it("keeps what can be used of a damaged state", () => {
    const damaged = {
      regulation: 5,
      implementing: { title: 1 },
      conference: { unit: "A", summoned: "60", extra: true },
      kinds: [{ sheet: "P", marks: null }, "x"],
      sources: { issued: "C5", present: { sheet: "P", address: "C6" } },
    };
    expect(read(damaged)?.setup).toEqual({
      ...EMPTY_SETUP,
      conference: { ...EMPTY_CONFERENCE, unit: "A" },
      kinds: [{ ...EMPTY_KIND, sheet: "P" }, EMPTY_KIND],
      sources: { present: { sheet: "P", address: "C6" } },
    });
  });

  it("takes no limit out of bounds, and says what it did not take", () => {
    const limits = { ...EMPTY_SETUP.limits, invalidBallots: 1e9, identicalPercent: 0, identicalBallots: 20 };
    const kept = toSaved({ version: 1, step: 0, choice: EMPTY_CHOICE, setup: { ...SETUP, limits } });
    const saved: unknown = JSON.parse(JSON.stringify(kept));
    const state = parseState(saved);
    expect(state?.setup.limits).toEqual({ ...EMPTY_SETUP.limits, identicalBallots: 20 });
    expect(state && damagedIn(saved, state)).toEqual([
      "setup.limits.invalidBallots",
      "setup.limits.identicalPercent",
    ]);
  });

  it("says an entry of a list that was dropped, and nothing of a whole state", () => {
    const saved = { version: 1, setup: { ...toSetup(), codes: [{ text: "Đ", meaning: "?" }] } };
    const state = parseState(saved);
    expect(state && damagedIn(saved, state)).toEqual(["setup.codes"]);
    const whole = { version: 1, setup: toSetup() };
    const right = parseState(whole);
    expect(right && damagedIn(whole, right)).toEqual([]);
  });

  it("takes of a choice of documents what is known", () => {
    const choiceOf = (choice: unknown) => parseState({ version: 1, setup: {}, choice })?.choice;
    expect(
      choiceOf({
        forms: ["data", "minutes", 5, "result"],
        skipped: [1, "2"],
        header: "royal",
        isSecret: "yes",
        isValuesOnly: true,
        ballotsPerPage: 3,
      }),
    ).toEqual({ ...EMPTY_CHOICE, forms: ["result", "minutes"], skipped: [1], isValuesOnly: true });
    expect(choiceOf({ forms: 1, skipped: 1 })).toEqual(EMPTY_CHOICE);
    expect(choiceOf({ agreed: { readings: ["a", 1], at: "2023-08-05T10:30" } })?.agreed).toBeNull();
    const chosen = { header: "party", ballotsPerPage: 2 } as const;
    expect(choiceOf(chosen)).toEqual({ ...EMPTY_CHOICE, ...chosen });
  });
});
