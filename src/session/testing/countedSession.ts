import { expect } from "@jest/globals";
import type { SheetEvent } from "../../workbook/api";
import { openedSession } from "./openSession";

/** A session on the step of results that counted its sheet, on which nobody has a low mark in the first column. */
export async function countedSession() {
  const opened = await openedSession(3);
  const { workbook, state } = opened;
  const tell = (event: SheetEvent) => workbook.watchers.forEach((hear) => hear(event));
  const low = () => state().reading.record?.kinds[0]?.people[0]?.low;
  expect(low()).toBe(0);
  return { ...opened, tell, low };
}
