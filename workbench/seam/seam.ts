import { HOST_NAME, type SeamFrame, type SeamHost } from "./contract";
import { makeExternal } from "./external";
import { clearLeftovers, followOffice } from "./officeHooks";

function isHost(value: unknown): value is SeamHost {
  return (
    typeof value === "object" && value !== null && "execute" in value && "attach" in value && "sets" in value
  );
}

/** The host on the page around this one. */
export function findHost(window: Window): SeamHost {
  const host: unknown = Reflect.get(window.parent, HOST_NAME);
  if (!isHost(host)) throw new Error("This page was opened outside the workbench.");
  return host;
}

/** Puts the desktop seam on a page of the add-in; to be run before Office.js. */
export function installSeam(window: Window): void {
  const host = findHost(window);
  const external = makeExternal(host);
  clearLeftovers(window);
  Object.defineProperty(window, "external", { value: external.members, configurable: true });
  const frame: SeamFrame = { window, send: external.send, command: external.command };
  host.attach(frame);
  followOffice(window, host.platform, () => host.ready(frame));
}
