import { parseArgs } from "node:util";

const DEFAULTS = { "--office-js": "cdn", "--csp": "enforce" };
const CHOICES = { "--office-js": ["cdn", "local"], "--csp": ["enforce", "report-only"] };
const WITH_VALUE = ["--origin", "--office-js", "--csp", "--out"];
const FLAGS = ["--built", "--help"];

function originOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isBare = url?.pathname === "/" && !url.search && !url.hash && !url.username && !url.password;
  return url?.protocol === "https:" && isBare && !text.includes("?") && !text.includes("#")
    ? url.origin
    : null;
}

const OPTIONS = Object.fromEntries([
  ...WITH_VALUE.map((name) => [name.slice(2), { type: "string", multiple: true }]),
  ...FLAGS.map((name) => [name.slice(2), { type: "boolean", multiple: true }]),
]);

/** What is wrong with one argument; nothing for a value, which belongs to the option before it. */
function faultOf({ kind, name, value, rawName }, isTaken) {
  if (kind !== "option") return { code: "unknown", text: value ?? "--" };
  if (!(name in OPTIONS)) return { code: "unknown", text: rawName };
  if (isTaken) return { code: "twice", text: rawName };
  const isWithout = value === undefined || value === "" || value.startsWith("--");
  return OPTIONS[name].type === "string" && isWithout ? { code: "no-value", text: rawName } : undefined;
}

function pairsOf(args) {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  const found = {};
  for (const token of tokens) {
    const problem = faultOf(token, token.rawName in found);
    if (problem) return { problem };
    found[token.rawName] = token.value ?? true;
  }
  return { found };
}

/**
 * Reads the arguments of `npm run package`.
 *
 * @returns the options, or the first problem: a code with the text that caused it
 */
export function readArguments(args) {
  const { found, problem } = pairsOf(args);
  if (problem) return { problem };
  const given = { ...DEFAULTS, ...found };
  if (given["--help"]) return { options: { help: true } };
  if (given["--origin"] === undefined) return { problem: { code: "no-origin" } };
  const origin = originOf(given["--origin"]);
  if (origin === null) return { problem: { code: "bad-origin", text: given["--origin"] } };
  for (const [name, allowed] of Object.entries(CHOICES)) {
    if (!allowed.includes(given[name]))
      return { problem: { code: `bad-${name.slice(2)}`, text: given[name] } };
  }
  return {
    options: {
      origin,
      isLocal: given["--office-js"] === "local",
      isReportOnly: given["--csp"] === "report-only",
      out: given["--out"] ?? "build/package",
      isBuilt: given["--built"] === true,
    },
  };
}
