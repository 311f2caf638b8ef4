import { parseArea } from "../../../core/sheet/address";
import { peopleInRange, type ListedPerson } from "../../../core/entries/peopleList";
import { finding, type Result } from "../../../core/finding/finding";
import type { CountSetup } from "../../../core/setup/setup";
import type { WorkbookRoom } from "../../../workbook/api";
import type { Counter } from "../../../session/sheets/counter";
import { readAndCount } from "../../../session/reading/readAndCount";

/** People with the words for where they were found. */
export interface Taken {
  readonly people: readonly ListedPerson[];
  readonly from: string;
}

/** People as they are typed, one per line; a comma keeps name and office apart. */
export function peopleText(people: readonly ListedPerson[]): string {
  return people.map(({ name, office }) => (office === "" ? name : `${name}, ${office}`)).join("\n");
}

/** The people named in the selected cells. */
export async function takeSelection(room: WorkbookRoom): Promise<Result<Taken>> {
  const selection = await room.selection();
  if (!selection.ok) return selection;
  const { sheet, address } = selection.value;
  const from = `${sheet}!${address}`;
  const area = parseArea(address);
  const read = await room.readSheets([sheet]);
  if (!read.ok) return read;
  const grid = read.value.get(sheet);
  if (!grid || !area) return { ok: false, finding: finding("F516", { range: from }, selection.value) };
  const people = peopleInRange(grid, area);
  return people.ok ? { ok: true, value: { people: people.value, from } } : people;
}

/** The people of a kind of ballot that was chosen in the steps. */
export async function takeKind(
  room: WorkbookRoom,
  counter: Counter,
  setup: CountSetup,
  at: number,
): Promise<Result<Taken>> {
  const kind = setup.kinds[at];
  const counted = await readAndCount(room, counter, { ...setup, kinds: kind ? [kind] : [] });
  if (!counted.ok) return counted;
  const [result] = counted.value.record.kinds;
  const [against = finding("F101", {})] = counted.value.record.findings;
  if (!result) return { ok: false, finding: against };
  return { ok: true, value: { people: result.people, from: `${result.sheet}!${result.marks}` } };
}
