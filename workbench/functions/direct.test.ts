import { describe, expect, it } from "@jest/globals";
import { directTransport, failureOf } from "./direct";
import { CellError } from "./values";

class OwnError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function page(run: (...args: unknown[]) => unknown): () => Promise<object> {
  const functions = { Error: OwnError, _association: { mappings: { SHOW: run } } };
  return () => Promise.resolve({ CustomFunctions: functions });
}

function call(run: (...args: unknown[]) => unknown, id = "show"): Promise<unknown> {
  return directTransport(page(run)).call({
    id,
    args: [[[1, new CellError("#N/A")]]],
    address: "S!A1",
    allowErrors: true,
  });
}

describe("calling the page's function directly", () => {
  it("passes the arguments and where it is called from, and waits for promises", async () => {
    expect(await call((rows, invocation) => Promise.resolve([rows, invocation]))).toMatchObject({
      ok: true,
      value: [[[1, { code: "#N/A" }]], { address: "S!A1" }],
    });
  });

  it("makes errors of the page's own class", async () => {
    const isOwn = (rows: unknown): boolean =>
      Array.isArray(rows) && Array.isArray(rows[0]) && rows[0][1] instanceof OwnError;
    expect(await call(isOwn)).toEqual({ ok: true, value: true });
  });

  it("says #NAME? for a function nobody associated", async () => {
    expect(await call(() => 1, "OTHER")).toEqual({ ok: false, code: "#NAME?" });
  });

  it.each([
    [new OwnError("#N/A", "thiếu"), { ok: false, code: "#N/A", message: "thiếu" }],
    [new OwnError("#VALUE!", ""), { ok: false, code: "#VALUE!" }],
    [new OwnError("#NUM!", "không giữ câu"), { ok: false, code: "#NUM!" }],
    [new OwnError("#REF!", "thành VALUE"), { ok: false, code: "#VALUE!", message: "thành VALUE" }],
    [new TypeError("crash"), { ok: false, code: "#VALUE!" }],
    ["text", { ok: false, code: "#VALUE!" }],
  ])("makes of %s what Excel shows", (thrown, result) => {
    expect(failureOf(thrown)).toEqual(result);
  });
});
