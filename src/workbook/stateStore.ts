import type { Result } from "../core/finding/finding";
import { attempt } from "./attempt";

const NAMESPACE = "urn:tin-nhiem:state:1";
const SETTING = "TinNhiem";
const VERSION = 1;

// XML 1.0 has no place for these two even when escaped; JSON says them as \uFFFE and \uFFFF.
const NOT_XML = /[\uFFFE\uFFFF]/g;

function toXml(state: unknown): string {
  const json = JSON.stringify(state).replace(NOT_XML, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
  const text = json.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<state xmlns="${NAMESPACE}" version="${String(VERSION)}">${text}</state>`;
}

function fromXml(xml: string): unknown {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.namespaceURI !== NAMESPACE) return null;
  try {
    return JSON.parse(root.textContent) as unknown;
  } catch {
    return null;
  }
}

function partOf(context: Excel.RequestContext) {
  return context.workbook.customXmlParts.getByNamespace(NAMESPACE).load("items/id");
}

/**
 * The state kept in the workbook's custom XML part; found by its namespace, so that it is not lost with the
 * settings. Two syncs.
 *
 * @returns `null` when there is none, or none that can be read
 */
export function loadState(): Promise<Result<unknown>> {
  return attempt("F501", async (context) => {
    const parts = partOf(context);
    await context.sync();
    const [part] = parts.items;
    if (!part) return null;
    const xml = part.getXml();
    await context.sync();
    return fromXml(xml.value);
  });
}

/** Keeps the state in the workbook; the setting holds its version and a pointer. Three syncs at most. */
export function saveState(state: unknown): Promise<Result<null>> {
  return attempt("F504", async (context) => {
    const parts = partOf(context);
    await context.sync();
    const [known, ...others] = parts.items;
    others.forEach((part) => part.delete());
    if (known) {
      known.setXml(toXml(state));
      await context.sync();
      return null;
    }
    const part = context.workbook.customXmlParts.add(toXml(state)).load("id");
    await context.sync();
    context.workbook.settings.add(SETTING, { version: VERSION, part: part.id });
    await context.sync();
    return null;
  });
}
