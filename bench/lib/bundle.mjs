import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../scripts/lib/run.mjs";

/** The exports of a TypeScript file of `bench`, with the source of the add-in that it uses. */
export async function bundled(name) {
  const outfile = `${root}build/bench/${name}.mjs`;
  await build({
    entryPoints: [`${root}bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
