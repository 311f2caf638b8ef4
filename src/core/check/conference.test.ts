import { QD96 } from "../regulation/96-QD-TW";
import { QD262 } from "../regulation/262-QD-TW";
import { EMPTY_CONFERENCE, EMPTY_KIND, EMPTY_SETUP, type CountSetup, type Figures } from "../setup/setup";
import { checkConference, noteUnknown } from "./conference";
import { quorum } from "./quorum";

const WHERE = { sheet: "P", address: "B2" };

function setup(figures: Partial<Figures>, date = "", sources: CountSetup["sources"] = {}): CountSetup {
  return { ...EMPTY_SETUP, conference: { ...EMPTY_CONFERENCE, ...figures, date }, sources };
}

const codes = (figures: Partial<Figures>, date = "", regulation = QD96) =>
  checkConference(setup(figures, date), regulation).map(({ code }) => code);

describe("the figures of a conference", () => {
  it.each<[Partial<Figures>, readonly string[]]>([
    [{ summoned: 60, present: 60, presentAtVote: 60 }, []],
    [{ summoned: 60, present: 61 }, ["F201"]],
    [{ summoned: 0, present: 0 }, ["F212"]],
    [{ summoned: 0 }, ["F212"]],
    [{ present: 50, presentAtVote: 51 }, ["F202"]],
    [{ presentAtVote: 51 }, []],
    [{ present: 51 }, []],
    [{ members: 60, absent: 10, present: 50 }, []],
    [{ members: 60, absent: 12, present: 50, presentAtVote: 48 }, []],
    [{ members: 60, absent: 11, present: 50, presentAtVote: 48 }, ["W211"]],
    [{ members: 60, absent: 11, present: 50 }, ["W211"]],
    [{ members: 60, present: 50 }, []],
    [{ members: 60, absent: 11 }, []],
    [{ summoned: 60, present: 40 }, []],
    [{ summoned: 60, present: 39 }, ["F401"]],
    [{ summoned: 2.5, absent: -1 }, ["F207", "F207"]],
  ])("%j: %j", (figures, expected) => expect(codes(figures)).toEqual(expected));

  it("are pointed at where they stand", () => {
    const sources = { present: WHERE, presentAtVote: WHERE, members: WHERE };
    const figures = { summoned: 3, present: 4, presentAtVote: 5, members: 9, absent: 1 };
    expect(checkConference(setup(figures, "", sources), QD96)).toMatchObject([
      { code: "F201", ...WHERE },
      { code: "F202", ...WHERE },
      { code: "W211", ...WHERE },
    ]);
    expect(checkConference(setup({ summoned: 60, present: 1 }, "", sources), QD96)).toMatchObject([
      { code: "F401", ...WHERE },
    ]);
    expect(checkConference(setup({ present: 0.5 }, "", sources), QD96)).toMatchObject([
      { code: "F207", ...WHERE },
    ]);
  });
});

describe("the date of the vote", () => {
  it.each([
    ["2023-02-01", QD96, ["W403"]],
    ["2023-02-02", QD96, []],
    ["2023-02-01", QD262, []],
    ["2023-02-02", QD262, ["W403"]],
    ["2014-10-07", QD262, ["W403"]],
  ])("%s under $id: %j", (date, regulation, expected) => {
    expect(codes({}, date, regulation)).toEqual(expected);
  });
});

describe("what nobody knows", () => {
  const known = { members: 60, absent: 10, present: 50, presentAtVote: 50 };

  it("is one note", () => {
    expect(noteUnknown(setup({ present: 50 }))).toMatchObject([
      { code: "N402", facts: { fields: ["members", "absent", "presentAtVote"] } },
    ]);
    const kinds = [{ ...EMPTY_KIND, issued: null }];
    expect(noteUnknown({ ...setup(known), kinds })).toMatchObject([{ facts: { fields: ["issued"] } }]);
  });

  it("is nothing when all is known", () => {
    expect(noteUnknown({ ...setup(known), kinds: [{ ...EMPTY_KIND, issued: 50 }] })).toEqual([]);
  });
});

describe("quorum", () => {
  it("is met at exactly two thirds, with its arithmetic", () => {
    expect(quorum(60, 40, QD96)).toMatchObject({ isReached: true, left: 120, sign: "≥", right: 120 });
    expect(quorum(60, 39, QD96)).toMatchObject({ isReached: false, left: 117, sign: "<", right: 120 });
  });

  it("can be a strict share", () => {
    const rule = { fraction: { numerator: 1, denominator: 2 }, inclusive: false, clause: "" };
    const strict = { ...QD96, quorum: rule };
    expect(quorum(60, 30, strict)).toMatchObject({ isReached: false, left: 60, sign: "≤", right: 60 });
    expect(quorum(60, 31, strict)).toMatchObject({ isReached: true, left: 62, sign: ">", right: 60 });
  });

  it.each([
    [0, 0],
    [null, 40],
    [60, null],
    [60.5, 40],
    [60, -1],
  ])("is not known for %p summoned and %p present", (summoned, present) => {
    expect(quorum(summoned, present, QD96)).toBeNull();
  });

  it("is not asked where the regulation sets none", () => expect(quorum(60, 1, QD262)).toBeNull());
});
