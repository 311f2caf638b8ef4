import { kindOf } from "../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { type CountSetup } from "../../core/setup/setup";
import { parseState, toSaved } from "../../workbook/savedState";
import type { ReportChoice } from "../../report/options";
import { savedStateOf } from "./selectors";
import { readyState } from "./state";

const where = (address: string) => ({ sheet: "Phiếu", address });

/** No field has its empty value, so that a field left behind is missed. */
const FULL: CountSetup = {
  regulation: "09-HD/DDTLD",
  custom: { from: "09-HD/DDTLD", base: "phiếu thu về", marks: "cả phiếu" },
  matches: [{ name: "trần thị b", isSame: false }],
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
  implementing: { title: "Kế hoạch số 5", clauses: { half: "mục 1", twoThirds: "mục 2" } },
  conference: {
    members: 60,
    summoned: 59,
    present: 58,
    absent: 2,
    presentAtVote: 57,
    unit: "Tỉnh ủy",
    name: "Hội nghị lần thứ 9",
    date: "2024-03-20",
    place: "Hội trường A",
    locality: "Hà Tĩnh",
    assignedBy: "Ban Thường vụ",
    start: "08:00",
    end: "10:30",
    boardSize: 7,
    boardHead: "Nguyễn Văn A",
    chair: "Trần Thị B",
    boardMembers: "Nguyễn Văn A\nLê Văn C",
    observers: "Phạm Thị D",
    addressees: "Ban Tổ chức Tỉnh ủy",
    superior: "Đảng bộ tỉnh",
  },
  kinds: [
    kindOf({
      label: "Phiếu của Ban chấp hành",
      voters: "Ban chấp hành",
      offices: "Ủy viên Ban Thường vụ",
      sheet: "Phiếu",
      marks: "B9:N54",
      people: "B7:N8",
      layout: "codes TNC/TN/TNT",
      ballots: "A9:A54",
      second: "Phiếu (2)",
      secondMarks: "B9:N54",
      issued: 47,
      collected: 46,
      mailed: 3,
      late: 1,
      members: 50,
      summoned: 49,
      present: 48,
      regulation: "96/2023/QH15",
      place: "council",
      faultColumn: "P9:P54",
      notIssued: 1,
      nameCrossedOut: 2,
      nameAdded: 3,
      otherInformation: 4,
      signed: 5,
      excluded: [
        {
          position: 2,
          name: "Lê Văn C",
          office: "Phó Chủ tịch",
          reason: "appointedThisYear",
          date: "2024-01-02",
        },
        { position: null, name: "Phạm Thị D", office: "", reason: "retiring", date: "" },
      ],
      previousLow: "B60:N60",
      previousBase: 52,
      group: "1.2",
    }),
    kindOf({
      sheet: "Phiếu 2",
      marks: "C3:E9",
      people: "",
      layout: "boxes",
      issued: null,
      collected: 0,
    }),
  ],
  handling: {
    removedFromPlanning: 1,
    reassigned: 2,
    allowedToResign: null,
    leftPost: 0,
    relieved: 4,
    other: 5,
  },
  sources: { present: where("B3"), issued: where("B4") },
};

const CHOICE: ReportChoice = {
  forms: ["minutes", "deadlines"],
  skipped: [1],
  header: "state",
  isSecret: true,
  isValuesOnly: true,
  ballotsPerPage: 4,
  agreed: { readings: ["96-QD/TW marks person"], at: "2023-08-05T10:30" },
};

const reload = (setup: CountSetup, step: number): unknown =>
  parseState(JSON.parse(JSON.stringify(toSaved(savedStateOf(readyState(setup, step, false, CHOICE))))));

describe("what is kept in the workbook", () => {
  it("comes back with every field and the step", () => {
    expect(reload(FULL, 3)).toEqual({ version: 1, setup: FULL, step: 3, choice: CHOICE });
  });

  it.each(Object.keys(FULL.conference))("would miss conference.%s", (field) => {
    const changed = { ...FULL, conference: { ...FULL.conference, [field]: null } };
    expect(reload(changed, 3)).not.toEqual({ version: 1, setup: FULL, step: 3, choice: CHOICE });
  });
});
