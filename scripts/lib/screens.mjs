// The screens of the guide's pictures, one after the other in a workbench with the practice workbook open. The script
// that takes the pictures and the test that compares their words walk the same way.

const press = (pane, name) => pane.getByRole("button", { name }).first().click();
const step = (pane, name) => pane.getByRole("navigation").getByRole("button", { name }).click();
const see = (pane, text) => pane.getByText(text).first().waitFor();

async function tool(pane, name) {
  await press(pane, "Công cụ, trợ giúp, ngôn ngữ");
  await pane.getByRole("menuitem", { name }).click();
  await pane.getByRole("heading", { level: 2, name }).waitFor();
}

/** Each screen: its picture's name, and how it is reached from the one before. */
const SCREENS = [
  ["the-dau-tien", (pane) => see(pane, "Thấy 12 phiếu, 5 người")],
  [
    "kiem-tra",
    async (pane) => {
      await press(pane, /^Đúng$/);
      await step(pane, /^Kiểm tra/);
      await see(pane, "Ký hiệu lạ");
    },
  ],
  [
    "vi-sao",
    async (pane) => {
      await press(pane, "Vì sao, xử lý thế nào: F131");
      await see(pane, "Xem cả trang");
    },
  ],
  [
    "ket-qua",
    async (pane) => {
      await press(pane, "‹ Quay lại");
      await step(pane, /^Kết quả/);
      await see(pane, "5 người · 12 phiếu thu về");
    },
  ],
  [
    "bao-cao",
    async (pane) => {
      await step(pane, /^Báo cáo/);
      await see(pane, "Chưa lập được báo cáo chính thức");
    },
  ],
  ["lap-trang-nhap-phieu", (pane) => tool(pane, "Lập trang nhập phiếu")],
];

/** Waits until nothing is being fetched, read or moved. */
async function settle(pane) {
  await pane.waitForFunction(() => {
    const { document: page } = globalThis;
    return (
      page.documentElement.dataset.parts === "all" &&
      page.querySelector("[aria-busy=true]") === null &&
      page.getAnimations().every(({ playState }) => playState !== "running")
    );
  });
}

/** The words that are seen once nothing moves, line by line. */
export async function settledWords(pane) {
  await settle(pane);
  const text = await pane.locator("main").innerText();
  return text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/**
 * Walks through the screens.
 *
 * @param pane - gives the add-in's frame; the practice workbook is open and the pane on its first card
 * @param onScreen - called on each screen with its name
 * @returns the words of each screen by name
 */
export async function walkScreens(pane, onScreen = async () => undefined) {
  const words = {};
  for (const [name, act] of SCREENS) {
    await act(pane());
    words[name] = await settledWords(pane());
    await onScreen(name);
  }
  return words;
}
