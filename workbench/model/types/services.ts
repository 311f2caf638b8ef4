import { bind, type HostObject, type ObjectType } from "../../richApi";

/** What the services of the add-in's runtime tell the workbench. */
export interface ServiceHooks {
  /** Microsoft's custom function runtime is ready for calls. */
  readonly functionsReady: () => void;
  /** Answers of custom functions, as the runtime sends them. */
  readonly functionResults: (results: readonly unknown[]) => void;
  /** The ribbon's handlers are registered. */
  readonly actionsReady: () => void;
  /** "Taskpane" shows the pane, "Background" hides it. */
  readonly setPane: (visible: boolean) => void;
}

/** Gather results at once, and pause 200 ms between batches: what Excel answers today. */
const ENABLED_FEATURES = [2, 4];

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The services behind Office.js by their full names; undefined for an unknown one. */
export function makeServices(hooks: ServiceHooks): (name: string) => HostObject | undefined {
  let pane = "Taskpane";
  let start = "Inactive";
  const types: readonly ObjectType<null>[] = [
    {
      kind: "Microsoft.ExcelServices.CustomFunctions",
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => hooks.functionsReady(),
        _GetEnabledFeatures: () => ENABLED_FEATURES,
        SetInvocationArrayResults: (_target, results) => hooks.functionResults(asArray(results)),
      },
    },
    {
      kind: "Microsoft.InternalService.AddinInternalService",
      call: { NotifyActionHandlerReady: () => hooks.actionsReady() },
    },
    {
      kind: "Microsoft.AppRuntime.AppRuntimeService",
      call: {
        SetAppRuntimeState: (_target, state) => {
          pane = String(state);
          hooks.setPane(pane !== "Background");
        },
        GetAppRuntimeState: () => pane,
      },
    },
    {
      kind: "Microsoft.AppRuntime.AppRuntimePersistenceService",
      call: {
        SetAppRuntimeStartState: (_target, state) => {
          start = String(state);
        },
        GetAppRuntimeStartState: () => start,
      },
    },
  ];
  const byName = new Map(types.map((type) => [type.kind, bind(type, null)]));
  return (name) => byName.get(name);
}
