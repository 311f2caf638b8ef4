import { count } from "../../src/core/count/count";
import vi from "../../src/locales/vi/findings.json";
import type { Book } from "./book";
import { BOOKS } from "./books";
import { setUp } from "./count";
import { gridsOf } from "./grids";
import { SETUPS } from "./setups";

/** Codes of these hundreds that counting a workbook cannot give, and what gives them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  F170: "src/core/recognise/lookalikes.test.ts",
  F178: "src/core/recognise/lookalikes.test.ts",
  N155: "a command that counts the whole workbook",
  F115: "a command that was not told which of several sheets",
  F134: "reading cells for which Excel has no value",
  F252: "the functions CHECK and RESULTS",
  W234: "a percentage without a count, as in published sources",
  F301: "the function COMPARE",
  W311: "converting old fonts",
  W312: "converting old fonts",
  F405: "reading a regulation from its sheet",
  F420: "reading a regulation from its sheet",
  N419: "the function CHECK",
  N480: "src/report/readings.test.ts",
  N611: "Phụ lục I",
  N612: "Phụ lục I",
  N613: "Phụ lục I",
  F620: "opening files of units",
  F621: "opening files of units",
  F622: "opening files of units",
  F623: "consolidating units",
  F624: "consolidating units",
  F625: "consolidating units",
  F626: "consolidating units",
  N627: "consolidating units",
  W628: "consolidating units",
  F629: "consolidating units",
  F648: "consolidating units",
  F649: "consolidating units",
  F650: "consolidating units",
  F651: "consolidating units",
  W652: "consolidating units",
  W662: "consolidating units",
  N663: "consolidating units",
  F665: "consolidating units",
  F666: "consolidating units",
  W667: "consolidating units",
  W668: "consolidating units",
  W669: "consolidating units",
  W670: "consolidating units",
  W671: "consolidating units",
  N680: "writing a report again",
  N681: "writing a report again",
  F653: "consolidating units",
  W654: "consolidating units",
  F630: "consolidating units",
  F631: "consolidating units",
  F632: "consolidating units",
  W633: "consolidating units",
  W634: "consolidating units",
  W635: "consolidating units",
  W636: "consolidating units",
  F637: "consolidating units",
  W638: "consolidating units",
  N639: "consolidating units",
  F640: "opening files of units",
  F641: "opening files of units",
  F642: "opening files of units",
  F643: "opening files of units",
  F644: "opening files of units",
  W661: "opening files of units",
  W672: "opening files of units",
  W645: "reading what is used of a sheet",
  F646: "opening files of units",
  F647: "opening files of units",
};

const ofCounting = Object.keys(vi).filter((code) => !/^.[57]/.test(code) && ELSEWHERE[code] === undefined);

/** The different codes of a workbook; ordinary notes stand beside anything. */
function codesOf(own: Book): ReadonlySet<string> {
  const grids = gridsOf(own);
  return new Set(count(setUp(own, grids), grids).findings.map(({ code }) => code));
}

const COUNTED = [...BOOKS, ...SETUPS].map(codesOf);

const isAlone = (code: string, codes: ReadonlySet<string>) =>
  codes.has(code) && [...codes].every((other) => other === code || other.startsWith("N"));

it.each(ofCounting)("%s has a workbook that gives it and nothing else but notes", (code) => {
  expect(COUNTED.some((codes) => isAlone(code, codes))).toBe(true);
});

it.each(SETUPS.map((own) => [own.name, own] as const))("the set-up for %s gives it", (code, own) => {
  expect([...codesOf(own)].filter((other) => !other.startsWith("N") || other === code)).toEqual([code]);
});

it("knows no code that is none", () => {
  expect(Object.keys(ELSEWHERE).filter((code) => !(code in vi))).toEqual([]);
});
