import type { DOMWindow } from "jsdom";

const nothing = (): void => undefined;

function mediaQuery(media: string): object {
  return {
    media,
    matches: false,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    dispatchEvent: () => false,
  };
}

class Observer {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
  takeRecords = (): [] => [];
}

/** What every browser has, pages rely on, and jsdom has not: only where it is missing. */
const MISSING: Readonly<Record<string, unknown>> = {
  matchMedia: mediaQuery,
  ResizeObserver: Observer,
  IntersectionObserver: Observer,
  structuredClone: (value: unknown): unknown => structuredClone(value),
  TextEncoder,
  TextDecoder,
  scrollTo: nothing,
};

// jsdom defines some functions only to say that it has not got them.
const PRETENDED = ["scrollTo"];

/** Completes a jsdom window before the scripts of a page run. */
export function polyfill(window: DOMWindow): void {
  for (const [name, value] of Object.entries(MISSING)) {
    if (!(name in window) || PRETENDED.includes(name)) Reflect.set(window, name, value);
  }
  if (!("subtle" in window.crypto))
    Object.defineProperty(window, "crypto", { value: crypto, configurable: true });
}
