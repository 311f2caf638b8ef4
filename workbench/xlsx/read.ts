import type { IWorkbookData } from "@univerjs/core";
import type { CellStyle, Sheet, Workbook } from "hucre/xlsx";
import { readBook } from "./book";
import type { Book, FileSheet } from "./book";
import { holdUnplayed, type SheetFacts } from "./cellsIn";
import { UnreadableFile } from "./errors";
import { guardIn } from "./guardsIn";
import { rulesIn } from "./rulesIn";
import { readCells } from "./lean";
import { namesIn, namesResource } from "./names";
import type { ReadBook } from "../../ooxml/readCells";
import { attributes, childSpans, rootTag } from "../../ooxml/scan";
import { sheetIn } from "./sheetIn";
import { alignPartNames } from "./partNames";
import { rgbOf, styleIn } from "./stylesIn";
import type { SheetGuard, LookRule } from "./types";
import { vietnamese } from "./univer";
import type { PlainSheet, PlainStyle } from "./univer";
import { CALIBRI, columnPixels, digitWidth, pixelsOf, standardColumnPixels } from "./units";
import type { DefaultFont } from "./units";
import { textOf, unpack } from "./zip";
import type { Parts } from "./zip";

/** A file as it was read: what the grid shows, and what saving needs beside it. */
export interface FileModel {
  readonly parts: Parts;
  readonly book: Book;
  readonly snapshot: IWorkbookData;
  /** By sheet id. */
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly defaultFont: DefaultFont;
  /** Lists and protection by sheet id. */
  readonly guards: Readonly<Record<string, SheetGuard>>;
  /** Looks that depend on a formula, by sheet id. */
  readonly rules: Readonly<Record<string, readonly LookRule[]>>;
}

/** One table of styles for the workbook; equal formats of the file share an entry. */
function styleTable(palette: readonly string[]): {
  styles: Record<string, PlainStyle>;
  styleId: (style: CellStyle) => string;
} {
  const styles: Record<string, PlainStyle> = {};
  const ids = new Map<string, string>();
  const numbers = new WeakMap<object, number>();
  let count = 0;
  const numberOf = (part: object | undefined): number => {
    if (part === undefined) return 0;
    const known = numbers.get(part);
    if (known !== undefined) return known;
    count += 1;
    numbers.set(part, count);
    return count;
  };
  const styleId = (style: CellStyle): string => {
    const key = `${numberOf(style.font)} ${numberOf(style.fill)} ${numberOf(style.border)} ${numberOf(style.alignment)} ${style.numFmt ?? ""}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = `style-${ids.size}`;
    ids.set(key, id);
    styles[id] = styleIn(style, palette);
    return id;
  };
  return { styles, styleId };
}

/** Default sizes of a sheet, which hucre does not read, in pixels. */
function defaultSizes(
  parts: Parts,
  sheet: FileSheet,
  digit: number,
): { defaultColumn: number; defaultRow: number } {
  const xml = textOf(parts, sheet.path) ?? "";
  const format = childSpans(xml, rootTag(xml).end).find((element) => element.name === "sheetFormatPr");
  const values = format === undefined ? new Map<string, string>() : attributes(xml, format);
  const width = Number(values.get("defaultColWidth"));
  const height = Number(values.get("defaultRowHeight"));
  return {
    defaultColumn:
      width > 0
        ? columnPixels(width, digit)
        : standardColumnPixels(digit, Number(values.get("baseColWidth") ?? 8)),
    defaultRow: pixelsOf(height > 0 ? height : 15),
  };
}

function fontOf(workbook: Workbook): DefaultFont {
  return {
    name: workbook.defaultFont?.name ?? CALIBRI.name,
    size: workbook.defaultFont?.size ?? CALIBRI.size,
  };
}

interface Assembled {
  readonly sheets: Record<string, PlainSheet>;
  readonly table: Record<string, PlainStyle>;
  readonly facts: Map<string, SheetFacts>;
  readonly guards: Record<string, SheetGuard>;
  readonly rules: Record<string, readonly LookRule[]>;
}

function assemble(parts: Parts, book: Book, workbook: ReadBook): Assembled {
  const palette = workbook.themeColors ?? [];
  const font = fontOf(workbook);
  const digit = digitWidth(font);
  const { styles, styleId } = styleTable(palette);
  const facts = new Map<string, SheetFacts>();
  const sheets: Record<string, PlainSheet> = {};
  const guards: Record<string, SheetGuard> = {};
  const rules: Record<string, readonly LookRule[]> = {};
  book.sheets.forEach((file, order) => {
    const sheet: Sheet | undefined = workbook.sheets[order];
    if (sheet === undefined) throw new UnreadableFile("damaged");
    const read = sheetIn(sheet, file.id, {
      digit,
      styleId,
      defaultStyle: { ff: font.name, fs: font.size },
      tabColor: rgbOf(sheet.view?.tabColor, palette),
      ...defaultSizes(parts, file, digit),
    });
    holdUnplayed(read.data.cellData, workbook.unplayed[order] ?? []);
    facts.set(file.id, read.facts);
    sheets[file.id] = read.data;
    rules[file.id] = rulesIn(sheet);
    const guard = guardIn(sheet);
    if (guard !== undefined) guards[file.id] = guard;
  });
  return { sheets, table: styles, facts, guards, rules };
}

/** Reads a file whole; without `styles` it is quicker, and the cells have none. Rejects with UnreadableFile what is no readable .xlsx workbook. */
export async function readFile(bytes: Uint8Array, styles: boolean): Promise<FileModel> {
  const parts = unpack(bytes);
  alignPartNames(parts);
  const book = readBook(parts);
  const workbook = await readCells(parts, book, styles);
  const { sheets, table, facts, guards, rules } = assemble(parts, book, workbook);
  const font = fontOf(workbook);
  const snapshot: IWorkbookData = {
    id: "workbook",
    name: "",
    appVersion: "0.25.1",
    locale: vietnamese(),
    defaultStyle: { ff: font.name, fs: font.size },
    styles: table,
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheets,
    resources: [namesResource(namesIn(book))],
  };
  return { parts, book, snapshot, facts, guards, rules, defaultFont: font };
}
