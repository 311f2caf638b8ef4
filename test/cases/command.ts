import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXIT, runCommand } from "../../workbench/node";
import { ROOT } from "../support/published";
import { line, type Outcome } from "./outcome";

interface PublicPerson {
  readonly name: string;
  readonly high: number;
  readonly confidence: number;
  readonly low: number;
  readonly invalid: number;
}

interface PublicRecord {
  readonly kinds: readonly { readonly collected: number; readonly people: readonly PublicPerson[] }[];
}

/** What the command said: its exit code, its record and the lines of its faults. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

/** Runs `report` on a file of the cases. */
export async function command(file: string, args: readonly string[]): Promise<Said> {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  let out = "";
  const err: string[] = [];
  const input = join(__dirname, "files", file);
  try {
    const code = await runCommand({
      root: ROOT,
      args: ["report", input, "--out", join(folder, "out.xlsx"), ...args],
      out: (text) => void (out += text),
      err: (said) => void err.push(said),
    });
    return { code, out, err };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ADDRESS = /^(đ\/c|ông\/bà) /i;

/** Forms of address before a name are as good as none. */
const plainName = (text: string) => text.replace(ADDRESS, "");

function isCounted({ code, out }: Said, collected: number, people: readonly string[]): boolean {
  if (code !== EXIT.written) return false;
  const { kinds } = JSON.parse(out) as PublicRecord;
  const [kind] = kinds;
  const lines = kind?.people.map(({ name, high, confidence, low, invalid }) =>
    plainName(line(name, high, confidence, low, invalid)),
  );
  return kinds.length === 1 && kind?.collected === collected && lines?.join("\n") === people.join("\n");
}

/** Whether a fault stands at a cell, alone or among others. */
const isAt = (fault: string, cell: string) => (fault.split(" ")[1] ?? "").split(/[!,:]/).includes(cell);

/** Whether a code stands among the findings, blocking or not. */
export const hasSaid = ({ out }: Said, code: string): boolean => out.includes(`"${code}"`);

/** Whether a command came to an outcome. */
export function cameTo(said: Said, outcome: Outcome): boolean {
  switch (outcome.type) {
    case "counted":
      return isCounted(said, outcome.collected, outcome.people);
    case "unusable":
      return said.code === EXIT.unusable && said.err.length > 0;
    case "blocked": {
      const { codes, cell } = outcome;
      const isSaid = codes.length === 0 || said.err.some((fault) => codes.includes(fault.slice(0, 4)));
      return (
        said.code === EXIT.refused &&
        isSaid &&
        (cell === undefined || said.err.some((fault) => isAt(fault, cell)))
      );
    }
  }
}
