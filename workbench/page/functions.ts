import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Engine } from "../engine/engine";
import { type Metadata, parseMetadata } from "../functions/metadata";
import type { EmptyAs } from "../functions/values";
import type { FunctionOptions } from "../host/functions";
import { withCommas } from "./separators";

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

/** Lets formulas be typed into the grid with semicolons or with commas. */
function acceptSemicolons({ injector }: Engine): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    // Before anybody else looks at what was typed.
    priority: 1000,
    handler: (cell, _place, next) =>
      next(typeof cell?.f === "string" ? { ...cell, f: withCommas(cell.f) } : cell),
  });
}

/** Lets the grid offer the functions, and say what each of their arguments is, while a formula is typed. */
function describe({ injector }: Engine, { metadata }: FunctionOptions): void {
  injector.get(IDescriptionService).registerDescriptions(
    metadata.functions.map(({ name, description, parameters }) => ({
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

/** Lets formulas be typed as in a Vietnamese Excel, and offers the add-in's functions where it is built. */
export function helpTyping(engine: Engine, functions: FunctionOptions | undefined): void {
  acceptSemicolons(engine);
  if (functions) describe(engine, functions);
}
