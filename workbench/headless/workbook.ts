import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startEngine } from "../engine/engine";
import { registerHeadless } from "../engine/node";
import { parseMetadata } from "../functions/metadata";
import type { EmptyAs } from "../functions/values";
import { type Cells, namedArea, readCells } from "../host/cells";
import type { FunctionOptions } from "../host/functions";
import { type Host, type HostOptions, makeHost } from "../host/host";
import { PROFILES, type ProfileName } from "../host/profiles";
import { stateOf } from "../host/state";
import { select } from "../model/sheets";
import { openXlsx, saveXlsx } from "../xlsx/index";
import { witnessed } from "../xlsx/witness";
import type { OpenedFile, WorkbookState } from "../xlsx/types";

export interface WorkbookOptions extends Pick<HostOptions, "sets" | "locale"> {
  /** Which Excel is played; one without habits of its own unless given. */
  readonly profile?: ProfileName;
  /** The folder with functions.json of the add-in whose functions live in cells; none without it. */
  readonly addin?: string;
  readonly functions?: "direct" | "runtime";
  readonly emptyAs?: EmptyAs;
}

/** A workbook without a screen, answering Office.js. */
export interface HeadlessWorkbook extends Host {
  readonly read: (sheet: string, a1: string) => Cells;
  readonly select: (sheet: string, a1: string) => void;
  readonly sheetNames: () => string[];
  readonly state: () => WorkbookState;
  /** Files of the workbooks that the add-in opened beside this one. */
  readonly opened: readonly Uint8Array[];
  /** Addresses of the windows that the add-in opened. */
  readonly windows: readonly string[];
  /** The workbook as a file; what was opened keeps everything the workbench does not know. */
  readonly save: () => Promise<Uint8Array>;
}

const profileOf = ({ profile }: WorkbookOptions) => profile && PROFILES[profile];

function emptyOf({ emptyAs, profile }: WorkbookOptions): EmptyAs {
  if (emptyAs !== undefined) return emptyAs;
  return profile === undefined ? 0 : PROFILES[profile].emptyAs;
}

function functionOptions(options: WorkbookOptions): { functions?: FunctionOptions } {
  if (options.addin === undefined) return {};
  const metadata = parseMetadata(readFileSync(join(options.addin, "functions.json"), "utf8"));
  return {
    functions: {
      metadata,
      namespace: "TINNHIEM",
      transport: options.functions ?? "direct",
      emptyAs: emptyOf(options),
      whileBusy: "busy",
      saysErrors: profileOf(options)?.saysErrors ?? true,
    },
  };
}

/** Opens the bytes of a file, or a workbook that is already read. Rejects with UnreadableFile for other bytes. */
export async function openWorkbook(
  input: Uint8Array | OpenedFile,
  options: WorkbookOptions = {},
): Promise<HeadlessWorkbook> {
  const original = input instanceof Uint8Array ? input : null;
  const file = input instanceof Uint8Array ? await openXlsx(input) : input;
  const profile = profileOf(options);
  const { sets = profile?.sets, locale } = options;
  const opened: Uint8Array[] = [];
  const windows: string[] = [];
  const host = makeHost(startEngine(registerHeadless), file, {
    openBeside: (made) => void opened.push(witnessed(made)),
    openWindow: (address) => void windows.push(address),
    ...(sets && { sets }),
    ...(profile && { habits: profile }),
    ...(locale && { locale }),
    ...functionOptions(options),
  });
  const state = (): WorkbookState => stateOf(host.live());
  return {
    ...host,
    opened,
    windows,
    read: (sheet, a1) => readCells(host.live(), sheet, a1),
    select: (sheet, a1) => select(host.live(), namedArea(host.live(), sheet, a1)),
    sheetNames: () => host.live().workbook.getSheetsName(),
    state,
    save: async () => {
      await host.idle();
      return saveXlsx(original, state());
    },
  };
}
