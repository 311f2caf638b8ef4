import { finding } from "../../core/finding/finding";
import { compare } from "../../core/fraction/comparison";
import { outcome } from "../../core/outcome/outcome";
import type { CountRecord, KindResult, PersonResult } from "../../core/record/record";
import { NQ96 } from "../../core/regulation/96-2023-QH15";
import { FROM_TWO_THIRDS } from "../../core/regulation/thresholds";
import { rulesOf } from "../../core/count/rules";
import { person, recordOf } from "./records";

const SINGLED_OUT = finding(
  "W601",
  { person: "Nguyễn Văn 3", invalid: 3, collected: 47, share: "6,38" },
  { sheet: "Phiếu", address: "E5,E9,E20", cells: 3 },
);
const ALIKE = finding("W602", { level: "high", share: "98,20" }, { sheet: "Phiếu", address: "C5:O51" });
const NOTED = finding("N402", { fields: ["absent"] });

/** People of one kind of ballot with 47 collected: one is over no threshold, one over half, one from two thirds. */
export const PEOPLE: readonly PersonResult[] = [
  person(1, 40, 5, 2, 47),
  person(2, 19, 2, 25, 47),
  person(3, 8, 4, 32, 47),
];

const KNOWN_KIND: Partial<KindResult> = {
  label: "Phiếu số 1",
  voters: "Ban Chấp hành Đảng bộ",
  offices: "Ủy viên Ban Thường vụ",
  place: "party",
  group: "1.2",
  issued: 48,
  mailed: 2,
  late: 1,
  summoned: 52,
  present: 50,
  quorum: true,
  quorumProof: compare(50, 52, FROM_TWO_THIRDS),
  voided: { notIssued: 1, nameCrossedOut: 0, nameAdded: 0, otherInformation: 0, marks: 0, blank: 0 },
  noted: { notIssued: 0, nameCrossedOut: 0, nameAdded: 1, otherInformation: 0, signed: 3 },
  excluded: [
    { position: 4, name: "Lê Văn C", office: "Ủy viên", reason: "appointedThisYear", date: "2023-03-01" },
    { position: null, name: "Phạm Thị D", office: "", reason: "retiring", date: "" },
  ],
};

/** The second place: deputies under the resolution of the National Assembly. */
function council(people: readonly PersonResult[]): KindResult {
  const judged = people.map((one) => {
    const verdict = outcome(one.low, 47, NQ96);
    return verdict.ok ? { ...one, ...verdict.value } : one;
  });
  const { kinds } = recordOf(judged, {
    ...rulesOf(NQ96),
    label: "Phiếu số 2",
    voters: "Đại biểu Hội đồng nhân dân",
    offices: "Người do Hội đồng nhân dân bầu",
    place: "council",
    sheet: "Phiếu 2",
    issued: 47,
  });
  const [kind] = kinds;
  if (!kind) throw new Error("no kind");
  return kind;
}

const CONFERENCE = {
  unit: "Đảng bộ A",
  superior: "Đảng bộ tỉnh B",
  name: "lần thứ 10",
  date: "2023-12-13",
  place: "Hội trường",
  locality: "Hà Nội",
  assignedBy: "Hội nghị",
  start: "08:05",
  end: "09:30",
  boardSize: 3,
  boardHead: "Trần Thị B",
  chair: "Nguyễn Văn A, Bí thư",
  boardMembers: "Lê Văn C\nPhạm Thị D",
  observers: "Hoàng Văn E, Ban Tổ chức Tỉnh ủy",
  addressees: "- Ban Tổ chức Tỉnh ủy (02 bản);\n- Lưu Văn phòng (01 bản).",
  members: 52,
  summoned: 52,
  present: 50,
  absent: 2,
  presentAtVote: 50,
  quorum: true,
  quorumProof: compare(50, 52, FROM_TWO_THIRDS),
} as const;

/** A record of two kinds of ballot about which everything is known; the second person stands in both. */
export function fullRecord(people: readonly PersonResult[] = PEOPLE): CountRecord {
  const base = recordOf(people, KNOWN_KIND);
  const [second] = people.slice(1, 2);
  const other = council(second ? [{ ...second, position: 1, office: "Phó Chủ tịch" }] : []);
  const explained = { person: "Nguyễn Văn 3", by: "Trần Thị B", at: "2023-12-13T09:20", data: "7f3a" };
  return {
    ...base,
    conference: CONFERENCE,
    implementing: "Kế hoạch 171-KH/TU",
    kinds: [...base.kinds, other],
    sameNames: [
      {
        key: "nguyen van 2",
        name: second?.name ?? "",
        standings: [
          { list: 0, person: 1 },
          { list: 1, person: 0 },
        ],
        isSame: true,
      },
    ],
    findings: [SINGLED_OUT, ALIKE, NOTED],
    data: "7f3a",
    accepted: [
      { ...explained, code: "W601", reason: "Đã đối chiếu với từng tờ phiếu", findings: [SINGLED_OUT] },
    ],
    withdrawn: [{ ...explained, person: "", code: "W602", reason: "Phiếu thật sự như vậy", data: "0000" }],
  };
}
