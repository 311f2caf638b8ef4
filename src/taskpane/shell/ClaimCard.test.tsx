import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { jobSetup } from "../../core/recognise/jobSetup";
import words from "../../locales/vi/paneLater.json";
import { codeSheet } from "../../session/testing/vote";
import { renderPane, savedWorkbook } from "../testing/renderPane";

const RIGHT = jobSetup({}, [codeSheet()]);
const TURNED = { ...RIGHT, regulation: "09-HD/DDTLD" };

async function openedCard() {
  const pane = await renderPane(savedWorkbook(TURNED, 0), false);
  return { ...pane, card: await screen.findByRole("region", { name: words["claim.title"] }) };
}

const savedRegulation = (saved: string | null) =>
  (JSON.parse(saved ?? "null") as { setup: typeof RIGHT }).setup.regulation;

describe("ClaimCard", () => {
  it("shows what was kept beside what is recognised, and is gone once confirmed, also at the next opening", async () => {
    const { user, card, close } = await openedCard();
    const point = within(card).getByRole("listitem");
    expect(point.textContent).toBe("quy định áp dụngĐã lưu: 09-HD/DDTLDĐọc lại bây giờ: 96-QD/TW");
    await user.click(within(card).getByRole("button", { name: words["claim.confirm"] }));
    expect(screen.queryByRole("region", { name: words["claim.title"] })).toBeNull();
    await close();
    const again = await renderPane(savedWorkbook(TURNED, 2), false);
    await screen.findByRole("heading", { level: 2 });
    expect(screen.queryByRole("region", { name: words["claim.title"] })).toBeNull();
    await again.close();
  });

  it("takes what is recognised instead, and saves it", async () => {
    window.localStorage.clear();
    const { user, card, workbook } = await openedCard();
    await user.click(within(card).getByRole("button", { name: words["claim.retake"] }));
    expect(screen.queryByRole("region", { name: words["claim.title"] })).toBeNull();
    await waitFor(() => expect(savedRegulation(workbook.saved)).toBe(RIGHT.regulation));
  });
});
