import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../engine/engine";
import { type Metadata, parseMetadata } from "../functions/metadata";
import type { EmptyAs } from "../functions/values";
import type { FunctionOptions } from "../host/functions";

const NAMESPACE = "TINNHIEM";
const EMPTY: Readonly<Record<string, EmptyAs>> = { "0": 0, null: null, text: "" };

/** The metadata of the built add-in; undefined when it is not built. */
async function fetchMetadata(): Promise<Metadata | undefined> {
  const response = await fetch("addin/functions.json");
  return response.ok ? parseMetadata(await response.text()) : undefined;
}

/** How functions are called, with what the page's address asks for: ?functions=runtime, ?empty=0|null|text. */
export async function functionOptions(query: URLSearchParams): Promise<FunctionOptions | undefined> {
  const metadata = await fetchMetadata();
  return (
    metadata && {
      metadata,
      namespace: NAMESPACE,
      transport: query.get("functions") === "runtime" ? "runtime" : "direct",
      emptyAs: EMPTY[query.get("empty") ?? "0"] ?? 0,
      whileBusy: "last",
    }
  );
}

/** Lets the grid offer the functions, with their descriptions, while a formula is typed. */
export function describeFunctions({ injector }: Engine, { metadata }: FunctionOptions): void {
  injector.get(IFunctionService).registerDescriptions(
    ...metadata.functions.map(({ name, description, parameters }) => ({
      functionName: `${NAMESPACE}.${name}`,
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      })),
    })),
  );
}
