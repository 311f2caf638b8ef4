import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { finding } from "../../../core/finding/finding";
import { printedCode } from "../../../core/fingerprint/kindProof";
import { readProof } from "../../../report/readProof";
import { planGrid } from "../../../report/testing/planGrid";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, withCells } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const FAULTY = withCells(codeSheet(), [[10, 2, "TNN"]]);

const openStep = (...sheets: ReturnType<typeof codeSheet>[]) =>
  renderPane(savedWorkbook({ kinds: [KIND] }, 4, ...sheets));
const isOff = (element: HTMLElement) => element.getAttribute("aria-disabled") === "true";
const button = (name: string) => screen.findByRole("button", { name });
/** The button once it can be pressed: before that the ballots are still being counted, and a click does nothing. */
const enabled = async (name: string) => {
  const found = await button(name);
  await waitFor(() => expect(isOff(found)).toBe(false));
  return found;
};
const RESULT = "Báo cáo kết quả (Phụ lục 4)";

describe("ReportStep", () => {
  it("writes the report and leads to the written sheet", async () => {
    const { user, workbook } = await openStep();
    await screen.findByRole("checkbox", { name: "Báo cáo kết quả (Phụ lục 4)" });
    await user.click(await enabled("Lập báo cáo"));
    expect(await screen.findByText("Đã lập 2 trang tính, đối chiếu lại khớp.")).toBeTruthy();
    const [plan] = workbook.written;
    await user.click(await button(`Mở trang “${plan?.name ?? ""}”`));
    expect(workbook.activated).toEqual([plan?.name]);
  });

  it("shows the page before it is written", async () => {
    const { user } = await openStep();
    await user.click(await button("Xem trước: Báo cáo kết quả (Phụ lục 4)"));
    const page = await screen.findByRole("region", { name: "Báo cáo kết quả (Phụ lục 4)" });
    expect(page.textContent).toContain("BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM");
    expect(page.textContent).toContain("91,30");
  });

  it("refuses with an open fault, says why, and offers the unofficial copy", async () => {
    const { user, workbook } = await openStep(FAULTY);
    expect(await screen.findByText("Chưa lập được báo cáo chính thức: còn 1 lỗi.")).toBeTruthy();
    expect(screen.getByText("F131 · Ký hiệu lạ · Phiếu!C11")).toBeTruthy();
    expect(isOff(await button("Lập báo cáo"))).toBe(true);
    await user.click(await button("Lập bản chưa chính thức"));
    expect(await screen.findByText(/bản chưa chính thức, đối chiếu lại khớp/)).toBeTruthy();
    const texts = workbook.written.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(texts).toContainEqual({ kind: "text", text: "CHƯA CHÍNH THỨC" });
  });

  it("reads once more before writing, and refuses what was spoilt meanwhile", async () => {
    const { user, workbook } = await openStep();
    const write = await button("Lập báo cáo");
    await waitFor(() => expect(isOff(write)).toBe(false));
    workbook.sheets = [FAULTY];
    await user.click(write);
    expect(await screen.findByText("Chưa lập được báo cáo chính thức: còn 1 lỗi.")).toBeTruthy();
    expect(workbook.written).toEqual([]);
  });

  it.each(["write", "readPieces"] as const)("says why %s failed, and can be tried again", async (call) => {
    const { user, workbook } = await openStep();
    const write = await button("Lập báo cáo");
    await waitFor(() => expect(isOff(write)).toBe(false));
    workbook.refusals[call] = finding("F501", { reason: "AccessDenied" });
    await user.click(write);
    expect((await screen.findByRole("alert")).textContent).toContain("đang bị khóa");
    workbook.refusals = {};
    await user.click(write);
    expect(await screen.findByText("Đã lập 2 trang tính, đối chiếu lại khớp.")).toBeTruthy();
  });

  it("needs one form at least", async () => {
    const { user } = await openStep();
    await user.click(await screen.findByRole("checkbox", { name: RESULT }));
    expect(screen.getByText("Chọn ít nhất một biểu mẫu.")).toBeTruthy();
    expect(isOff(await button("Lập báo cáo"))).toBe(true);
  });

  it("names the form of each kind, and leaves out the one that is not wanted", async () => {
    const kinds = [
      { ...KIND, label: "Phiếu của Ban chấp hành" },
      { ...KIND, sheet: "Phiếu 2" },
    ];
    const other = { ...codeSheet(), sheet: "Phiếu 2" };
    const { user, workbook } = await renderPane(savedWorkbook({ kinds }, 4, codeSheet(), other));
    expect(await button(`Xem trước: ${RESULT}: Phiếu của Ban chấp hành`)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "Phiếu của Ban chấp hành" }));
    expect(
      screen.queryByRole("button", { name: `Xem trước: ${RESULT}: Phiếu của Ban chấp hành` }),
    ).toBeNull();
    expect(screen.getByRole("button", { name: `Xem trước: ${RESULT}: Loại phiếu 2` })).toBeTruthy();
    await user.click(await enabled("Lập báo cáo"));
    await screen.findByText(/^Đã lập 2 trang tính/);
    expect(workbook.written.map(({ name }) => name)).toEqual(["Phụ lục 4", "TN_DuLieu"]);
  });

  it("leaves behind a hidden proof of the ballots and of what was written, and names both", async () => {
    const { user, workbook } = await openStep();
    await user.click(await enabled("Lập báo cáo"));
    const [hidden] = await waitFor(() => {
      expect(workbook.hidden).toHaveLength(1);
      return workbook.hidden;
    });
    const proof = hidden && readProof(planGrid(hidden));
    expect(proof?.sheets.map(({ name }) => name)).toEqual(["Phụ lục 4", "TN_DuLieu"]);
    expect(proof?.kinds).toMatchObject([{ sheet: "Phiếu", marks: "B9:N54" }]);
    expect(await screen.findByText(`Mã báo cáo ${proof?.id ?? ""}`)).toBeTruthy();
    const [first] = proof?.kinds ?? [];
    const fingerprint = first ? printedCode(first) : "";
    expect(fingerprint).toMatch(/^2-/);
    expect(screen.getByText(`Mã đối chiếu phiếu: ${fingerprint}`)).toBeTruthy();
    const texts = workbook.written[0]?.cells.map(({ content }) =>
      content.kind === "text" ? content.text : "",
    );
    expect(texts).toContain(`Mã đối chiếu (Phiếu!B9:N54): ${fingerprint}`);
  });

  it("writes the chosen head, the mark of secrecy and values instead of formulas", async () => {
    const { user, workbook } = await openStep();
    await user.click(await screen.findByText(/^Tùy chọn/));
    await user.selectOptions(screen.getByRole("combobox", { name: "Đầu văn bản" }), "Văn bản của Đảng");
    await user.click(screen.getByRole("checkbox", { name: "In dấu chỉ độ mật “MẬT”" }));
    await user.click(screen.getByRole("checkbox", { name: "Chỉ ghi giá trị, không ghi công thức" }));
    await user.click(await enabled("Lập báo cáo"));
    await screen.findByText(/^Đã lập 2 trang tính/);
    const contents = workbook.written.flatMap(({ cells }) => cells.map(({ content }) => content));
    expect(contents.filter(({ kind }) => kind === "formula")).toEqual([]);
    const texts = contents.map((content) => (content.kind === "text" ? content.text : ""));
    expect(texts).toEqual(expect.arrayContaining(["ĐẢNG CỘNG SẢN VIỆT NAM", "MẬT"]));
  });

  it("says what will be dots, and remembers a report when the pane is opened again", async () => {
    const { user, workbook, close } = await openStep();
    const blank = (await screen.findByText(/^Còn để trống/)).parentElement;
    const links = within(blank ?? document.body).getAllByRole("button");
    expect(links.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
      "Đơn vị",
      "Hội nghị, kỳ họp",
      "Ngày",
    ]);
    await user.click(screen.getByRole("checkbox", { name: "Biên bản kiểm phiếu" }));
    expect(await screen.findByText(/Trưởng Ban Kiểm phiếu/)).toBeTruthy();
    expect(await screen.findAllByText(/^\d+ trang$/)).not.toEqual([]);
    await user.click(await enabled("Lập báo cáo"));
    const id = (await screen.findByText(/^Mã báo cáo /)).textContent.replace("Mã báo cáo ", "");
    await close();
    await renderPane(workbook);
    expect(await screen.findByText(new RegExp(`^Báo cáo đã lập: ${id}`))).toBeTruthy();
    const [copy] = await screen.findAllByRole("button", { name: /^Sao chép mã: 2-/ });
    await user.click(copy ?? document.body);
    expect(await screen.findByText("Đã sao chép mã.")).toBeTruthy();
  });

  it.each(["Hội nghị, kỳ họp", "Trưởng Ban Kiểm phiếu", "Từ giờ"])(
    "leads to the field that is blank: %s",
    async (field) => {
      const { user } = await openStep();
      await user.click(await screen.findByRole("checkbox", { name: "Biên bản kiểm phiếu" }));
      await user.click(await screen.findByRole("button", { name: field }));
      const [input] = await screen.findAllByLabelText(field);
      expect(document.activeElement).toBe(input);
    },
  );

  it("says that there is nothing to report", async () => {
    await renderPane(savedWorkbook({ kinds: [kindOf({ ...kindTexts(KIND), marks: "B1:N4" })] }, 4));
    expect(await screen.findByText("Chưa có kết quả để lập báo cáo.")).toBeTruthy();
    expect(isOff(await button("Lập báo cáo"))).toBe(true);
  });
});
