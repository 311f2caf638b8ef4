// The walls of the house for ESLint's import-x/no-restricted-paths. What stands side by side is read from the folders,
// so a new feature or tool is walled off from the day it is made.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const foldersOf = (dir) =>
  readdirSync(`${ROOT}${dir}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The rooms of the house and what each may import besides itself. One way only. */
const ROOMS = {
  core: [],
  locales: ["core"],
  report: ["core", "locales"],
  workbook: ["core", "report", "locales"],
  functions: ["core", "locales"],
  session: ["core", "report", "workbook", "locales"],
  taskpane: ["core", "report", "workbook", "session", "locales"],
  commands: ["core", "report", "workbook", "session", "locales"],
};

const roomZones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only ${[room, ...allowed].join(", ")}.`,
}));

/** Folders that stand side by side and import nothing of each other. */
function apart(dir) {
  const all = foldersOf(dir);
  return all.map((name) => ({
    target: `./${dir}/${name}`,
    from: all.filter((other) => other !== name).map((other) => `./${dir}/${other}`),
    message: `Folders of ${dir} do not import each other; what is shared stands in ui, hooks or src/session.`,
  }));
}

const PANE = "src/taskpane";
const inPane = (...names) => names.map((name) => `./${PANE}/${name}`);

const paneZones = [
  ...apart(`${PANE}/features`),
  ...apart(`${PANE}/tools`),
  {
    target: inPane("features"),
    from: inPane("tools", "shell"),
    message: "A step knows neither tools nor the frame.",
  },
  {
    target: inPane("tools"),
    from: inPane("features", "shell"),
    message: "A tool knows neither steps nor the frame.",
  },
  {
    target: inPane("ui", "hooks"),
    from: inPane("features", "tools", "shell"),
    message: "What is shared knows none of those who share it.",
  },
];

/** The rooms of core along the walk of a cell: each may import only rooms before it. */
const CORE_ORDER = [
  ...["fraction", "sheet", "finding", "text", "vocabulary", "regulation", "ballot", "people", "printed"],
  ...["setup", "outcome", "tally", "record", "recognise", "read", "fingerprint", "compare", "entries"],
  ...["check", "count", "claim", "journal", "deadlines", "rollup", "testing"],
];

/** The walls inside core, for all but tests: a test may look at the whole. */
export function coreZones() {
  const unknown = foldersOf("src/core").filter((name) => !CORE_ORDER.includes(name));
  if (unknown.length > 0)
    throw new Error(`src/core: give these a place in CORE_ORDER: ${unknown.join(", ")}`);
  return CORE_ORDER.slice(0, -1).map((room, at) => ({
    target: `./src/core/${room}`,
    from: CORE_ORDER.slice(at + 1).map((later) => `./src/core/${later}`),
    message: `src/core/${room} may import only rooms before it: ${CORE_ORDER.slice(0, at).join(", ")}.`,
  }));
}

export const zones = [
  ...roomZones,
  ...paneZones,
  { target: "./workbench", from: "./src" },
  { target: "./src", from: "./workbench" },
  // What a file is allowed to be is the same for the add-in and for the workbench, which know nothing of each other.
  { target: "./ooxml", from: ["./src", "./workbench"] },
  {
    target: foldersOf("src")
      .filter((room) => room !== "workbook")
      .map((room) => `./src/${room}`),
    from: "./ooxml",
    message: "Only src/workbook knows how files are made.",
  },
];
