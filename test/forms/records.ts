import { rulesOf } from "../../src/core/count/rules";
import { finding, type Finding } from "../../src/core/finding/finding";
import { percent } from "../../src/core/fraction/percent";
import { compare } from "../../src/core/fraction/comparison";
import { outcome } from "../../src/core/outcome/outcome";
import type { CountRecord, KindResult, PersonResult } from "../../src/core/record/record";
import { HD09 } from "../../src/core/regulation/09-HD-DDTLD";
import { FROM_TWO_THIRDS } from "../../src/core/regulation/thresholds";
import { fullRecord } from "../../src/report/testing/fullRecord";
import { person, recordOf } from "../../src/report/testing/records";

const LETTERS = "ABCDEGHIKLMNOPQRSTUVX";
/** Of ninety letters and more, as posts of provinces are. */
export const LONG_OFFICE =
  "Phó Trưởng Ban Thường trực Ban Tổ chức, Ủy viên Ban Thường vụ, kiêm Trưởng Đoàn đại biểu Hội đồng nhân dân";
const OFFICES = ["Bí thư", "Phó Bí thư, Chủ tịch Ủy ban nhân dân", "Ủy viên Ban Thường vụ"] as const;

const nameOf = (at: number) =>
  `${at % 2 === 0 ? "Nguyễn Văn" : "Trần Thị Hồng"} ${LETTERS[at % LETTERS.length] ?? "A"}`;

/** Low ballots of 48: none, about a half on both sides, about two thirds on both sides. */
const LOW = [0, 2, 24, 25, 1, 31, 32, 3, 23, 4];

/** People of one kind with 48 collected: some exactly at half and at two thirds. */
function people(count: number, office: (at: number) => string): readonly PersonResult[] {
  return Array.from({ length: count }, (_, at) => {
    const low = LOW[at % LOW.length] ?? 0;
    const high = Math.max(0, 48 - low - 5 - (at % 7));
    return {
      ...person(at + 1, high, Math.min(5, 48 - low - high), low, 48),
      name: nameOf(at),
      office: office(at),
    };
  });
}

const KIND: Partial<KindResult> = {
  label: "Phiếu số 1",
  base: 48,
  collected: 48,
  voters: "Ủy viên Ban Chấp hành Đảng bộ huyện",
  offices: "Ủy viên Ban Thường vụ Huyện ủy",
  place: "party",
  group: "1.2",
  issued: 49,
  mailed: 1,
  late: 0,
};

/** The second person of the first list heads the second one as well. */
function withOneInBoth([first, second, ...others]: readonly KindResult[]): readonly KindResult[] {
  const name = first?.people[1]?.name;
  const [one, ...more] = second?.people ?? [];
  if (!first || !second || !one || name === undefined) return first ? [first] : [];
  return [first, { ...second, people: [{ ...one, name }, ...more] }, ...others];
}

/** What was noticed of one person's invalid ballots, said of somebody who is in the list. */
function noticedIn([kind]: readonly KindResult[]) {
  const most = kind?.people.toSorted((one, other) => other.invalid - one.invalid)[0];
  const { invalid = 0, name: person = "" } = most ?? {};
  const collected = kind?.collected ?? 1;
  const share = String(percent(invalid, collected));
  const about = finding("W601", { person, invalid, collected, share }, { sheet: "Phiếu", address: "E5" });
  const named = (found: Finding) => (found.code === "W601" ? about : found);
  const { findings, accepted } = fullRecord();
  return {
    findings: findings.map(named),
    accepted: accepted.map((one) => ({ ...one, findings: one.findings.map(named) })),
  };
}

function known(record: CountRecord, lists: readonly KindResult[]): CountRecord {
  const { conference, withdrawn, sameNames } = fullRecord();
  const kinds = withOneInBoth(lists);
  const { findings, accepted } = noticedIn(kinds);
  const name = kinds[0]?.people[1]?.name ?? "";
  return {
    ...record,
    kinds,
    findings,
    accepted,
    withdrawn,
    sameNames: kinds.length > 1 ? sameNames.map((same) => ({ ...same, name })) : [],
    implementing: "Kế hoạch số 171-KH/TU, ngày 29/5/2023 của Ban Thường vụ Tỉnh ủy",
    conference: {
      ...conference,
      unit: "Ban Thường vụ Huyện ủy A",
      superior: "Tỉnh ủy B",
      name: "Ban Chấp hành Đảng bộ huyện A lần thứ 10",
      date: "2023-08-05",
      locality: "A",
      quorumProof: compare(50, 52, FROM_TWO_THIRDS),
    },
  };
}

/** Thirteen people about whom everything is known, and one of them voted on again by the People's Council. */
function rich(): CountRecord {
  const base = recordOf(
    people(13, (at) => OFFICES[Math.min(at, OFFICES.length - 1)] ?? ""),
    KIND,
  );
  const council = fullRecord().kinds.slice(1);
  return known(base, [...base.kinds, ...council]);
}

/** Three kinds of ballot with up to 60 people, long posts and names, and a unit that takes two lines. */
function hard(): CountRecord {
  const base = recordOf(
    people(60, () => LONG_OFFICE),
    KIND,
  );
  const twenty = recordOf(
    people(20, () => LONG_OFFICE),
    { ...KIND, label: "Phiếu số 2", offices: "Lãnh đạo các ban của Huyện ủy", group: "2.2" },
  );
  const union = recordOf(
    people(5, () => "Chủ tịch Công đoàn").map((one) => ({ ...one, ...judged(one.low) })),
    { ...KIND, ...rulesOf(HD09), label: "Phiếu số 3", place: "work", group: "" },
  );
  const record = known(base, [...base.kinds, ...twenty.kinds, ...union.kinds]);
  const unit = "Ban Chấp hành Đảng bộ các cơ quan, doanh nghiệp tỉnh B";
  // Signs explained for this workbook alone.
  const codes = [
    { text: "Đ", meaning: "high" },
    { text: "bỏ", meaning: "invalid" },
  ] as const;
  return { ...record, codes, conference: { ...record.conference, unit } };
}

/** As many people as a congress has, with short posts. */
const many = (): CountRecord => {
  const base = recordOf(
    people(120, () => "Ủy viên Ban Chấp hành"),
    KIND,
  );
  return known(base, base.kinds);
};

function judged(low: number) {
  const verdict = outcome(low, 48, HD09);
  return verdict.ok ? verdict.value : {};
}

/** Nothing known but the counts of one person. */
const empty = (): CountRecord => recordOf([person(1, 40, 5, 2, 47)]);

/** The records that every form is looked at with. */
export const RECORDS: Readonly<Record<string, () => CountRecord>> = { rich, hard, many, empty };
