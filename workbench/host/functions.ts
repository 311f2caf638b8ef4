import type { Injector } from "@univerjs/core";
import { cellArea } from "../area/area";
import type { Calc } from "../engine/calc";
import { FunctionBridge } from "../functions/bridge";
import { directTransport } from "../functions/direct";
import type { Metadata } from "../functions/metadata";
import { type RuntimeTransport, runtimeTransport } from "../functions/runtime";
import type { Transport } from "../functions/transport";
import type { EmptyAs } from "../functions/values";
import { addressOf, type Live } from "../model/live";
import { SheetArea } from "../model/sheetArea";
import type { Frames } from "./frame";

export interface FunctionOptions {
  readonly metadata: Metadata;
  /** The namespace of the manifest; TINNHIEM. */
  readonly namespace: string;
  /** Call the add-in's code at once, or through Microsoft's runtime. */
  readonly transport: "direct" | "runtime";
  readonly emptyAs: EmptyAs;
  readonly whileBusy: "busy" | "last";
  readonly saysErrors?: boolean;
}

/** The custom functions of the add-in, ready to be called from cells. */
export interface Functions {
  readonly bridge: FunctionBridge;
  /** Answers of Microsoft's runtime; none are expected with the direct transport. */
  readonly answer: RuntimeTransport["answer"];
  readonly runtimeReady: () => void;
}

const WAIT_MS = 50;
const TRIES = 60;

function isAssociated(window: Window, id: string): boolean {
  const functions: unknown = Reflect.get(window, "CustomFunctions");
  const association: unknown =
    typeof functions === "object" && functions ? Reflect.get(functions, "_association") : undefined;
  const mappings: unknown =
    typeof association === "object" && association ? Reflect.get(association, "mappings") : undefined;
  return typeof mappings === "object" && mappings !== null && id.toUpperCase() in mappings;
}

// A page may load its functions late; after three seconds they do not exist.
async function whenAssociated(window: Window, id: string): Promise<void> {
  for (let i = 0; i < TRIES && !isAssociated(window, id); i += 1) {
    await new Promise((resume) => setTimeout(resume, WAIT_MS));
  }
}

/** Connects the functions of the metadata to the grid. */
export function connectFunctions(
  injector: Injector,
  calc: Calc,
  frames: Frames,
  live: () => Live,
  options: FunctionOptions,
): Functions {
  let runtimeReady: () => void = () => undefined;
  const runtime = new Promise<void>((resolve) => {
    runtimeReady = resolve;
  });
  const viaRuntime = runtimeTransport(async (entries) => {
    (await frames.whenReady()).send(entries);
  });
  const direct = directTransport(async () => (await frames.whenReady()).window);
  const chosen: Transport = options.transport === "runtime" ? viaRuntime : direct;
  const transport: Transport = {
    reset: chosen.reset,
    call: async (invocation) => {
      const frame = await frames.whenReady();
      if (options.transport === "runtime") await runtime;
      await whenAssociated(frame.window, invocation.id);
      return chosen.call(invocation);
    },
  };
  const bridge = new FunctionBridge(injector, calc, {
    ...options,
    transport,
    unitId: () => live().unitId,
    addressOf: ({ sheetId, row, column }) => addressOf(live(), SheetArea.on(sheetId, cellArea(row, column))),
  });
  return { bridge, answer: viaRuntime.answer, runtimeReady };
}
