import { existsSync, realpathSync, statSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { PackageError } from "../../ooxml/trouble";
import { type Addin, loadAddin } from "../headless/addin";
import { type HeadlessWorkbook, openWorkbook } from "../headless/workbook";
import { extensionOf, UnreadableFile } from "../xlsx/index";
import { type Answer, findingLine, readAnswer } from "./answer";
import { type Job, parseArguments } from "./arguments";
import { shownText } from "./terminal";
import { CLI_WORDS as SAY, type FailureCode } from "./words";

export interface CommandInput {
  /** The project's folder. */
  readonly root: string;
  /** The built add-in; `dist` of the project unless given. */
  readonly addin?: string;
  readonly args: readonly string[];
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}

export const EXIT = { written: 0, refused: 1, unusable: 2, failed: 3 } as const;

class Unusable extends Error {}

// Errors of the add-in's page are not of our Error class.
function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error);
}

const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

/** A RangeError, of whichever realm, is a stack or a memory that was too small. */
const failureOf = (error: unknown): FailureCode => (nameOf(error) === "RangeError" ? "P2" : "P1");

function checkOutput(input: string, output: string): void {
  const folder = dirname(resolve(output));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Unusable(SAY.noFolder(folder));
  const target = existsSync(output) ? realpathSync(output) : join(realpathSync(folder), basename(output));
  if (existsSync(input) && realpathSync(input) === target) throw new Unusable(SAY.sameFile);
}

/** Excel opens a workbook with macros, or a template, only under its own extension. */
function checkExtension(bytes: Uint8Array, output: string): void {
  const wanted = extensionOf(bytes);
  if (wanted !== ".xlsx" && extname(output).toLowerCase() !== wanted)
    throw new Unusable(SAY.otherExtension(wanted));
}

async function openInput(input: string, output: string, addin: string): Promise<HeadlessWorkbook> {
  const found = existsSync(input) && statSync(input).isFile();
  if (!found) throw new Unusable(SAY.cannotRead(input, SAY.noFile));
  try {
    const bytes = new Uint8Array(await readFile(input));
    checkExtension(bytes, output);
    return await openWorkbook(bytes, { addin });
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Unusable(SAY.cannotRead(input, whyUnreadable(error)));
    throw error;
  }
}

/** Why a file cannot be read, and where in it. */
function whyUnreadable({ code, cause }: UnreadableFile): string {
  const trouble = cause instanceof PackageError ? cause.trouble : null;
  const place =
    trouble?.kind === "damaged" ? trouble.part : trouble?.kind === "ambiguous" ? trouble.name : "";
  return place === "" ? SAY.unreadable[code] : `${SAY.unreadable[code]} ${SAY.place(place)}`;
}

// Through a second file: a failure half-way leaves no result that looks like one.
async function writeOutput(output: string, bytes: Uint8Array): Promise<void> {
  const partial = `${output}.${process.pid}.tmp`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, output);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Unusable(SAY.cannotWrite(output, messageOf(error)));
  }
}

async function runJob({ window, errors }: Addin, job: Job): Promise<Answer> {
  const published: unknown = Reflect.get(window, "tinnhiem");
  const report: unknown =
    typeof published === "object" && published ? Reflect.get(published, "report") : undefined;
  if (typeof report !== "function") throw new Error("The add-in publishes no report.");
  const answered: unknown = await Reflect.apply(report, published, [job]);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return readAnswer(answered);
}

function tell({ out, err }: CommandInput, answer: Answer): number {
  if (answer.unusable !== undefined) throw new Unusable(answer.unusable);
  out(`${JSON.stringify(answer.record, null, 2)}\n`);
  if (!answer.refused) return EXIT.written;
  const faults = answer.findings.filter(({ severity }) => severity === "F");
  for (const finding of faults.length > 0 ? faults : answer.findings) err(findingLine(finding));
  return EXIT.refused;
}

async function report(command: CommandInput, input: string, output: string, job: Job): Promise<number> {
  const addin = command.addin ?? join(command.root, "dist");
  checkOutput(input, output);
  const workbook = await openInput(input, output, addin);
  let page: Addin | undefined;
  try {
    page = await loadAddin(workbook, { root: command.root, addin, global: "tinnhiem" });
    const answer = await runJob(page, job);
    if (!answer.refused && answer.unusable === undefined) await writeOutput(output, await workbook.save());
    return tell(command, answer);
  } finally {
    page?.dispose();
    workbook.dispose();
  }
}

/** The command line: does one job and returns the exit code. Nothing it prints can steer a terminal. */
export async function runCommand(input: CommandInput): Promise<number> {
  const command: CommandInput = {
    ...input,
    out: (text) => input.out(shownText(text)),
    err: (line) => input.err(shownText(line)),
  };
  const parsed = parseArguments(command.args);
  if (parsed.kind === "help") {
    command.out(`${SAY.help}\n`);
    return EXIT.written;
  }
  try {
    if (parsed.kind === "unusable") throw new Unusable(parsed.sentence);
    return await report(command, parsed.input, parsed.output, parsed.job);
  } catch (error) {
    if (error instanceof Unusable) {
      command.err(error.message);
      return EXIT.unusable;
    }
    command.err(SAY.failed(failureOf(error)));
    command.err(SAY.details(messageOf(error)));
    return EXIT.failed;
  }
}
