import type { Book } from "../book";
import { CONFERENCES } from "./conferences";
import { READING } from "./reading";
import { RECONCILING } from "./reconciling";

/** Smallest set-ups for what no workbook of the corpus shows alone; each says its code and nothing worse. */
export const SETUPS: readonly Book[] = [...READING, ...RECONCILING, ...CONFERENCES];
