import { parseArea } from "../area/a1";
import { CLI_WORDS as SAY } from "./words";

/** What the add-in is asked to do; whatever is missing it recognises from the sheet. */
export interface Job {
  readonly sheet?: string;
  readonly marks?: string;
  readonly people?: string;
  readonly codes?: string;
  readonly regulation?: string;
  readonly summoned?: number;
  readonly present?: number;
  readonly presentAtVote?: number;
  readonly absent?: number;
  readonly members?: number;
  readonly issued?: number;
  readonly collected?: number;
  readonly posted?: number;
  readonly late?: number;
  readonly draft?: boolean;
  readonly confirmState?: boolean;
}

export type Arguments =
  | { readonly kind: "help" }
  | { readonly kind: "report"; readonly input: string; readonly output: string; readonly job: Job }
  | { readonly kind: "unusable"; readonly sentence: string };

class Unusable {
  constructor(readonly sentence: string) {}
}

type Value = string | number | boolean;
type Read = (name: string, text: string) => Value | Unusable;

const text: Read = (_name, value) => value;

const integer: Read = (name, value) =>
  /^\d{1,9}$/.test(value) ? Number(value) : new Unusable(SAY.notAnInteger(name, value));

const range: Read = (name, value) => (parseArea(value) ? value : new Unusable(SAY.notARange(name, value)));

const OPTIONS: Readonly<Record<string, Read>> = {
  "--out": text,
  "--sheet": text,
  "--marks": range,
  "--people": range,
  "--codes": text,
  "--regulation": text,
  "--summoned": integer,
  "--present": integer,
  "--present-at-vote": integer,
  "--absent": integer,
  "--members": integer,
  "--issued": integer,
  "--collected": integer,
  "--posted": integer,
  "--late": integer,
};

/** Options without a value. */
const FLAGS: ReadonlySet<string> = new Set(["--draft", "--confirm-state"]);

interface Found {
  readonly options: Map<string, Value>;
  readonly inputs: string[];
}

function optionValue(name: string, inline: string | undefined, next: string | undefined): Value | Unusable {
  if (FLAGS.has(name)) return inline === undefined ? true : new Unusable(SAY.noValueWanted(name));
  const read = OPTIONS[name];
  if (!read) return new Unusable(SAY.unknownOption(name));
  const value = inline ?? next;
  const isMissing = value === undefined || value === "" || (inline === undefined && value.startsWith("--"));
  return isMissing ? new Unusable(SAY.missingValue(name)) : read(name, value);
}

function scan(args: readonly string[]): Found | Unusable {
  const found: Found = { options: new Map(), inputs: [] };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? "";
    if (!arg.startsWith("-") || arg === "-") {
      found.inputs.push(arg);
      continue;
    }
    const [, name = arg, inline] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
    const value = optionValue(name, inline, args[i + 1]);
    if (value instanceof Unusable) return value;
    if (found.options.has(name)) return new Unusable(SAY.repeated(name));
    found.options.set(name, value);
    if (inline === undefined && !FLAGS.has(name)) i += 1;
  }
  return found;
}

/** `--present-at-vote` is `presentAtVote` in the job. */
function fieldOf(option: string): string {
  return option.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function jobOf(options: ReadonlyMap<string, Value>): Job {
  return Object.fromEntries(
    [...options].filter(([name]) => name !== "--out").map(([name, value]) => [fieldOf(name), value]),
  );
}

const unusable = (sentence: string): Arguments => ({ kind: "unusable", sentence });

/** Reads the command line: the job, a request for help, or one sentence saying why it cannot be used. */
export function parseArguments(args: readonly string[]): Arguments {
  if (args.includes("--help") || args.includes("-h")) return { kind: "help" };
  const [command, ...rest] = args;
  if (command === undefined) return unusable(SAY.noCommand);
  if (command !== "report") return unusable(SAY.unknownCommand(command));
  const found = scan(rest);
  if (found instanceof Unusable) return unusable(found.sentence);
  const [input, extra] = found.inputs;
  if (input === undefined) return unusable(SAY.noInput);
  if (extra !== undefined) return unusable(SAY.extraInput(extra));
  const output = found.options.get("--out");
  if (typeof output !== "string") return unusable(SAY.noOutput);
  return { kind: "report", input, output, job: jobOf(found.options) };
}
