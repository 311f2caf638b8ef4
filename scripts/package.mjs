// npm run package: everything a unit needs to serve the add-in under its own address, as a folder and a zip.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runNode, root } from "./lib/run.mjs";
import { readArguments } from "./package/arguments.mjs";
import { writePackage } from "./package/make.mjs";
import { doneText, HELP, OFFICE_NOTICE, problemText } from "./package/words.mjs";

const UNUSABLE = 2;

function refuse(problem) {
  process.stderr.write(problemText(problem));
  process.exit(UNUSABLE);
}

function build() {
  runNode(["scripts/build.mjs"], { isQuiet: true });
}

const { options, problem } = readArguments(process.argv.slice(2));
if (problem) refuse(problem);
if (options.help) process.stdout.write(HELP);
else {
  if (!options.isBuilt) build();
  if (!options.isBuilt || !existsSync(join(root, "dist/sbom.json")))
    runNode(["scripts/sbom.mjs"], { isQuiet: true });
  runNode(["scripts/docs.mjs", "--if-needed"], { isQuiet: true });
  if (!existsSync(join(root, "dist/taskpane.html"))) refuse({ code: "not-built" });
  if (options.isLocal) process.stderr.write(OFFICE_NOTICE);
  const { folder, zip, sum } = writePackage(root, options);
  process.stdout.write(doneText(folder, zip, sum));
}
