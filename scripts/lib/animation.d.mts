import type { Frame } from "playwright-core";

type Words = Readonly<Record<string, readonly string[]>>;

/** The workbook that is open when the job begins. */
export const SAMPLE: string;

/** Goes through the job of the README's animation; the words of each moment by its id. */
export function playJob(pane: () => Frame, see: (pane: Frame) => Promise<readonly string[]>): Promise<Words>;
