import type { SeamFrame, SeamHost } from "../seam/contract";
import { PathType } from "../richApi/protocol";
import { ActionType, HostError, Queue } from "./batch";
import { Context, run } from "./context";
import { EventHub } from "./events";
import { isAtLeast } from "./isAtLeast";

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

/** `CustomFunctions`: the functions by their ids, as the host looks them up. */
function customFunctions(): object {
  const mappings: Record<string, unknown> = {};
  return {
    _association: { mappings },
    associate: (id: string, work: unknown) => {
      mappings[id.toUpperCase()] = work;
    },
    Error: FunctionError,
    ErrorCode: ERROR_CODES,
  };
}

type Command = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

function office(host: SeamHost, commands: Map<string, Command>): object {
  const HostType = { Excel: "Excel" };
  const info = { host: HostType.Excel, platform: host.platform };
  const showPane = async (state: string): Promise<void> => {
    const queue = new Queue(
      (json) => host.execute(json),
      () => undefined,
    );
    const name = "Microsoft.AppRuntime.AppRuntimeService";
    const place = { type: PathType.newObject, name, parent: null, args: [] };
    queue.ask({
      type: ActionType.method,
      place,
      name: "SetAppRuntimeState",
      args: [state],
      hear: () => undefined,
    });
    await queue.send();
  };
  return {
    HostType,
    onReady: async (hear?: (told: typeof info) => unknown) => {
      await hear?.(info);
      return info;
    },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: host.locale,
      ui: { displayDialogAsync: (address: string) => host.openWindow(address) },
      contentLanguage: host.locale,
      requirements: {
        isSetSupported: (set: string, version = "1.1") => isAtLeast(host.sets[set], version),
      },
    },
    actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
    addin: { showAsTaskpane: () => showPane("Taskpane"), hide: () => showPane("Background") },
  };
}

/** The names under which the add-in finds Excel, and the frame that the host talks to. */
export function makeGlobals(
  window: Window,
  host: SeamHost,
): { readonly globals: Readonly<Record<string, object>>; readonly frame: SeamFrame } {
  const hub = new EventHub();
  const commands = new Map<string, Command>();
  const make = (isPatient = false): Context => new Context(host, hub, isPatient);
  const globals = {
    Office: office(host, commands),
    Excel: {
      RequestContext: Context,
      run: <T>(first: unknown, second?: (context: Context) => Promise<T>) => run(make, first, second),
      createWorkbook: (base64: string) => make().open(base64),
    },
    OfficeExtension: { Error: HostError },
    CustomFunctions: customFunctions(),
  };
  const frame: SeamFrame = {
    window,
    send: (entries) => hub.hear(entries),
    command: (name, id) =>
      new Promise((resolve, reject) => {
        const command = commands.get(name);
        if (command) command({ source: { id }, completed: resolve });
        else reject(new Error(`The add-in has no command ${name}.`));
      }),
  };
  return { globals, frame };
}
