import { QD96 } from "../regulation/96-QD-TW";
import { HD09 } from "../regulation/09-HD-DDTLD";
import { checkExcluded, type ExcludedPerson } from "./excluded";
import { nameKey } from "./nameKey";
import { findSameNames, PLACES, type Match, type PlaceList } from "./sameName";

describe("nameKey", () => {
  it.each([
    ["Nguyễn Thị Thuý", "Nguyễn Thị Thúy"],
    ["HOÀ  BÌNH", "Hòa Bình"],
    ["Lý Văn Mỹ", "Lí Văn Mĩ"],
    ["K’ Brếp", "K' Brếp"],
    ["Nguyễn Văn Ðức", "Nguyễn Văn Đức"],
    ["Trần Văn Tuỵ", "Trần Văn Tụy".normalize("NFD")],
    ["Y Thơ Niê Kđăm", "y thơ\u00a0niê KĐĂM"],
  ])("%s is %s", (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it.each([
    ["Nguyễn Văn Hà", "Nguyễn Văn Hạ"],
    ["Lê Ân", "Lê An"],
    ["Y Moan", "I Moan"],
    ["Nguyễn Thúy", "Nguyễn Thúi"],
    ["Phạm Dung", "Phạm Đung"],
  ])("%s is not %s", (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)));
});

const list = (place: PlaceList["place"], ...names: string[]): PlaceList => ({
  place,
  sheet: `S${place}`,
  people: names.map((name, at) => ({ name, address: `C${String(at + 1)}` })),
});

describe("one person voted on in two places", () => {
  const lists = [
    list("work", "Nguyễn Văn A", "Phạm Thị D"),
    list("party", "Trần Thị B", "NGUYỄN VĂN A", ""),
    list("council", "Lê Văn C", ""),
  ];
  const yes: Match[] = [{ name: nameKey("Nguyễn Văn A"), isSame: true }];

  it("come in the order of B.I.3", () => expect(PLACES).toEqual(["party", "council", "work"]));

  it("asks before it takes one name for one person", () => {
    const { names, findings } = findSameNames(lists, []);
    expect(names).toEqual([
      {
        key: nameKey("Nguyễn Văn A"),
        name: "NGUYỄN VĂN A",
        standings: [
          { list: 1, person: 1 },
          { list: 0, person: 0 },
        ],
        isSame: null,
      },
    ]);
    expect(findings).toMatchObject([{ code: "W415", sheet: "Sparty", address: "C2" }]);
  });

  it("stands side by side by priority once confirmed, without a finding", () => {
    const { names, findings } = findSameNames(lists, yes);
    expect(names).toMatchObject([{ isSame: true, standings: [{ list: 1 }, { list: 0 }] }]);
    expect(findings).toEqual([]);
  });

  it("is nothing to report when they are two people", () => {
    expect(findSameNames(lists, [{ name: nameKey("Nguyễn Văn A"), isSame: false }])).toMatchObject({
      names: [{ isSame: false }],
      findings: [],
    });
  });

  it("must not be three places", () => {
    const three = [...lists, list("", "Nguyễn Văn A")];
    expect(findSameNames(three, yes).findings).toMatchObject([{ code: "F411", facts: { places: 3 } }]);
    expect(findSameNames(three, []).findings).toMatchObject([{ code: "W415" }]);
  });

  it("counts places, not lists", () => {
    const twice = [list("work", "Nguyễn Văn A"), list("work", "Nguyễn Văn A"), list("party", "Nguyễn Văn A")];
    expect(findSameNames(twice, yes).findings).toEqual([]);
  });

  it("does not concern two people of one name in one list", () => {
    expect(findSameNames([list("", "Nguyễn Văn A", "Nguyễn Văn A")], []).names).toEqual([]);
  });
});

describe("people who are not voted on", () => {
  const person = (reason: ExcludedPerson["reason"], date = ""): ExcludedPerson => ({
    position: null,
    name: "Nguyễn Văn A",
    office: "",
    reason,
    date,
  });

  it.each([
    ["retiring", "", []],
    ["appointedThisYear", "2023-01-01", []],
    ["appointedThisYear", "2023-12-31", []],
    ["appointedThisYear", "", []],
    ["appointedThisYear", "2022-12-31", ["W413"]],
  ] as const)("%s %s, vote in 2023: %j", (reason, date, codes) => {
    expect(checkExcluded([person(reason, date)], QD96, "2023-08-15").map(({ code }) => code)).toEqual(codes);
  });

  it("cannot be compared with a vote whose day is not known", () => {
    expect(checkExcluded([person("appointedThisYear", "2022-12-31")], QD96, "")).toEqual([]);
  });

  it("need a regulation that names the reason", () => {
    expect(checkExcluded([person("retiring")], HD09, "")).toMatchObject([{ code: "W414" }]);
  });
});
