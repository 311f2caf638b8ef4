import type { Result } from "../../core/finding/finding";
import type { SheetEvent, SheetWatch } from "../api";
import { attempt } from "../attempt";
import { LISTENED, type Told } from "./listened";
import { shiftOf } from "./shiftOf";

type Handler = OfficeExtension.EventHandlerResult<unknown>;
type Hear = (event: SheetEvent) => void;

/** The names of the sheets by their ids, under which Excel tells of them. */
async function namesById(): Promise<Result<ReadonlyMap<string, string>>> {
  return attempt("F501", async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });
}

interface Names {
  readonly of: (id: string) => string | null;
  /** Asks again, since a sheet may have another name or be new; many at once ask once. */
  readonly renew: () => Promise<void>;
}

/** Knows the names of sheets, and tells of those that were renamed. */
function makeNames(hear: Hear): Names {
  let known: ReadonlyMap<string, string> = new Map();
  let asking: Promise<void> | null = null;
  const ask = async () => {
    const asked = await namesById();
    asking = null;
    if (!asked.ok) return;
    const before = known;
    known = asked.value;
    for (const [id, to] of known) {
      const from = before.get(id) ?? to;
      if (from !== to) hear({ type: "renamed", from, to });
    }
  };
  return { of: (id) => known.get(id) ?? null, renew: () => (asking ??= ask()) };
}

/** Tells of an event at once. Names are not asked for here: most events come from what we write ourselves. */
function listener(names: Names, hear: Hear, { says, isOfCells }: (typeof LISTENED)[number]) {
  return (told: Told): Promise<void> => {
    const { worksheetId, address = "", changeType = "" } = told;
    const known = names.of(worksheetId);
    const shift = known === null ? null : shiftOf(changeType, address);
    if (known !== null && shift) hear({ type: "shifted", sheet: known, shift });
    const where = address !== "" && isOfCells?.(told) === true ? address : null;
    if (says !== "selected") hear({ type: "edited", sheet: known, address: where });
    // A sheet without a name is new, and nothing was read from it.
    else hear({ type: "selected", sheet: known ?? "", address });
    return Promise.resolve();
  };
}

/** Registers for what this Excel knows; one by one where it refuses all together. */
async function register(names: Names, hear: Hear): Promise<readonly Handler[]> {
  const { requirements } = Office.context;
  const known = LISTENED.filter(({ version }) => requirements.isSetSupported("ExcelApi", version));
  const together = (some: typeof known) =>
    attempt("F501", async (context) => {
      const { worksheets } = context.workbook;
      const handlers = some.map((one) => one.add(worksheets, listener(names, hear, one)));
      await context.sync();
      return handlers;
    });
  const all = await together(known);
  if (all.ok) return all.value;
  const handlers: Handler[] = [];
  for (const one of known) {
    const alone = await together([one]);
    if (alone.ok) handlers.push(...alone.value);
  }
  return handlers;
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
}

/** Listens to what happens on the sheets of the workbook. Two syncs; nothing is ever written. */
export async function watchSheets(hear: Hear): Promise<Result<SheetWatch>> {
  let isOver = false;
  const names = makeNames((event) => {
    if (!isOver) hear(event);
  });
  const handlers = await register(names, (event) => {
    if (!isOver) hear(event);
  });
  await names.renew();
  const end = () => {
    isOver = true;
    // A pane that is closed takes its handlers with it.
    remove(handlers).catch(() => undefined);
  };
  return { ok: true, value: { isComplete: handlers.length === LISTENED.length, renew: names.renew, end } };
}
