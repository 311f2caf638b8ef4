import { type DOMWindow, JSDOM, VirtualConsole } from "jsdom";
import type { Host } from "../host/host";
import { HOST_NAME } from "../seam/contract";
import { makeSite, type SiteOptions } from "../server/site";
import { ORIGIN, readFrom, SiteLoader } from "./loader";
import { polyfill } from "./polyfills";

export interface AddinOptions extends SiteOptions {
  /** The page of the add-in. */
  readonly page?: string;
  /** A global of the page to wait for, such as "tinnhiem". */
  readonly global?: string;
  readonly timeoutMs?: number;
}

/** The add-in's page, loaded without a browser. */
export interface Addin {
  readonly window: DOMWindow;
  /** What went wrong in the page so far: script errors, unhandled rejections, files that are missing. */
  readonly errors: readonly string[];
  /** Clicks a ribbon button of kind ExecuteFunction. */
  readonly command: (name: string) => Promise<void>;
  /** Closes the page; the process can then end by itself. */
  readonly dispose: () => void;
}

const TIMEOUT_MS = 20_000;
const POLL_MS = 10;

function textOf(reason: unknown): string {
  return reason instanceof Error || (typeof reason === "object" && reason !== null && "stack" in reason)
    ? String(reason.stack)
    : String(reason);
}

// A closed page may still be loading: what its scripts then miss is no error of anybody's.
const AFTERMATH_MS = 2_000;

function onAftermath(reason: unknown): void {
  if (!textOf(reason).includes(ORIGIN)) throw reason;
}

let aftermathEnds = 0;

function ignoreAftermath(): void {
  aftermathEnds = Date.now() + AFTERMATH_MS;
  if (!process.listeners("unhandledRejection").includes(onAftermath)) {
    process.on("unhandledRejection", onAftermath);
  }
  const end = (): void => {
    if (Date.now() >= aftermathEnds) process.off("unhandledRejection", onAftermath);
  };
  setTimeout(end, AFTERMATH_MS).unref();
}

function collectErrors(errors: string[]): { readonly console: VirtualConsole; readonly stop: () => void } {
  const console = new VirtualConsole();
  console.on("jsdomError", (error) =>
    errors.push(textOf("detail" in error && error.detail ? error.detail : error)),
  );
  console.on("error", (...parts: unknown[]) => errors.push(parts.map(textOf).join(" ")));
  const onRejection = (reason: unknown): void => void errors.push(`Unhandled rejection: ${textOf(reason)}`);
  process.on("unhandledRejection", onRejection);
  return { console, stop: () => void process.off("unhandledRejection", onRejection) };
}

async function until(condition: () => boolean, timeoutMs: number, what: () => string): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error(what());
    await new Promise((resume) => setTimeout(resume, POLL_MS));
  }
}

/**
 * Loads the built add-in into jsdom under the real Office.js, against a host. Resolves when Office.js is ready and
 * the page has published what is waited for; rejects with the page's errors when that does not happen.
 */
export async function loadAddin(host: Host, options: AddinOptions): Promise<Addin> {
  const { page = "taskpane.html", global, timeoutMs = TIMEOUT_MS } = options;
  const site = makeSite(options);
  const url = `${ORIGIN}/addin/${page}`;
  const html = (await readFrom(site, url)).toString("utf8");
  const errors: string[] = [];
  const { console, stop } = collectErrors(errors);
  const dom = new JSDOM(html, {
    url,
    runScripts: "dangerously",
    resources: new SiteLoader(site),
    pretendToBeVisual: true,
    virtualConsole: console,
    beforeParse: (window) => {
      polyfill(window);
      // As Excel runs the buttons of the ribbon: the pane is loaded, and not shown.
      Object.defineProperty(window.document, "hidden", { get: () => !host.isPaneShown() });
      Reflect.set(window, HOST_NAME, host.seam);
    },
  });
  const { window } = dom;
  const dispose = (): void => {
    window.close();
    stop();
    ignoreAftermath();
  };
  let ready = false;
  void host.frames.whenReady().then(() => {
    ready = true;
  });
  const loaded = (): boolean => ready && (global === undefined || global in window);
  try {
    await until(loaded, timeoutMs, () => ["The add-in's page does not get ready.", ...errors].join("\n"));
  } catch (error) {
    dispose();
    throw error;
  }
  const command = (name: string): Promise<void> =>
    host.frames.current()?.command(name, name) ?? Promise.reject(new Error("No page is loaded."));
  return { window, errors, command, dispose };
}
