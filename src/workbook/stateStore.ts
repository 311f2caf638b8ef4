import { finding, type Result } from "../core/finding/finding";
import { attempt, attemptResult } from "./attempt";
import { askHead, COPY_SHEET, loadCopy, saveCopy } from "./state/copySheet";
import {
  fromParts,
  isLater,
  NAMESPACE,
  newSave,
  stateToText,
  textToState,
  toParts,
  type FoundSave,
} from "./state/stateText";

const SETTING = "TinNhiem";
const VERSION = 1;

/** What the copy on the sheet does not hold yet. It waits for a write that the clerk orders. */
const waiting: { save: FoundSave | null } = { save: null };

/** The saves that this page read or made; any other in the workbook was made elsewhere since. `null`: nothing read yet. */
const own: { saves: ReadonlySet<string> | null } = { saves: null };

const knowAlso = (save: string) => {
  own.saves = new Set([...(own.saves ?? []), save]);
};

function partsOf(context: Excel.RequestContext) {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
}

/** Which save the workbook holds, by its setting. */
function pointerOf(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  const save: unknown = typeof value === "object" && value !== null && "save" in value ? value.save : null;
  return typeof save === "string" ? save : null;
}

async function loadText(context: Excel.RequestContext): Promise<string | null> {
  const { workbook } = context;
  const parts = partsOf(context);
  const setting = workbook.settings.getItemOrNullObject(SETTING).load("value");
  const sheet = workbook.worksheets.getItemOrNullObject(COPY_SHEET).load("name");
  await context.sync();
  waiting.save = null;
  const pointer = pointerOf(setting);
  own.saves = new Set(pointer === null ? [] : [pointer]);
  if (parts.items.length === 0 && sheet.isNullObject) return null;
  const xmls = parts.items.map((part) => part.getXml());
  const head = askHead(sheet);
  await context.sync();
  const kept = fromParts(
    xmls.map(({ value }) => value),
    pointer,
  );
  const copied = head.save();
  // The parts may have been refused, or dropped, when the copy was not.
  if (kept === null || (copied !== null && isLater(copied, kept.save))) {
    return (await loadCopy(context, sheet)) ?? kept?.text ?? null;
  }
  if (copied !== kept.save) waiting.save = kept;
  return kept.text;
}

/** The copy alone, where the host cannot give parts: a file that was never saved, on some devices. */
async function loadCopyAlone(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(COPY_SHEET).load("name");
  await context.sync();
  return loadCopy(context, sheet);
}

/**
 * The state kept in the workbook: in custom XML parts, found by their namespace so that they are not lost with
 * the settings; where another program dropped them, or the host refuses them, the copy on the hidden sheet. Two syncs,
 * three for the copy.
 *
 * @returns `null` when there is none, or none that can be read
 */
export async function loadState(): Promise<Result<unknown>> {
  const loaded = await attempt("F501", async (context) => textToState(await loadText(context)));
  if (loaded.ok) return loaded;
  const copy = await attempt("F501", loadCopyAlone);
  return copy.ok && copy.value !== null ? { ok: true, value: textToState(copy.value) } : loaded;
}

/**
 * Keeps the text in custom XML parts; the setting holds version and pointer. What was kept before goes last, so
 * that one of the two is whole at any time. What was saved elsewhere since it was read is not replaced unseen. Two syncs.
 */
function saveParts({ text, save }: FoundSave, isOver: boolean): Promise<Result<null>> {
  return attemptResult("F504", async (context) => {
    const known = partsOf(context);
    const setting = context.workbook.settings.getItemOrNullObject(SETTING).load("value");
    await context.sync();
    const pointer = pointerOf(setting);
    if (!isOver && pointer !== null && own.saves?.has(pointer) === false) {
      return { ok: false, finding: finding("F580", {}) };
    }
    // A save that is cut short may have come as far as the setting.
    knowAlso(save);
    const parts = toParts(text, save);
    const [only, ...others] = known.items;
    const [xml] = parts;
    if (parts.length === 1 && only && others.length === 0 && xml !== undefined) only.setXml(xml);
    else {
      parts.forEach((part) => context.workbook.customXmlParts.add(part));
      known.items.forEach((part) => part.delete());
    }
    context.workbook.settings.add(SETTING, { version: VERSION, save });
    await context.sync();
    return { ok: true, value: null };
  });
}

/**
 * Keeps the state in the workbook's custom XML parts, which stand outside the clerk's undo list. The copy for programs
 * that drop those waits for {@link renewCopy}. Two syncs.
 *
 * @param isOver - it replaces what somebody else saved meanwhile
 * @returns F504 when it was not kept, F580 when somebody else saved something since this page read the workbook
 */
export async function saveState(state: unknown, isOver = false): Promise<Result<null>> {
  const saved: FoundSave = { text: stateToText(state), save: newSave() };
  const former = waiting.save;
  waiting.save = saved;
  const done = await saveParts(saved, isOver);
  if (!done.ok && done.finding.code === "F580") waiting.save = former;
  return done;
}

/**
 * Renews the copy on the very hidden sheet, inside a write that the clerk ordered; what is refused waits for the next.
 * Two syncs where there is something new.
 */
export async function renewCopy(): Promise<void> {
  const { save } = waiting;
  if (save === null) return;
  const done = await saveCopy(save.text, save.save);
  if (done.ok && waiting.save === save) waiting.save = null;
}
