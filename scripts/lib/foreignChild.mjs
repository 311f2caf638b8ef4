// Runs the command on one file after the other for its parent, so that a file which never ends can be stopped.
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run.mjs";

const { runCommand } = createRequire(import.meta.url)(join(root, "build/workbench/host.cjs"));
// The parent prints a line per file; what the host says on the way does not belong there.
for (const method of ["log", "info", "warn", "error", "debug"]) console[method] = () => undefined;

const output = join(tmpdir(), `foreign-${process.pid}.xlsx`);

process.on("message", async (file) => {
  const err = [];
  const args = ["report", file, "--out", output];
  const code = await runCommand({ root, args, out: () => undefined, err: (line) => err.push(line) }).catch(
    (error) => {
      err.push(String(error));
      return 3;
    },
  );
  rmSync(output, { force: true });
  process.send({ code, err });
});
process.send("ready");
