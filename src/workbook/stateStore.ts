import type { Result } from "../core/finding/finding";
import { attempt } from "./attempt";
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

function partsOf(context: Excel.RequestContext) {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
}

function pointerIn(value: unknown): string | null {
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
  if (parts.items.length === 0 && sheet.isNullObject) return null;
  const xmls = parts.items.map((part) => part.getXml());
  const head = askHead(sheet);
  await context.sync();
  const pointer = setting.isNullObject ? null : pointerIn(setting.value);
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
 * that one of the two is whole at any time. Two syncs.
 */
function saveParts({ text, save }: FoundSave): Promise<Result<null>> {
  return attempt("F504", async (context) => {
    const known = partsOf(context);
    await context.sync();
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
    return null;
  });
}

/**
 * Keeps the state in the workbook's custom XML parts, which stand outside the clerk's undo list. The copy for programs
 * that drop those waits for {@link renewCopy}. Two syncs.
 *
 * @returns F504 when it was not kept
 */
export function saveState(state: unknown): Promise<Result<null>> {
  const saved: FoundSave = { text: stateToText(state), save: newSave() };
  waiting.save = saved;
  return saveParts(saved);
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
