import type { OpenedFile } from "../xlsx/types";
import type { Engine } from "../engine/engine";
import { findCallers } from "../functions/callers";
import { makeEvents } from "../model/events";
import { makeExtras } from "../model/extras";
import { type Live, makeLive } from "../model/live";
import { makeModel } from "../model/model";
import { restoreSpills } from "../model/restore";
import { makeServices } from "../model/types/services";
import { watch } from "../model/watch";
import { type Fault, type Interpreter, makeInterpreter, type MemberWatch } from "../richApi";
import type { SeamHost } from "../seam/contract";
import { type Frames, makeFrames } from "./frame";
import { connectFunctions, type FunctionOptions, type Functions } from "./functions";
import type { Profile } from "./profiles";
import { DEFAULT_SETS } from "./sets";
import {
  gateOf,
  isIgnoredIn,
  makeSituation,
  refuseInSituation,
  type Habits,
  type Situation,
} from "./situation";
import { makeUndoList, type UndoList } from "./undo";

export interface HostOptions {
  readonly functions?: FunctionOptions;
  /** Requirement sets with versions as text; DEFAULT_SETS unless given. */
  readonly sets?: Readonly<Record<string, string>>;
  /** What this Excel passes over, and what it can undo, beside what all do. */
  readonly habits?: Habits & Partial<Pick<Profile, "undoable" | "payload" | "platform">>;
  /** "vi-VN" unless given. */
  readonly locale?: string;
  /** Office.addin.showAsTaskpane and hide. */
  readonly setPane?: (visible: boolean) => void;
  /** A window of the add-in's own. */
  readonly openWindow?: (address: string) => void;
  /** Excel.createWorkbook: the file of the workbook that is opened beside this one. */
  readonly openBeside?: (file: Uint8Array) => void;
  /** Another workbook is open, or something that the grid shows by the page's own means was changed. */
  readonly beside?: () => void;
  /** Something that a saved file would keep was changed; not told of results of formulas. */
  readonly changed?: () => void;
}

/** Members by which the add-in changes what does not stand in cells. */
const KEPT_BESIDE = /^(?:Setting|CustomXmlPart)\w*\.(?:Add|SetXml|Delete|Value)$/i;
/** Members by which it changes what the page shows beside Univer: lists and charts. */
const SHOWN_BESIDE = /^(?:DataValidation|Chart)/;
const CELLS = "sheet.mutation.";

/** An emulated Excel: a workbook in Univer, answering Office.js. */
export interface Host {
  /** The workbook that is open. */
  readonly live: () => Live;
  /** What the add-in's page is given. */
  readonly seam: SeamHost;
  readonly frames: Frames;
  readonly functions: Functions | undefined;
  /** Closes the workbook and opens another. */
  readonly open: (file: OpenedFile) => void;
  /** Whether the add-in showed its pane. */
  readonly isPaneShown: () => boolean;
  /** Resolves when every cell is calculated, custom functions included. */
  readonly idle: () => Promise<void>;
  /** Batches (syncs) answered since the workbook was opened. */
  readonly batches: () => number;
  /** Has a later batch fail: 1 is the next. */
  readonly fail: (fault: Fault) => void;
  readonly clearFaults: () => void;
  /** Has something happen before a later batch: 1 is the next. */
  readonly before: (batch: number, act: () => void) => void;
  /** What the clerk does meanwhile; may be changed at any time. */
  readonly situation: () => Situation;
  readonly undo: () => UndoList;
  readonly dispose: () => void;
}

interface Session {
  readonly live: Live;
  readonly interpreter: Interpreter;
  readonly situation: Situation;
  readonly undo: UndoList;
  readonly close: () => void;
}

type Service = ReturnType<typeof makeServices>;

function openSession(
  { injector, calc, open }: Engine,
  file: OpenedFile,
  frames: Frames,
  service: Service,
  openBeside: (file: Uint8Array) => void,
  { changed = () => undefined, beside = () => undefined, habits }: HostOptions,
): Session {
  const [situation, undo] = [makeSituation(habits), makeUndoList(habits?.undoable)];
  const events = makeEvents(() => situation.losesEvents);
  events.send = (entries) => frames.current()?.send(entries);
  const live = makeLive(injector, open(file.snapshot), calc, makeExtras(file));
  restoreSpills(live, file.spills);
  const { root, reference } = makeModel(live, events, openBeside);
  const members: MemberWatch = {
    before: (member) => refuseInSituation(situation, member),
    isIgnored: (member, value) => isIgnoredIn(situation, member, value),
    after: (member, use) => {
      undo.after(member, use);
      if (KEPT_BESIDE.test(member)) changed();
      if ((use === "set" || use === "call") && SHOWN_BESIDE.test(member)) beside();
    },
  };
  const gate = (isPatient: boolean) => gateOf(situation, isPatient);
  const interpreter = makeInterpreter({
    root,
    service,
    reference,
    beforeRead: () => calc.idle(),
    members,
    gate,
    ...(habits?.payload !== undefined && { payload: habits.payload }),
  });
  const watching = [
    ...watch(live, events),
    live.commands.onCommandExecuted(({ id }, options) => {
      if (id.startsWith(CELLS) && options?.["fromFormula"] !== true) changed();
    }),
  ];
  beside();
  return { live, interpreter, situation, undo, close: () => watching.forEach((one) => one.dispose()) };
}

/** Whether the pane is shown, which its page is told as by a browser. */
function makePane(frames: Frames, { setPane }: HostOptions) {
  let isShown = false;
  return {
    isShown: () => isShown,
    set: (visible: boolean): void => {
      isShown = visible;
      const view = frames.current()?.window.document.defaultView;
      view?.document.dispatchEvent(new view.Event("visibilitychange"));
      setPane?.(visible);
    },
  };
}

/** Opens a workbook in a running engine and makes it an Excel for the add-in. */
export function makeHost(engine: Engine, file: OpenedFile, options: HostOptions = {}): Host {
  const { calc, injector } = engine;
  const frames = makeFrames(() => {
    functions?.bridge.restart(findCallers(session.live, options.functions?.namespace ?? ""));
  });
  const pane = makePane(frames, options);
  const service = makeServices({
    functionsReady: () => functions?.runtimeReady(),
    functionResults: (results) => functions?.answer(results),
    actionsReady: () => undefined,
    setPane: pane.set,
  });
  const openBeside = (made: Uint8Array): void => options.openBeside?.(made);
  let session = openSession(engine, file, frames, service, openBeside, options);
  const functions =
    options.functions && connectFunctions(injector, calc, frames, () => session.live, options.functions);

  return {
    live: () => session.live,
    seam: {
      platform: options.habits?.platform ?? "PC",
      locale: options.locale ?? "vi-VN",
      sets: options.sets ?? DEFAULT_SETS,
      execute: (json, isPatient) => session.interpreter.execute(json, isPatient),
      openWindow: (address) => options.openWindow?.(address),
      attach: frames.attach,
      ready: frames.ready,
    },
    frames,
    functions,
    open: (opened) => {
      session.close();
      functions?.bridge.forget();
      calc.manual = false;
      session = openSession(engine, opened, frames, service, openBeside, options);
    },
    isPaneShown: pane.isShown,
    idle: () => calc.idle({ functions: true }),
    batches: () => session.interpreter.faults.count(),
    fail: (fault) => session.interpreter.faults.plan(fault),
    clearFaults: () => session.interpreter.faults.clear(),
    before: (batch, act) => session.interpreter.faults.before(batch, act),
    situation: () => session.situation,
    undo: () => session.undo,
    dispose: () => {
      session.close();
      engine.dispose();
    },
  };
}
