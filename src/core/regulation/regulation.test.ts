import { reaches } from "../fraction/fraction";
import { groundOf } from "./clause";
import { DEFAULT_REGULATION_ID } from "./defaultId";
import { DEFAULT_REGULATION, findRegulation, REGULATIONS } from "./index";
import { FAULT_SCOPES, BALLOT_FAULTS } from "./faults";

const byId = (id: string) => findRegulation(id) ?? DEFAULT_REGULATION;

describe("the shipped regulations", () => {
  it("have their default first", () => {
    expect([REGULATIONS[0], DEFAULT_REGULATION.id]).toEqual([DEFAULT_REGULATION, DEFAULT_REGULATION_ID]);
  });

  it("are six, 96-QD/TW first", () => {
    expect(REGULATIONS.map(({ id }) => id)).toEqual([
      "96-QD/TW",
      "09-HD/DDTLD",
      "262-QD/TW",
      "96/2023/QH15",
      "85/2014/QH13",
      "35/2012/QH13",
    ]);
  });

  it.each([
    ["96-QD/TW", "collected", true, "viaImplementing"],
    ["09-HD/DDTLD", "collected", true, "viaImplementing"],
    ["262-QD/TW", "collected", true, "unverified"],
    ["96/2023/QH15", "collected", true, "original"],
    ["85/2014/QH13", "members", true, "original"],
    ["35/2012/QH13", "members", false, "original"],
  ])("%s: base %s, exactly 2/3 reached: %p, source %s", (id, base, isReached, status) => {
    const regulation = byId(id);
    const [half, twoThirds] = regulation.thresholds;
    expect(regulation).toMatchObject({ base, status });
    expect(reaches(24, 48, half.fraction, half.inclusive)).toBe(false);
    expect(reaches(32, 48, twoThirds.fraction, twoThirds.inclusive)).toBe(isReached);
  });

  it.each(REGULATIONS)("$id allows what it says of every fault", ({ faults }) => {
    for (const fault of BALLOT_FAULTS) expect(FAULT_SCOPES[fault]).toContain(faults[fault].scope);
  });

  it.each([
    ["96-QD/TW", "addition", "none"],
    ["09-HD/DDTLD", "ballot", "ballot"],
    ["262-QD/TW", "ballot", "ballot"],
    ["96/2023/QH15", "addition", "none"],
  ])("%s: an added name voids %s, other information %s", (id, nameAdded, otherInformation) => {
    const { faults } = byId(id);
    expect([faults.nameAdded.scope, faults.otherInformation.scope]).toEqual([nameAdded, otherInformation]);
    expect(faults.marks.scope).toBe("person");
  });

  it("have dates that follow each other", () => {
    for (const { effective } of REGULATIONS) {
      expect(effective.to === null || effective.from < effective.to).toBe(true);
    }
  });
});

describe("the ground of a verdict", () => {
  const ground = (id: string) => groundOf(byId(id), byId(id).thresholds[0]);

  it.each([
    ["96-QD/TW", { kind: "uncomparedClause", clause: "", regulation: "Quy định 96-QĐ/TW" }],
    ["96/2023/QH15", { kind: "article", clause: "Điều 19", regulation: "Nghị quyết 96/2023/QH15" }],
    ["85/2014/QH13", { kind: "article", clause: "khoản 1 Điều 17", regulation: "Nghị quyết 85/2014/QH13" }],
    ["262-QD/TW", { kind: "uncomparedClause", clause: "", regulation: "Quy định 262-QĐ/TW" }],
  ])("%s without a text of the unit", (id, expected) => expect(ground(id)).toEqual(expected));

  it("is the unit's own where it named one", () => {
    const own = { title: "Kế hoạch 1-KH/HU", clauses: { half: "mục 2 Kế hoạch 1-KH/HU", twoThirds: " " } };
    const [half, twoThirds] = DEFAULT_REGULATION.thresholds;
    expect(groundOf(DEFAULT_REGULATION, half, own)).toMatchObject({
      kind: "own",
      clause: "mục 2 Kế hoạch 1-KH/HU",
    });
    expect(groundOf(DEFAULT_REGULATION, twoThirds, own).kind).toBe("uncomparedClause");
  });

  it("says that a seen article was not compared", () => {
    const threshold = { ...DEFAULT_REGULATION.thresholds[0], nationalClause: "Điều 6" };
    expect(groundOf(DEFAULT_REGULATION, threshold)).toEqual({
      kind: "uncomparedArticle",
      clause: "Điều 6",
      regulation: "Quy định 96-QĐ/TW",
    });
  });
});
