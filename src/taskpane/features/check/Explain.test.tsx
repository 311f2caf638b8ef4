import { kindOf } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, within } from "@testing-library/react";
import { EMPTY_CONFERENCE, type CountSetup } from "../../../core/setup/setup";
import { renderPane, savedWorkbook, type RenderedPane } from "../../testing/renderPane";
import { codeSheet, withCells } from "../../../session/testing/vote";
import { limitOf } from "./limitOf";
import { minuteOf } from "../../ui/minute";
import { unknownSigns } from "./ownSign";
import { finding } from "../../../core/finding/finding";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const KNOWN = { ...EMPTY_CONFERENCE, members: 50, summoned: 50, present: 48, absent: 2, presentAtVote: 48 };
// Three ballots of 46 mark two boxes for Trần Thị B: W601.
const TWICE = [10, 11, 12].map((row) => [row, 2, "TNC/TN"] as const);

async function openStep(setup: Partial<CountSetup> = {}, changes: Parameters<typeof withCells>[1] = TWICE) {
  const pane = await renderPane(
    savedWorkbook({ kinds: [KIND], conference: KNOWN, ...setup }, 2, withCells(codeSheet(), changes)),
  );
  await screen.findByText(/ghi nhận$/);
  return pane;
}

async function explain({ user }: RenderedPane, reason: string): Promise<void> {
  await user.click(screen.getByRole("checkbox", { name: "Đã đối chiếu" }));
  await user.type(screen.getByLabelText("Lý do"), reason);
}

/** The button of this step as it is read out. */
const checkStep = () =>
  within(screen.getByRole("navigation")).getByRole("button", { current: "step" }).lastElementChild
    ?.textContent;

describe("a warning", () => {
  it("is explained by a tick and a reason, not by one of them", async () => {
    const pane = await openStep({ clerk: "Lê Văn C" });
    expect(checkStep()).toBe("Kiểm tra, 1 cảnh báo chưa giải trình");
    expect(screen.getByText("Còn 1 cảnh báo chưa giải trình")).toBeTruthy();
    await pane.user.click(screen.getByRole("checkbox", { name: "Đã đối chiếu" }));
    expect(screen.getByRole("alert").textContent).toContain("Ghi lý do");
    expect(checkStep()).toContain("1 cảnh báo");
    await pane.user.type(screen.getByLabelText("Lý do"), "Phiếu ghi vậy");
    expect(checkStep()).toBe("Kiểm tra, đã xong");
    expect(screen.getByText(/^Lê Văn C, \d\d\/\d\d\/\d{4} \d\d:\d\d$/)).toBeTruthy();
    expect(screen.getByText("✓ Đã giải trình")).toBeTruthy();
    await pane.user.click(screen.getByRole("checkbox", { name: "Đã đối chiếu" }));
    expect(checkStep()).toContain("1 cảnh báo");
    expect(screen.getByLabelText<HTMLInputElement>("Lý do").value).toBe("Phiếu ghi vậy");
    await pane.user.click(screen.getByRole("checkbox", { name: "Đã đối chiếu" }));
    await pane.user.clear(screen.getByLabelText("Lý do"));
    expect(checkStep()).toContain("1 cảnh báo");
  });

  it("asks for the name of the clerk where nobody gave it, and keeps it with the reason", async () => {
    const pane = await openStep();
    expect(screen.queryByLabelText("Người nhập")).toBeNull();
    await explain(pane, "Đã xem");
    expect(screen.getByText(/^Chưa ghi tên người nhập, /)).toBeTruthy();
    await pane.user.type(screen.getByLabelText("Người nhập"), "Lê Văn C{Enter}");
    expect(screen.getByText(/^Lê Văn C, /)).toBeTruthy();
    await pane.close();
    expect(pane.workbook.saved).toContain('"by":"Lê Văn C"');
    expect(pane.workbook.saved).toContain('"clerk":"Lê Văn C"');
  });

  it("is open again after the sheet changed; the old reason is offered", async () => {
    const pane = await openStep({ clerk: "Lê Văn C" });
    await explain(pane, "Đã xem");
    pane.workbook.sheets = [withCells(codeSheet(), [...TWICE, [13, 2, "TNC/TN"]])];
    await pane.user.click(screen.getByRole("button", { name: "⟳ Kiểm tra lại" }));
    expect(await screen.findByText("Đã rút vì dữ liệu thay đổi; lý do trước: “Đã xem”.")).toBeTruthy();
    expect(checkStep()).toContain("1 cảnh báo");
    await pane.user.click(screen.getByRole("button", { name: "Dùng lại lý do này" }));
    expect(checkStep()).toContain("1 cảnh báo");
    await pane.user.click(screen.getByRole("checkbox", { name: "Đã đối chiếu" }));
    expect(checkStep()).toBe("Kiểm tra, đã xong");
    expect(screen.queryByText(/Đã rút/)).toBeNull();
  });

  it("is listed on the last step and does not keep the report from being written", async () => {
    const { user } = await openStep();
    await user.click(screen.getByRole("button", { name: "Báo cáo" }));
    expect(await screen.findByText(/Còn 1 cảnh báo chưa giải trình; biên bản sẽ liệt kê/)).toBeTruthy();
    const write = await screen.findByRole("button", { name: "Lập báo cáo" });
    expect(write.getAttribute("aria-disabled")).not.toBe("true");
  });
});

describe("limits", () => {
  const limit = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
  const BALLOTS = "Nhiều phiếu không hợp lệ của một người: từ: Số phiếu";

  it("count again when a field is left, and can be set back", async () => {
    const { user } = await openStep();
    await user.click(screen.getByText("Ngưỡng cảnh báo"));
    await user.clear(limit(BALLOTS));
    await user.type(limit(BALLOTS), "4");
    expect(screen.getByText(/^0 lỗi · 1 cảnh báo/)).toBeTruthy();
    await user.tab();
    expect(await screen.findByText(/^0 lỗi · 0 cảnh báo/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Dùng lại ngưỡng ban đầu" }));
    expect(await screen.findByText(/^0 lỗi · 1 cảnh báo/)).toBeTruthy();
    expect(limit(BALLOTS).value).toBe("3");
  });

  it("say what is no limit, and keep the one before", async () => {
    const { user, workbook, close } = await openStep();
    await user.click(screen.getByText("Ngưỡng cảnh báo"));
    await user.clear(limit(BALLOTS));
    await user.tab();
    expect(screen.getByRole("alert").textContent).toContain("Ghi số nguyên từ 1 đến 1000");
    await close();
    expect(workbook.saved).toContain('"invalidBallots":3');
  });

  it.each([
    ["invalidBallots", "0", null],
    ["invalidBallots", "4", 4],
    ["invalidPercent", "0", 0],
    ["invalidPercent", "100", 100],
    ["invalidPercent", "101", null],
    ["identicalPercent", "0", null],
    ["identicalBallots", "200", 200],
    ["identicalBallots", "2,5", null],
  ] as const)("takes %s %s as %s", (field, text, value) => {
    expect(limitOf(field, text)).toBe(value);
  });
});

describe("an unknown sign", () => {
  it("gets a meaning for the whole workbook by one click, which is undone by another", async () => {
    const { user, workbook, close } = await openStep({}, [[10, 2, "Đ"]]);
    const group = await screen.findByRole("group", { name: "Ký hiệu “Đ” nghĩa là:" });
    expect(
      within(group)
        .getAllByRole("button")
        .map(({ textContent }) => textContent),
    ).toEqual(["Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp", "Không hợp lệ", "Không đánh dấu"]);
    await user.click(within(group).getByRole("button", { name: "Tín nhiệm thấp" }));
    expect(await screen.findByText(/^0 lỗi/)).toBeTruthy();
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    fireEvent.keyDown(document.body, { key: "Z", ctrlKey: true, shiftKey: true });
    await close();
    expect(workbook.saved).toContain('"codes":[{"text":"Đ","meaning":"low"}]');
  });

  it("is offered once, unless it is a code of some set or a remark", () => {
    const found = (text: string) => finding("F131", { person: "A", ballot: 1, text });
    const texts = ["Đ", "Đ", "K", "tn", "KHL", "C,Đ", "phiếu này bị rách mất một góc", " ", "TNN"];
    expect(unknownSigns([...texts.map(found), finding("F101", {})])).toEqual(["Đ", "TNN"]);
  });
});

describe("the moment of an explanation", () => {
  it("is the clerk's own time", () => {
    expect(minuteOf(new Date(2023, 1, 3, 9, 5))).toBe("2023-02-03T09:05");
  });
});
