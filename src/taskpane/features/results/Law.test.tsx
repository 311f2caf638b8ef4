import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { nameKey } from "../../../core/people/nameKey";
import { type CountSetup, type KindSetup } from "../../../core/setup/setup";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, VOTED } from "../../../session/testing/vote";

const KIND: KindSetup = kindOf({
  sheet: "Phiếu",
  marks: "B9:N54",
  people: "B7:N8",
  issued: 47,
  collected: 46,
});
const COUNCIL: KindSetup = kindOf({
  ...kindTexts(KIND),
  sheet: "HĐND",
  marks: "B9:C54",
  people: "B7:C8",
  regulation: "85/2014/QH13",
  members: 52,
  place: "council",
});
const COUNCIL_SHEET = {
  ...codeSheet(VOTED.slice(1, 3).map((person, at) => (at === 0 ? person : { ...person, name: "Vũ Thị P" }))),
  sheet: "HĐND",
};

const open = (setup: Partial<CountSetup>) => renderPane(savedWorkbook(setup, 3, codeSheet(), COUNCIL_SHEET));
const own = (texts: NonNullable<CountSetup["custom"]>) => ({
  custom: { from: "96-QD/TW", base: "phiếu thu về", ...texts },
});

describe("the rules of a result", () => {
  it("are the unit's own where it has its own, with its rounding", async () => {
    const { user } = await open({
      kinds: [KIND],
      ...own({ rounding: "cắt bỏ", decimals: "1", separator: "chấm" }),
    });
    expect(await screen.findByText("Theo Quy định 96-QĐ/TW (đơn vị sửa đổi).")).toBeTruthy();
    expect(screen.getByText(/^Đơn vị sửa: Làm tròn tỉ lệ: cắt bỏ/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1. Nguyễn Văn A" }));
    expect(screen.getByText(/Cao 91\.3%/)).toBeTruthy();
  });

  it("are named per kind where kinds differ, each with its base and source", async () => {
    await open({ kinds: [KIND, COUNCIL] });
    expect(await screen.findByText("Theo Quy định 96-QĐ/TW.")).toBeTruthy();
    expect(screen.getByText("Theo Nghị quyết 85/2014/QH13.")).toBeTruthy();
    expect(screen.getByText("Tỉ lệ % tính trên tổng số đại biểu (52).")).toBeTruthy();
    expect(screen.getByText(/^Chưa đối chiếu văn bản gốc: phạm vi phiếu không hợp lệ/)).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 3 }).map((item) => item.textContent)).toContain(
      "HĐND, Quốc hội",
    );
  });

  it("are of somebody's margin too", async () => {
    const { user } = await open({ kinds: [KIND], ...own({ half: "trên 1/4" }) });
    await user.click(await screen.findByRole("button", { name: "1. Nguyễn Văn A" }));
    expect(await screen.findByText("Thêm 12 phiếu tín nhiệm thấp là đến mức “trên 1/4”.")).toBeTruthy();
  });
});

describe("invalid ballots", () => {
  it("are told by reason, for everybody and for one person", async () => {
    const { user } = await open({ kinds: [{ ...KIND, nameCrossedOut: 1, signed: 2, collected: 47 }] });
    const voided = within(await screen.findByRole("region", { name: "Không hợp lệ cả phiếu" }));
    expect(voided.getByText("Gạch xóa họ tên").parentElement?.textContent).toBe("Gạch xóa họ tên1 phiếu");
    expect(screen.getByRole("region", { name: "Có ghi thêm nhưng vẫn hợp lệ" }).textContent).toContain(
      "Có ký tên2 phiếu",
    );
    await user.click(screen.getByRole("button", { name: "1. Nguyễn Văn A" }));
    expect(await screen.findByText("Không hợp lệ 1: cả phiếu 1.")).toBeTruthy();
  });

  it("are not mentioned where there are none", async () => {
    await open({ kinds: [KIND] });
    expect(await screen.findByText(/13 người/)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Không hợp lệ cả phiếu" })).toBeNull();
  });
});

describe("people", () => {
  it("who were left out stand below, with the reason", async () => {
    const person = {
      position: 3,
      name: "Lê Văn C",
      office: "",
      reason: "appointedThisYear",
      date: "2023-02-01",
    } as const;
    await open({ kinds: [{ ...KIND, excluded: [person] }] });
    expect(await screen.findByText(/12 người/)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Người không lấy phiếu" }).textContent).toBe(
      "Người không lấy phiếu: 1Lê Văn CMới bổ nhiệm, bầu trong năm · 01/02/2023",
    );
  });

  it("in two places are asked about, answered, and stay side by side", async () => {
    const { user, workbook, close } = await open({
      kinds: [COUNCIL, { ...KIND, place: "party", label: "Phiếu số 1" }],
    });
    const section = within(await screen.findByRole("region", { name: "Có ở hai nơi" }));
    expect(section.getByText("Trần Thị B")).toBeTruthy();
    const lines = section.getAllByRole("listitem").map((item) => item.textContent);
    expect(lines[0]).toContain("Phiếu số 1 · Cấp ủy");
    expect(lines[1]).toContain("HĐND, Quốc hội");
    expect(lines[1]).toContain("Cao 38 · Tín nhiệm 7 · Thấp 1 · Không hợp lệ 0");
    await user.click(section.getByRole("button", { name: "Là một người: Trần Thị B" }));
    expect(await section.findByText("Đã xác nhận: một người.")).toBeTruthy();
    await user.click(section.getByRole("button", { name: "Là hai người: Trần Thị B" }));
    expect(await section.findByText("Đã xác nhận: hai người cùng tên.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Kiểm tra/ }));
    expect(await screen.findByText(/ghi nhận$/)).toBeTruthy();
    expect(screen.queryByText("Có thể là một người ở hai nơi")).toBeNull();
    await close();
    expect(JSON.parse(workbook.saved ?? "")).toMatchObject({
      setup: { matches: [{ name: nameKey("Trần Thị B"), isSame: false }] },
    });
  });
});

describe("findings of the new rules", () => {
  it("lead to where they are settled, and name a fault in words", async () => {
    const kinds = [kindOf({ ...kindTexts(KIND), faultColumn: "O9:O54", signed: 3 }), COUNCIL];
    const { user } = await renderPane(savedWorkbook({ kinds }, 2, codeSheet(), COUNCIL_SHEET));
    expect(
      await screen.findByText(/“phiếu có ký tên”: ghi 3 phiếu, nhưng cột lỗi của phiếu có 0/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Đến bước Kết quả" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Kết quả");
  });
});
