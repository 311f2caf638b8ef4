import type { Platform } from "./contract";

/** Office.js leaves its host information here, for every page of the tab; a page without seam would then hang. */
const LEFT_BEHIND = "hostInfoValue";

/** Removes what Office.js leaves in the tab's session storage. */
export function clearLeftovers(window: Window): void {
  window.sessionStorage.removeItem(LEFT_BEHIND);
}

function read(owner: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      (typeof value === "object" && value !== null) || typeof value === "function"
        ? Reflect.get(value, name)
        : undefined,
    owner,
  );
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

// Off by default in Office.js: members above the requirement sets that are told here then fail by name.
function guardSets(window: Window): boolean {
  const owners = ["CommonUtility", "Utility"].map((name) => read(window, "OfficeExtension", name));
  if (!owners.every(isObject)) return false;
  for (const owner of owners) Reflect.set(owner, "_doApiNotSupportedCheck", true);
  return true;
}

function officeReady(window: Window): Promise<unknown> | undefined {
  const office = read(window, "Office");
  const onReady = read(office, "onReady");
  if (typeof onReady !== "function") return undefined;
  const ready: unknown = Reflect.apply(onReady, office, []);
  return Promise.resolve(ready);
}

/** Office.js takes the platform from how it speaks to Excel, which here is Windows' way for all. */
function tellPlatform(window: Window, platform: Platform): void {
  const host = read(window, "OfficeExt", "HostName", "Host", "prototype");
  if (isObject(host)) Reflect.set(host, "getPlatform", () => platform);
}

function loaded(window: Window): Promise<void> {
  return new Promise((resolve) => {
    if (window.document.readyState === "complete") resolve();
    else window.addEventListener("load", () => resolve(), { once: true });
  });
}

/**
 * Follows the scripts of the page: switches the guard of requirement sets on and says the platform before the add-in's
 * code runs, and calls `done` when everything is loaded and Office.js is ready.
 */
export function followOffice(window: Window, platform: Platform, done: () => void): void {
  let guarded = false;
  let waiting = false;
  const onScript = (): void => {
    guarded ||= guardSets(window);
    tellPlatform(window, platform);
    const ready = waiting ? undefined : officeReady(window);
    if (!ready) return;
    waiting = true;
    void Promise.all([ready, loaded(window)]).then(() => {
      guardSets(window);
      clearLeftovers(window);
      done();
    });
  };
  window.document.addEventListener("load", onScript, true);
}
