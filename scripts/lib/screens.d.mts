import type { Frame } from "playwright-core";

type Words = Readonly<Record<string, readonly string[]>>;

/** The words that are seen once nothing moves, line by line. */
export function settledWords(pane: Frame): Promise<readonly string[]>;

/** Walks through the screens of the guide's pictures; the words of each screen by name. */
export function walkScreens(pane: () => Frame, onScreen?: (name: string) => Promise<void>): Promise<Words>;
