import type { Desk } from "./support";

const GLOBALS = ["Excel", "Office", "OfficeExtension", "DOMParser"];

/**
 * Lets the rooms under test speak to the page of a desk, as they do to the page they live in.
 *
 * @returns takes the page away again
 */
export function speakTo(desk: Pick<Desk, "addin">): () => void {
  const page: Readonly<Record<string, unknown>> = desk.addin.window;
  for (const name of GLOBALS) Reflect.set(globalThis, name, page[name]);
  return () => {
    for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  };
}
