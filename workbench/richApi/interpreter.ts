import { runAction } from "./actions";
import { ApiError, toApiError } from "./errors";
import { type Fault, type Faults, makeFaults } from "./faults";
import { makeResolver, type Roots } from "./paths";
import {
  type Action,
  type ActionResult,
  type Batch,
  type BatchAnswer,
  parseBatch,
  PathType,
} from "./protocol";

/** Excel on the web refuses larger requests and responses. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Interpreter {
  /**
   * Answers one request body with one response body, both JSON.
   *
   * @param isPatient - the batch waits while a cell is being typed in, instead of being refused
   */
  readonly execute: (json: string, isPatient?: boolean) => Promise<string>;
  readonly faults: Faults;
}

function location(action: Action, batch: Batch): string {
  return action.Name ?? batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
}

function failure(
  batch: Batch,
  index: number,
  error: ApiError,
  Results: readonly ActionResult[],
): BatchAnswer {
  const action = batch.Actions[index];
  return {
    Results,
    Error: {
      Code: error.code,
      Message: error.message,
      Location: action ? location(action, batch) : "",
      ActionIndex: index,
      HttpStatusCode: error.status,
    },
  };
}

function planned(fault: Fault): ApiError {
  return new ApiError(fault.code, fault.message ?? `Planned failure: ${fault.code}`, 500);
}

async function runBatch(batch: Batch, roots: Roots, fault: Fault | undefined): Promise<BatchAnswer> {
  const resolver = makeResolver(batch, roots);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    if (fault && index >= (fault.after ?? 0)) return failure(batch, index, planned(fault), results);
    try {
      results.push({ ActionId: action.Id, Value: await runAction(action, resolver, roots) });
    } catch (error) {
      return failure(batch, index, toApiError(error), results);
    }
  }
  // A failure planned after more actions than the batch has still fails the batch. Office.js looks for the action that is
  // named, and would fail by itself where there is none.
  return fault ? failure(batch, batch.Actions.length - 1, planned(fault), results) : { Results: results };
}

function refused(code: string, message: string): string {
  return JSON.stringify({
    Results: [],
    Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400 },
  });
}

// A character is at most three bytes, so short texts need no encoding to be measured.
function exceeds(text: string, { payload = PAYLOAD_LIMIT }: Pick<Roots, "payload">): boolean {
  return text.length * 3 > payload && new TextEncoder().encode(text).length > payload;
}

// Answers of custom functions and start-up calls must not wait for the batch that waits for them.
function isService(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

// Office.js cleans up by itself after Excel.run: not a sync that the add-in asked for.
function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.every(
      (action) =>
        action.Name === "_RemoveReference" ||
        batch.ObjectPaths[String(action.ObjectPathId)]?.ObjectPathType === 1,
    ) && batch.Actions.some((action) => action.Name === "_RemoveReference")
  );
}

/** The interpreter of Office.js batches: one after another, every answer through JSON, counted. */
export function makeInterpreter(roots: Roots): Interpreter {
  const faults = makeFaults();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (job: () => Promise<string>): Promise<string> => {
    const turn = last.then(job);
    last = turn.catch(() => undefined);
    return turn;
  };
  const answer = async (batch: Batch, fault?: Fault): Promise<string> => {
    const json = JSON.stringify(await runBatch(batch, roots, fault));
    return exceeds(json, roots)
      ? refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
      : json;
  };
  return {
    faults,
    execute: (json, isPatient = false) => {
      if (exceeds(json, roots)) {
        return Promise.resolve(
          refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
        );
      }
      const batch = parseBatch(json);
      if (!batch) return Promise.resolve(refused("GeneralException", "The request is not a batch."));
      if (isService(batch)) return answer(batch);
      if (isCleanUp(batch)) return inTurn(() => answer(batch));
      return inTurn(async () => {
        const fault = faults.next();
        const refusal = (await roots.gate?.(isPatient)) ?? null;
        return refusal ? refused(refusal.code, refusal.message) : answer(batch, fault);
      });
    },
  };
}
