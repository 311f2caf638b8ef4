import type { Result } from "../core/finding/finding";
import { attempt } from "./attempt";
import { askHead, COPY_SHEET, loadCopy, saveCopy } from "./state/copySheet";
import { fromParts, isLater, NAMESPACE, newSave, stateToText, textToState, toParts } from "./state/stateText";

const SETTING = "TinNhiem";
const VERSION = 1;

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
  // The parts may have been refused when the copy was not.
  if (kept && (copied === null || !isLater(copied, kept.save))) return kept.text;
  return (await loadCopy(context, sheet)) ?? kept?.text ?? null;
}

/**
 * The state kept in the workbook: in custom XML parts, found by their namespace so that they are not lost with
 * the settings; where another program dropped them, the copy on the hidden sheet. Two syncs, three for the copy.
 *
 * @returns `null` when there is none, or none that can be read
 */
export function loadState(): Promise<Result<unknown>> {
  return attempt("F501", async (context) => textToState(await loadText(context)));
}

/**
 * Keeps the text in custom XML parts; the setting holds version and pointer. What was kept before goes last, so
 * that one of the two is whole at any time. Two syncs.
 */
function saveParts(text: string, save: string): Promise<Result<null>> {
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
 * Keeps the state in the workbook, twice: in custom XML parts, and on a very hidden sheet for programs that drop
 * those. Four syncs for a state of ordinary size.
 *
 * @returns F504 only when neither was kept
 */
export async function saveState(state: unknown): Promise<Result<null>> {
  const [text, save] = [stateToText(state), newSave()];
  const parts = await saveParts(text, save);
  const copy = await saveCopy(text, save);
  return copy.ok ? copy : parts;
}
