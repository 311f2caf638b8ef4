import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/published";

/** A command of a document as it is rehearsed in a fresh clone. */
export interface Step {
  readonly command: string;
  /** What a word in capitals is there for. */
  readonly with?: Readonly<Record<string, string>>;
  /** The folder in which the document says to be. */
  readonly folder?: string;
  /** How it ends; 0 unless given. */
  readonly ends?: number;
  /** What is there afterwards, or what it prints where it ends with another number. */
  readonly gives?: string;
}

/** In the order in which somebody new would come to them. */
export const REHEARSED: readonly Step[] = [
  { command: "npm ci", gives: "node_modules/typescript/package.json" },
  { command: "npm run build", gives: "dist/taskpane.html" },
  {
    command: "npm run --silent workbench -- report samples/KH2014-A.xlsx --out report.xlsx",
    gives: "report.xlsx",
  },
  { command: "npm run package", ends: 2, gives: "npm run package -- --origin https://" },
  {
    command: "npm run package -- --origin https://tin-nhiem.example.vn",
    gives: "build/package/tin-nhiem-0.4.0/site/web/index.html",
  },
  { command: "sha256sum -c tin-nhiem-0.4.0.zip.sha256", folder: "build/package" },
  { command: "cd tin-nhiem-0.4.0 && sha256sum -c SHA256SUMS", folder: "build/package" },
  { command: "npm run excel", ends: 2, gives: "docs/trien-khai.md" },
  { command: "npm run docs", gives: "dist-docs/index.html" },
  { command: "npm run sbom", gives: "dist/sbom.json" },
  { command: "npm run types" },
  { command: "npm run lint" },
  { command: "npm run format" },
  { command: "npm run samples" },
  { command: "npm run icons" },
  { command: "node scripts/reference.mjs" },
  { command: "node scripts/words.mjs" },
  { command: "node scripts/pane.mjs" },
  { command: "node scripts/reference.mjs && node scripts/words.mjs" },
  { command: "npm run forms", gives: "build/forms" },
  { command: "npm run screenshots", gives: "docs/animation/job.png" },
  { command: "npm run t", ends: 1, gives: "npm run t -- src/core/tally" },
  { command: "npm run t -- PATH", with: { PATH: "src/core/tally" } },
  { command: "npm run t -- src/core/finding src/locales" },
  { command: "npm run t -- src/core/regulation src/functions src/taskpane/features/conference" },
  { command: "npm run t -- src/core/vocabulary" },
  { command: "npm run t -- src/locales src/taskpane/hooks" },
  { command: "npm run t -- src/report src/locales" },
  {
    command: "npm run t -- src/taskpane/features/conference src/session/store src/report src/locales",
  },
  { command: "npm run t -- test/addin/forms.test.ts" },
  { command: "npm run t -- test/addin/functions.examples.test.ts test/oracle" },
  { command: "npm run t -- test/corpus/codes.test.ts" },
  { command: "npm run t -- test/host/cells.test.ts" },
];

/** What goes on until it is stopped, and says where it is to be seen. */
export const SERVED: readonly string[] = ["npm ci && npm start", "npm start"];

const THIS_RUN = "begins this run of tests, or one that holds it";
const MEASURES = "measures for many minutes and fails nothing; test/budgets holds the limits";

/** Commands that are not rehearsed, each with the reason. */
export const NOT_REHEARSED: Readonly<Record<string, string>> = {
  "npm ci && npm test": THIS_RUN,
  "npm test": THIS_RUN,
  "npm run test:all": THIS_RUN,
  "npx jest --selectProjects whole -- test/corpus": "this run holds these tests",
  "npm run bench": MEASURES,
  "npm run bench -- SECTION": MEASURES,
  "npm run bench -- reading": MEASURES,
  "npm run bench -- job": MEASURES,
  "npm run bench -- pane": MEASURES,
  "npm run bench -- counting": MEASURES,
  "npm run bench -- consolidation": MEASURES,
  "npm run fuzz": "looks by chance for as long as it is told; test/fuzz runs every fuzzer",
  "npm run fuzz -- --only sheets --runs 300 --seed S": "looks by chance; test/fuzz runs every fuzzer",
  "Get-FileHash tin-nhiem-0.4.0.zip -Algorithm SHA256": "Windows only",
};

const PROGRAMS = /^(?:npm|npx|node|git|cd|sha256sum|Get-FileHash|podman|docker)\s\S|^\.ci\/run\b/;
/** What happened in earlier versions is told there. */
const HISTORY = "CHANGELOG.md";

/** Every document that a newcomer may follow. */
export function documents(): readonly string[] {
  const inDocs = readdirSync(join(ROOT, "docs"), { recursive: true }).map(
    (name) => `docs/${String(name).replaceAll("\\", "/")}`,
  );
  const top = readdirSync(ROOT).filter((name) => name !== HISTORY);
  return [...top, "samples/README.md", ...inDocs].filter((name) => name.endsWith(".md"));
}

/** The commands in a text: lines of its blocks without their remarks, and what stands between single signs. */
export function commandsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block.split("\n"),
  );
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`]+)`/g)].map(
    ([, code = ""]) => code,
  );
  return [...blocks, ...inline]
    .map((line) =>
      line
        .replace(/\s# .*$/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => PROGRAMS.test(line));
}

/** All commands of all documents, each with the documents that name it. */
export function namedCommands(): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const path of documents()) {
    for (const command of commandsIn(readFileSync(join(ROOT, path), "utf8")))
      named.set(command, [...(named.get(command) ?? []), path]);
  }
  return named;
}
