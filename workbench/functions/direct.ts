import type { Transport } from "./transport";
import { type Argument, type CallResult, CellError, ERROR_CODES, VALUE_ERROR } from "./values";

const MESSAGE_CODES: readonly string[] = [VALUE_ERROR, "#N/A"];
const NOT_FOUND: CallResult = { ok: false, code: "#NAME?" };

function read(owner: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      (typeof value === "object" && value !== null) || typeof value === "function"
        ? Reflect.get(value, name)
        : undefined,
    owner,
  );
}

// Errors among the arguments must be of the page's own class, or `instanceof` fails there.
function inRealm(page: object, argument: Argument): unknown {
  if (Array.isArray(argument)) return argument.map((item: Argument) => inRealm(page, item));
  if (!(argument instanceof CellError)) return argument;
  const ErrorClass = read(page, "CustomFunctions", "Error");
  if (typeof ErrorClass !== "function") return argument.code;
  const error: unknown = Reflect.construct(ErrorClass, [argument.code]);
  return error;
}

/** What Excel makes of a thrown or rejected value: CustomFunctions.Error keeps its code, anything else is #VALUE!. */
export function failureOf(thrown: unknown): CallResult {
  const code = read(thrown, "code");
  if (typeof code !== "string" || !ERROR_CODES.includes(code)) return { ok: false, code: VALUE_ERROR };
  const message = read(thrown, "message");
  const shown = ["#NAME?", "#REF!"].includes(code) ? VALUE_ERROR : code;
  return typeof message === "string" && message !== "" && MESSAGE_CODES.includes(shown)
    ? { ok: false, code: shown, message }
    : { ok: false, code: shown };
}

/** Calls the associated function in the add-in's page, as Microsoft's runtime would in the end. */
export function directTransport(page: () => Promise<object>): Transport {
  return {
    call: async ({ id, args, address }) => {
      const window = await page();
      const associated = read(window, "CustomFunctions", "_association", "mappings", id.toUpperCase());
      if (typeof associated !== "function") return NOT_FOUND;
      try {
        const invocation = { address, functionName: id };
        const value: unknown = await Reflect.apply(associated, undefined, [
          ...args.map((argument) => inRealm(window, argument)),
          invocation,
        ]);
        return { ok: true, value };
      } catch (thrown) {
        return failureOf(thrown);
      }
    },
    reset: () => undefined,
  };
}
