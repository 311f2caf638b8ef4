import { kindOf, kindTexts } from "../../../core/setup/kindTexts";
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { EMPTY_CONFERENCE, type CountSetup } from "../../../core/setup/setup";
import { voterBodiesOf } from "../../../core/regulation/voterBodies";
import { renderPane, savedWorkbook } from "../../testing/renderPane";
import { codeSheet, withFaults } from "../../../session/testing/vote";

const KIND = kindOf({ sheet: "Phiếu", marks: "B9:N54", people: "B7:N8", issued: 47, collected: 46 });
const field = (name: string) => screen.getByLabelText(name);

async function openCard(setup: Partial<CountSetup> = {}, sheet = codeSheet()) {
  const pane = await renderPane(savedWorkbook({ kinds: [KIND], ...setup }, 1, sheet));
  await screen.findByText("46 phiếu, 13 người");
  const open = (office: string) => pane.user.click(screen.getByText(office));
  const saved = async (): Promise<unknown> => {
    await pane.close();
    return JSON.parse(pane.workbook.saved ?? "null");
  };
  return { ...pane, open, saved };
}

describe("mailed ballots and own voters", () => {
  it("are typed, chosen and kept", async () => {
    const { user, open, saved } = await openCard();
    await open("Phiếu gửi qua bưu điện, thành phần riêng");
    await user.type(await screen.findByLabelText("Gửi qua bưu điện"), "3");
    await user.type(field("Trong đó về muộn"), "1");
    await user.selectOptions(field("Nơi lấy phiếu"), "council");
    await user.selectOptions(field("Quy định của loại phiếu này"), "96/2023/QH15");
    await user.type(field("Tổng số ủy viên, đại biểu"), "52");
    await user.type(field("Được triệu tập"), "60");
    await user.type(field("Có mặt"), "x");
    expect(field("Có mặt").getAttribute("aria-invalid")).toBe("true");
    expect(await saved()).toMatchObject({
      setup: {
        kinds: [
          {
            posted: 3,
            late: 1,
            place: "council",
            regulation: "96/2023/QH15",
            members: 52,
            summoned: 60,
            present: null,
          },
        ],
      },
    });
  });

  it("are filled in from the text that names them", async () => {
    const { user, open, saved } = await openCard();
    await open("Phiếu gửi qua bưu điện, thành phần riêng");
    await user.selectOptions(await screen.findByLabelText("Thành phần ghi phiếu theo văn bản"), "0");
    expect(await screen.findByText("điểm 1, mục III, phần B Kế hoạch 171-KH/TU")).toBeTruthy();
    const [body] = voterBodiesOf("96-QD/TW");
    expect(field("Đối với (chức danh được lấy phiếu)")).toHaveProperty(
      "value",
      "Ủy viên Ban Thường vụ Tỉnh ủy",
    );
    const filled = { posts: "Ủy viên Ban Thường vụ Tỉnh ủy", voters: body?.voters.join("; ") };
    expect(await saved()).toMatchObject({ setup: { kinds: [filled] } });
  });

  it("say whether enough of the kind's own voters are there", async () => {
    await openCard({ kinds: [{ ...KIND, summoned: 60, present: 39 }] });
    expect(await screen.findByText(/Chưa đủ điều kiện.*3 × 39 = 117 < 2 × 60 = 120/)).toBeTruthy();
  });
});

describe("Phụ lục I", () => {
  it("has the group of the kind's people and what was done with the results", async () => {
    const { user, open, saved } = await openCard();
    await open("Phụ lục I: nhóm, xử lý kết quả");
    await user.selectOptions(await screen.findByLabelText("Nhóm trong Phụ lục I"), "1.2");
    await user.type(field("Miễn nhiệm"), "0");
    await user.type(field("Khác"), "một");
    expect(field("Khác").getAttribute("aria-invalid")).toBe("true");
    expect(await saved()).toMatchObject({
      setup: { kinds: [{ group: "1.2" }], handling: { relieved: 0, other: null, reassigned: null } },
    });
  });
});

describe("ballots invalid as a whole", () => {
  it("are typed as numbers, each with what it does under the regulation", async () => {
    const { user, open, saved } = await openCard();
    await open("Phiếu không hợp lệ cả phiếu");
    const added = await screen.findByLabelText("Ghi thêm tên");
    await user.type(added, "2");
    expect(added.parentElement?.parentElement?.textContent).toContain("Chỉ phần ghi thêm không hợp lệ");
    expect(await saved()).toMatchObject({ setup: { kinds: [{ nameAdded: 2 }] } });
  });

  it.each([
    ["O1", "O9:O54"],
    ["O:O", "O9:O54"],
    ["O9:O20", "O9:O54"],
  ])("stand in the column selected as %s", async (address, column) => {
    const sheet = withFaults({ 10: "gạch tên", 12: "ký tên" });
    const { user, workbook, open } = await openCard({}, sheet);
    await open("Phiếu không hợp lệ cả phiếu");
    workbook.selection = { sheet: "Phiếu", address };
    await user.click(await screen.findByRole("button", { name: "Dùng cột đang chọn" }));
    expect(await screen.findByText("Trong cột: Gạch xóa họ tên: 1 · Có ký tên: 1.")).toBeTruthy();
    expect(field("Cột ghi lỗi của phiếu")).toHaveProperty("value", column);
    expect(screen.queryByLabelText("Gạch xóa họ tên")).toBeNull();
  });

  it.each([
    [{ sheet: "Phiếu", address: "O1:P9" }, "Chỉ chọn một cột."],
    [{ sheet: "Khác", address: "O1" }, /^.*Vùng phải ở trang Phiếu/],
    [{ sheet: "Phiếu", address: "C3" }, "Không đọc được cột"],
    [{ sheet: "Phiếu", address: "1:3" }, /Phiếu!1:3/],
  ])("are not taken from %j", async (selection, said) => {
    const { user, workbook, open } = await openCard();
    await open("Phiếu không hợp lệ cả phiếu");
    workbook.selection = selection;
    await user.click(await screen.findByRole("button", { name: "Dùng cột đang chọn" }));
    expect(await screen.findByText(said)).toBeTruthy();
  });

  it("say which cell of the column is not understood", async () => {
    await openCard(
      { kinds: [kindOf({ ...kindTexts(KIND), faultColumn: "O9:O54" })] },
      withFaults({ 10: "hỏng" }),
    );
    expect(await screen.findByText(/cột lỗi của phiếu ghi “hỏng”/)).toBeTruthy();
  });
});

describe("people not voted on", () => {
  const person = { position: 2, name: "Trần Thị B", office: "", reason: "retiring", date: "" } as const;

  it("are chosen from the sheet or typed, with reason and date", async () => {
    const { user, open, saved } = await openCard();
    await open("Người không lấy phiếu");
    await user.selectOptions(await screen.findByLabelText("Thêm người không lấy phiếu"), "3. Lê Văn C");
    const card = within(screen.getByRole("region", { name: "Lê Văn C" }));
    expect(card.getByText(/^Cột D trên trang/)).toBeTruthy();
    await user.selectOptions(card.getByLabelText("Lý do"), "appointedThisYear");
    await user.type(card.getByLabelText("Ngày bổ nhiệm, bầu"), "2023-02-01");
    await user.selectOptions(field("Thêm người không lấy phiếu"), "Người không có cột trên trang");
    await user.type(field("Họ tên"), "Đỗ Văn Q");
    expect(screen.queryByRole("option", { name: "3. Lê Văn C" })).toBeNull();
    expect(await saved()).toMatchObject({
      setup: {
        kinds: [
          {
            excluded: [
              { position: 3, name: "Lê Văn C", reason: "appointedThisYear", date: "2023-02-01" },
              { position: null, name: "Đỗ Văn Q", reason: "retiring" },
            ],
          },
        ],
      },
    });
  });

  it("are taken off the list and put back", async () => {
    const { user } = await openCard({ kinds: [{ ...KIND, excluded: [person] }] });
    await user.click(await screen.findByRole("button", { name: "Bỏ khỏi danh sách này" }));
    expect(screen.queryByRole("region", { name: "Trần Thị B" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Hoàn lại" }));
    expect(screen.getByRole("region", { name: "Trần Thị B" })).toBeTruthy();
  });

  it("are asked about when somebody else stands in their place", async () => {
    await openCard({ kinds: [{ ...KIND, excluded: [{ ...person, position: 3 }] }] });
    expect(await screen.findByText(/nay là “Lê Văn C”/)).toBeTruthy();
  });

  it("must have been appointed in the year of the vote", async () => {
    const excluded = [{ ...person, reason: "appointedThisYear", date: "2022-12-31" }] as const;
    const conference = { ...EMPTY_CONFERENCE, date: "2023-08-15" };
    await openCard({ conference, kinds: [{ ...KIND, excluded }] });
    expect(await screen.findByText("Không phải trong năm lấy phiếu")).toBeTruthy();
  });
});

describe("the vote before", () => {
  it("is asked for only where the regulation looks at two years", async () => {
    const { open, user, workbook, saved } = await openCard({ regulation: "35/2012/QH13" });
    await open("Kết quả kỳ trước");
    workbook.selection = { sheet: "Phiếu", address: "B54:N54" };
    const name = "Dùng vùng đang chọn: Vùng phiếu tín nhiệm thấp kỳ trước";
    await user.click(await screen.findByRole("button", { name }));
    await user.type(field("Tổng số đại biểu kỳ trước"), "52");
    expect(await saved()).toMatchObject({ setup: { kinds: [{ previousLow: "B54:N54", previousBase: 52 }] } });
  });

  it("is not asked for elsewhere", async () => {
    await openCard();
    expect(screen.queryByText("Kết quả kỳ trước")).toBeNull();
  });
});
