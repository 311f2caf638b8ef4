import { areaAddress, parseArea } from "../../../core/sheet/address";
import { intersection, type Area } from "../../../core/sheet/area";
import { finding, type Result } from "../../../core/finding/finding";
import type { SheetReading } from "../../../core/recognise/sheetSetup";
import type { KindSetup } from "../../../core/setup/setup";
import type { WorkbookRoom } from "../../../workbook/api";
import type { Counter } from "../../../session/sheets/counter";

/** What is selected, with the sheet it stands on. */
interface Picked {
  readonly sheet: string;
  /** The selected part of what is used; `null` when that is one cell, whole rows or columns, or nothing. */
  readonly area: Area | null;
  readonly address: string;
}

function selectedArea(used: Area, address: string): Area | null {
  const area = parseArea(address);
  if (!area || (area.rows === 1 && area.columns === 1)) return null;
  return intersection(area, used);
}

/** Asks the workbook what is selected and reads the sheet around it. */
async function pickSelection(room: WorkbookRoom, counter: Counter): Promise<Result<Picked>> {
  const selection = await room.selection();
  if (!selection.ok) return selection;
  const { sheet, address } = selection.value;
  const read = await counter.read(room, [sheet]);
  if (!read.ok) return read;
  const used = await counter.ask("used", sheet);
  if (!used.ok) return used;
  if (!used.value) return { ok: false, finding: finding("F105", { range: `${sheet}!${address}` }) };
  return { ok: true, value: { sheet, area: selectedArea(used.value, address), address } };
}

/** A kind of ballot as its sheet shows it, ready for the pane. */
export interface PickedKind {
  readonly kind: KindSetup;
  readonly reading: SheetReading;
}

/**
 * Looks for ballots in the selection, or on the whole sheet.
 *
 * @returns F101 when none are found
 */
export async function pickKind(
  room: WorkbookRoom,
  counter: Counter,
  scope: "selection" | "sheet",
): Promise<Result<PickedKind>> {
  const picked = await pickSelection(room, counter);
  if (!picked.ok) return picked;
  const { sheet, area, address } = picked.value;
  const within = scope === "sheet" ? null : area;
  const recognised = await counter.ask("recognise", { sheet, within });
  if (!recognised.ok) return recognised;
  const reading = recognised.value;
  if (reading?.kind) return { ok: true, value: { kind: reading.kind, reading } };
  const where = { sheet, address: within && address };
  return { ok: false, finding: finding("F101", {}, where) };
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;

/** The cells of an address; of whole columns (`P:P`), their first row. */
function cellsOf(address: string): Area | null {
  const [, first, last] = WHOLE_COLUMNS.exec(address) ?? [];
  return first && last ? parseArea(`${first}1:${last}1`) : parseArea(address);
}

/**
 * The selected column beside the marks of a kind, over their rows.
 *
 * @returns the address, or `null` when more than one column is selected
 */
export async function pickColumn(
  room: WorkbookRoom,
  marks: Area,
): Promise<Result<{ readonly sheet: string; readonly address: string | null }>> {
  const selection = await room.selection();
  if (!selection.ok) return selection;
  const { sheet, address } = selection.value;
  const area = cellsOf(address);
  if (!area) return { ok: false, finding: finding("F105", { range: `${sheet}!${address}` }) };
  const column = { row: marks.row, rows: marks.rows, column: area.column, columns: 1 };
  return { ok: true, value: { sheet, address: area.columns === 1 ? areaAddress(column) : null } };
}

/** A range with the sheet it stands on. */
export interface PickedRange {
  readonly sheet: string;
  readonly address: string;
}

/** The selection as the range of a kind's marks or names: exactly these cells. */
export async function pickRange(room: WorkbookRoom, counter: Counter): Promise<Result<PickedRange>> {
  const picked = await pickSelection(room, counter);
  if (!picked.ok) return picked;
  const { sheet, area, address } = picked.value;
  if (area) return { ok: true, value: { sheet, address: areaAddress(area) } };
  if (parseArea(address)) return { ok: true, value: { sheet, address: address.replace(/\$/g, "") } };
  return { ok: false, finding: finding("F105", { range: `${sheet}!${address}` }) };
}
