/** The batch that Office.js sends for one `context.sync()`, as far as the workbench reads it. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  retrieve: 7,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the object path it stands for; 0 for a plain value. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly Error?: BatchError;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAction(value: unknown): value is Action {
  return isRecord(value) && typeof value["Id"] === "number" && typeof value["ActionType"] === "number";
}

function isPath(value: unknown): value is ObjectPath {
  return isRecord(value) && typeof value["ObjectPathType"] === "number";
}

function isBatch(value: unknown): value is Batch {
  return (
    isRecord(value) &&
    Array.isArray(value["Actions"]) &&
    value["Actions"].every(isAction) &&
    isRecord(value["ObjectPaths"]) &&
    Object.values(value["ObjectPaths"]).every(isPath)
  );
}

/** Reads the request body; undefined when it is not a batch. */
export function parseBatch(json: string): Batch | undefined {
  const body: unknown = JSON.parse(json);
  return isBatch(body) ? body : undefined;
}
