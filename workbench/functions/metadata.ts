/** What a function's parameter takes, as `functions.json` states it. */
export interface Parameter {
  readonly description: string;
  readonly name: string;
  readonly matrix: boolean;
  readonly type: "any" | "number" | "string" | "boolean";
  readonly optional: boolean;
  readonly repeating: boolean;
}

export interface FunctionInfo {
  /** The id under which the add-in associates its code. */
  readonly id: string;
  /** The name in formulas, without namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

export interface Metadata {
  readonly functions: readonly FunctionInfo[];
  /** Error cells reach functions that take anything; otherwise they are the result. */
  readonly allowErrors: boolean;
}

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

const TYPES = ["any", "number", "string", "boolean"] as const;

function parameterOf(json: Json): Parameter {
  return {
    name: text(json["name"]),
    description: text(json["description"]),
    matrix: json["dimensionality"] === "matrix",
    type: TYPES.find((type) => type === json["type"]) ?? "any",
    optional: json["optional"] === true,
    repeating: json["repeating"] === true,
  };
}

function functionOf(json: Json): FunctionInfo {
  const options = json["options"];
  const id = text(json["id"]);
  if (isJson(options) && options["stream"] === true)
    throw new Error(`${id} streams: the workbench does not.`);
  return {
    id,
    name: text(json["name"]) || id,
    description: text(json["description"]),
    parameters: list(json["parameters"]).map(parameterOf),
  };
}

/** Reads `functions.json`; an Error for one that is not JSON or has a streaming function. */
export function parseMetadata(json: string): Metadata {
  const body: unknown = JSON.parse(json);
  const metadata = isJson(body) ? body : {};
  return {
    functions: list(metadata["functions"]).map(functionOf),
    allowErrors: metadata["allowErrorForDataTypeAny"] === true,
  };
}
