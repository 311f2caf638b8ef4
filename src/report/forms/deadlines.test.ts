import type { CountRecord } from "../../core/record/record";
import { rulesOf } from "../../core/count/rules";
import { HD09 } from "../../core/regulation/09-HD-DDTLD";
import { NQ96 } from "../../core/regulation/96-2023-QH15";
import { NO_OPTIONS } from "../options";
import { misplaced, planLines } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { DEADLINES, deadlinesPlan } from "./deadlines";

const RECORD = recordOf([person(1, 19, 2, 25, 47)]);
const onDay = (date: string, record: CountRecord = RECORD): CountRecord => ({
  ...record,
  conference: { ...record.conference, date },
});
const planFor = (record: CountRecord) => deadlinesPlan(record, NO_OPTIONS);
const rowsOf = (record: CountRecord) => planLines(planFor(record)).filter((line) => /^\d/.test(line));
const PLAN = "Quy định 96-QĐ/TW, dẫn theo";

describe("the plan of deadlines", () => {
  it("has dots while the day of the vote is not known", () => {
    expect(planLines(planFor(RECORD))).toEqual([
      "KẾ HOẠCH THỜI GIAN",
      "THỰC HIỆN LẤY PHIẾU TÍN NHIỆM",
      "Đơn vị: ..............................",
      "Hội nghị (kỳ họp): ..............................",
      "Ngày lấy phiếu: …/…/…",
      "STT | Chậm nhất ngày | Trước ngày lấy phiếu | Công việc | Căn cứ",
      `1 | …/…/… | 20 ngày | Người được lấy phiếu gửi hồ sơ, báo cáo đến cơ quan tham mưu về tổ chức, cán bộ | ${PLAN} điểm 3, mục III, phần C Kế hoạch 171-KH/TU`,
      `2 | …/…/… | 15 ngày | Gửi báo cáo, hồ sơ của người được lấy phiếu cho người ghi phiếu | ${PLAN} mục IV, phần C Kế hoạch 171-KH/TU`,
      `3 | …/…/… | 10 ngày | Người ghi phiếu đặt yêu cầu làm rõ bằng văn bản | ${PLAN} điểm 4, mục III, phần C Kế hoạch 171-KH/TU`,
      `4 | …/…/… | 10 ngày | Gửi các vấn đề cần làm rõ cho người được lấy phiếu | ${PLAN} mục IV, phần C Kế hoạch 171-KH/TU`,
      `5 | …/…/… | 3 ngày | Người được lấy phiếu báo cáo, giải trình, cung cấp thông tin bổ sung | ${PLAN} điểm 3, mục III, phần C Kế hoạch 171-KH/TU`,
      "Ghi chú:",
      "- Số ngày tính theo ngày lịch; ngày ghi trong bảng là thời hạn cuối cùng.",
      `- Lấy phiếu đối với chức danh do Hội đồng nhân dân bầu trước, sau đó đến chức danh lãnh đạo cấp ủy; các chức danh khác sau sơ kết 6 tháng đầu năm (${PLAN} mục II, phần B Kế hoạch 171-KH/TU).`,
    ]);
  });

  it("gives every day once the vote has one", () => {
    const known = onDay("2023-08-15");
    const { conference } = known;
    const plan = planLines(
      planFor({ ...known, conference: { ...conference, unit: "Huyện ủy A", name: "lần thứ 10" } }),
    );
    expect(plan.slice(2, 5)).toEqual([
      "Đơn vị: Huyện ủy A",
      "Hội nghị: lần thứ 10",
      "Ngày lấy phiếu: 15/8/2023",
    ]);
    expect(rowsOf(known).map((line) => line.split(" | ").slice(1, 3).join(" "))).toEqual([
      "26/7/2023 20 ngày",
      "31/7/2023 15 ngày",
      "05/8/2023 10 ngày",
      "05/8/2023 10 ngày",
      "12/8/2023 3 ngày",
    ]);
  });

  it("has the fixed days of a regulation while they lie ahead", () => {
    const union = { ...RECORD, ...rulesOf(HD09), kinds: [] };
    const days = (record: CountRecord) => rowsOf(record).map((line) => line.split(" | ")[1]);
    expect(days(union)).toEqual(["…/…/…", "…/…/…", "29/7/2021"]);
    expect(days(onDay("2021-07-20", union))).toEqual(["05/7/2021", "17/7/2021", "29/7/2021"]);
    expect(days(onDay("2022-07-20", union))).toEqual(["05/7/2022", "17/7/2022"]);
  });

  it("takes the regulations of all kinds, by the names they go by in the record", () => {
    const [kind] = recordOf([], { ...rulesOf(HD09), regulationName: "Hướng dẫn (đơn vị sửa đổi)" }).kinds;
    const both = onDay("2023-08-15", { ...RECORD, kinds: kind ? [...RECORD.kinds, kind] : [] });
    expect(rowsOf(both)).toHaveLength(7);
    expect(rowsOf(both)[6]).toContain("Hướng dẫn (đơn vị sửa đổi), dẫn theo");
  });
});

describe("the form", () => {
  it("is offered where a regulation states days", () => {
    const council = { ...RECORD, ...rulesOf(NQ96), kinds: [] };
    expect([RECORD, council].map((record) => DEADLINES.isOffered(record))).toEqual([true, false]);
  });

  it("keeps days as text, covers no cell twice and is one page with a head to repeat", () => {
    const plan = planFor(onDay("2023-08-15"));
    const day = plan.cells.find(({ content }) => content.kind === "text" && content.text === "26/7/2023");
    expect(day?.content).toMatchObject({ isUserText: true });
    expect(misplaced(plan)).toEqual([]);
    expect(plan.page).toMatchObject({ isSinglePage: true, heads: [{ row: 7, rows: 1, copies: [] }] });
    expect(DEADLINES.plan(RECORD, NO_OPTIONS).name).toBe("Thời hạn");
  });
});
