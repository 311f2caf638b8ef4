// Invents workbooks and judges what is counted of them: npm run fuzz -- --minutes 5 --seed 7
//   --runs N         how many of each seed (200); without --minutes one seed only
//   --set KEY=VALUE  fixes a choice, such as layout=rows or trap=control; may be given several times
//   --cause TEXT     shows examples only of causes that contain it
//   --examples N     the smallest workbook of so many causes (5)
import { build } from "esbuild";
import { root, runNode } from "./lib/run.mjs";

await build({
  absWorkingDir: root,
  entryPoints: ["test/reading/inventions/fuzz.ts"],
  outfile: "build/fuzz/fuzz.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "error",
});
runNode(["build/fuzz/fuzz.mjs", ...process.argv.slice(2)]);
