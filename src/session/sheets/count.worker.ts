import type { ToWorker } from "./messages";
import { serve } from "./serve";

const hear = serve((message) => self.postMessage(message));

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
