import type { FromReader, ReadFile } from "./messages";
import { readFile } from "./readFile";

const send = (message: FromReader) => self.postMessage(message);

self.addEventListener("message", ({ data: { id, file, regulation } }: MessageEvent<ReadFile>) => {
  // Reading answers with a finding for whatever goes wrong.
  void readFile(file, regulation).then((reading) => send({ kind: "read", id, reading }));
});
send({ kind: "ready" });
