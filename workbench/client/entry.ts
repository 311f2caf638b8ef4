import { findHost } from "../seam/seam";
import { makeGlobals } from "./globals";

const host = findHost(window);
const { globals, frame } = makeGlobals(window, host);
Object.assign(window, globals);
host.attach(frame);
window.addEventListener("load", () => host.ready(frame), { once: true });
