import { EMPTY_CONFERENCE, type CountSetup } from "../../src/core/setup/setup";

/** Everything that a clerk may say besides the ballots, on the kinds that were found. */
export function fullSetup(found: CountSetup): CountSetup {
  const [first, ...others] = found.kinds;
  if (!first) return found;
  return {
    ...found,
    implementing: { title: "Kế hoạch số 1-KH/TU", clauses: { half: "mục 1", twoThirds: "mục 2" } },
    conference: {
      ...EMPTY_CONFERENCE,
      ...found.conference,
      unit: "Đơn vị A",
      name: "Hội nghị lần thứ 5",
      date: "2023-12-13",
      place: "Hội trường",
      boardSize: 3,
      boardHead: "Nguyễn Văn A",
      members: 60,
      summoned: 58,
      present: 56,
      absent: 4,
      presentAtVote: 50,
    },
    kinds: [
      {
        ...first,
        label: "Ban Chấp hành",
        voters: "Ủy viên Ban Chấp hành",
        offices: "Chức danh do Hội đồng bầu",
        place: "party",
        group: "1.2",
        issued: 47,
        mailed: 2,
        late: 1,
        signed: 1,
        nameAdded: 1,
        members: 59,
        summoned: 57,
        present: 55,
        excluded: [
          { position: 2, name: "Trần Thị B", office: "", reason: "retiring", date: "" },
          {
            position: null,
            name: "Lê Văn C",
            office: "Phó",
            reason: "appointedThisYear",
            date: "2023-05-01",
          },
        ],
      },
      ...others,
    ],
    handling: { ...found.handling, removedFromPlanning: 1, leftPost: 2 },
    codes: [{ text: "Đ", meaning: "high" }],
    limits: { ...found.limits, invalidBallots: 1, invalidPercent: 1 },
    accepted: [
      {
        code: "W601",
        person: "Nguyễn Văn A",
        reason: "Đã đối chiếu",
        by: "C",
        at: "2023-12-13T10:00",
        data: "",
      },
    ],
    clerk: "Nguyễn Văn A",
  };
}
