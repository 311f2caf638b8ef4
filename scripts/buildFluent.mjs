// Bundles what the pane uses of Fluent UI into build/fluent.cjs, for the tests of the pane: as single modules it takes
// each test file seconds to load. Built again when the pane uses another name, or a package changed.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./lib/run.mjs";

const PACKAGE = "@fluentui/react-components";
const NAMES = new RegExp(`(?:import|export) \\{([^}]*)\\} from "${PACKAGE}"`, "g");
const OUT = join(root, "build/fluent.cjs");
const ENTRY = join(root, "build/fluentEntry.js");

/** The values, not the types, that a file takes from Fluent UI. */
function namesIn(file) {
  const lists = [...readFileSync(file, "utf8").matchAll(NAMES)].map(([, list]) => list);
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return names.filter((name) => name !== "" && !name.startsWith("type ")).map((name) => name.split(" ")[0]);
}

const pane = join(root, "src/taskpane");
const files = readdirSync(pane, { recursive: true }).filter((name) => /\.tsx?$/.test(name));
const names = [...new Set(files.flatMap((name) => namesIn(join(pane, name))))].sort();
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const { version } = lock.packages[`node_modules/${PACKAGE}`];
const entry = `// ${version}\nexport { ${names.join(", ")} } from "${PACKAGE}";\n`;

if (!existsSync(OUT) || !existsSync(ENTRY) || readFileSync(ENTRY, "utf8") !== entry) {
  await build({
    stdin: { contents: entry, resolveDir: root },
    absWorkingDir: root,
    outfile: OUT,
    bundle: true,
    format: "cjs",
    logLevel: "warning",
    // The pane and the tests use the same React.
    external: ["react", "react-dom"],
    // Fluent UI does without what the simulated page lacks when it is told that this is a test.
    define: { "process.env.NODE_ENV": '"test"' },
  });
  writeFileSync(ENTRY, entry);
}
