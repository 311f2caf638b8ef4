// The running product with a browser before it, for scripts that take its pictures.
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser.mjs";
import { root, runNode } from "./run.mjs";

/**
 * Builds what is not built, lets pictures be taken, and writes the words seen on them beside them.
 *
 * @param out - the folder of the pictures
 * @param take - takes them in a browser at an address; gives the words by picture
 */
export async function takePictures(out, take) {
  runNode(["scripts/build.mjs", "--quiet", "--if-needed"]);
  mkdirSync(out, { recursive: true });
  const { startServer } = createRequire(import.meta.url)(join(root, "build/workbench/host.cjs"));
  const server = await startServer({ root, addin: join(root, "dist"), port: 0 });
  if (typeof server === "string") throw new Error(server);
  const browser = await launchBrowser();
  try {
    const words = await take(browser, server.url);
    writeFileSync(join(out, "words.json"), `${JSON.stringify(words, null, 2)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}
