import { broken } from "./testing/breakingParts";
import { describe, expect, it, jest } from "@jest/globals";
import { act, configure, screen, waitFor } from "@testing-library/react";
import vi from "../locales/vi/pane.json";
import tools from "../locales/vi/tools.json";
import { memoryRoom, memoryWorkbook } from "../session/testing/memoryRoom";
import { codeSheet } from "../session/testing/vote";
import { hearWindow } from "./events";
import { mountPane } from "./mount";
import { openTool } from "./testing/openTool";
import { renderPane } from "./testing/renderPane";

const STEPS = [
  ["ConferenceStep", vi["step.conference"]],
  ["DataStep", vi["step.data"]],
  ["CheckStep", vi["step.check"]],
  ["ResultsStep", vi["step.results"]],
  ["ReportStep", vi["step.report"]],
] as const;

const TOOLS = [
  ["EntrySheetTool", "entrySheet"],
  ["TypingTool", "typing"],
  ["EntriesTool", "entries"],
  ["DeadlinesTool", "deadlines"],
  ["JournalTool", "journal"],
  ["VerifyTool", "verify"],
  ["ConsolidateTool", "consolidate"],
  ["TermsTool", "terms"],
  ["ConvertTool", "convert"],
] as const;

/** React tells of what a boundary caught; it is what is tested here. */
const quieten = () => jest.spyOn(console, "error").mockImplementation(() => undefined);

async function expectWordsThenAgain(user: { click: (on: Element) => Promise<void> }): Promise<void> {
  const alert = await screen.findByText(vi["app.broken"]);
  expect(screen.getByRole("navigation")).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/undefined|TypeError/);
  expect(document.body.contains(alert)).toBe(true);
  broken.clear();
  await user.click(screen.getByRole("button", { name: vi["app.again"] }));
  await waitFor(() => expect(screen.queryByText(vi["app.broken"])).toBeNull());
  expect(document.activeElement).not.toBe(document.body);
}

configure({ asyncUtilTimeout: 4000 });
describe("nothing goes white", () => {
  it.each(STEPS)("where the step %s breaks", async (part, name) => {
    quieten();
    broken.add(part);
    const pane = await renderPane();
    await pane.user.click(screen.getByRole("button", { name: new RegExp(`^${name}`) }));
    await expectWordsThenAgain(pane.user);
    await pane.close();
  });

  it.each(TOOLS)("where %s breaks", async (part, tool) => {
    quieten();
    broken.add(part);
    const pane = await renderPane();
    await openTool(pane, tools[`${tool}.title`]).catch(() => undefined);
    await expectWordsThenAgain(pane.user);
    await pane.close();
  });

  it("says that the pane died where nothing inside catches it, and opens another in its place", async () => {
    quieten();
    const element = document.body.appendChild(document.createElement("div"));
    const dead = jest.fn();
    const room = memoryRoom(memoryWorkbook(codeSheet()));
    const unhearable = {
      listen: () => {
        throw new TypeError("x is undefined");
      },
    };
    mountPane(element, room, "vi", { events: unhearable, onDead: dead });
    await waitFor(() => expect(dead).toHaveBeenCalledTimes(1));
    expect(element.childElementCount).toBe(0);
    const unmount = await act(() => mountPane(element, room, "vi", { events: hearWindow(window) }));
    expect(await screen.findByRole("heading", { level: 2 })).toBeTruthy();
    act(unmount);
  });
});
