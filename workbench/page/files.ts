import { emptyFile } from "../host/empty";
import { openXlsx, UnreadableFile } from "../xlsx/index";
import type { OpenedFile } from "../xlsx/types";
import { WORDS } from "./words";

/** A workbook with the bytes it came from; none for a new one. */
export interface PageFile {
  readonly name: string;
  readonly original: Uint8Array | null;
  readonly opened: OpenedFile;
}

const FIRST_CHOICE = "KH2014-A.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook with one empty sheet. */
export function newFile(): PageFile {
  return {
    name: WORDS.emptyName,
    original: null,
    opened: emptyFile(WORDS.firstSheet),
  };
}

/** Reads a file that was chosen; rejects with UnreadableFile. */
export async function readPageFile(name: string, bytes: Uint8Array): Promise<PageFile> {
  return {
    name,
    original: bytes,
    opened: await openXlsx(bytes),
  };
}

function isList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

/** Names of the samples beside the workbench. */
export async function listSamples(): Promise<readonly string[]> {
  const response = await fetch("samples/index.json");
  const names: unknown = response.ok ? await response.json() : [];
  return isList(names) ? names : [];
}

/** Loads one of the samples that the server lists. */
export async function readSample(name: string): Promise<PageFile> {
  const response = await fetch(`samples/${encodeURIComponent(name)}`);
  return readPageFile(name, new Uint8Array(await response.arrayBuffer()));
}

/** The sample that is open at first. */
export function firstSample(names: readonly string[]): string | undefined {
  return names.find((name) => name === FIRST_CHOICE) ?? names[0];
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof UnreadableFile ? WORDS.unreadable[error.code] : String(error);
}

/** Hands the bytes of a workbook to the browser's downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
