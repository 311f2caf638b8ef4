import { describe, expect, it } from "@jest/globals";
import { makeInterpreter, PAYLOAD_LIMIT } from "./interpreter";
import { type Box, boxes, PATHS } from "./testing/boxes";

async function run(
  actions: readonly object[],
  setUp = boxes(),
): Promise<{ answer: unknown; log: string[]; box: Box }> {
  const { roots, log, box } = setUp;
  const body = {
    Actions: actions.map((action, index) => ({ Id: index + 1, ...action })),
    ObjectPaths: PATHS,
  };
  const answer: unknown = JSON.parse(await makeInterpreter(roots).execute(JSON.stringify(body)));
  return { answer, log, box };
}

function values(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null && "Results" in answer && Array.isArray(answer.Results)
    ? answer.Results.map((result: { Value: unknown }) => result.Value)
    : answer;
}

describe("a batch", () => {
  it("runs its actions in order and resolves every path once, when it is needed", async () => {
    const { answer, log } = await run([
      { ActionType: 4, ObjectPathId: 2, Name: "Value", ArgumentInfo: { Arguments: [5] } },
      { ActionType: 1, ObjectPathId: 3 },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["value"] } },
    ]);
    expect(values(answer)).toEqual([null, { Id: "a" }, { Id: "a", Value: 5 }]);
    expect(log).toEqual(["set 5", "make", "wait"]);
  });

  it("gives nothing for what is not there, and refuses what hangs below it", async () => {
    const { answer } = await run([
      { ActionType: 1, ObjectPathId: 4 },
      { ActionType: 2, ObjectPathId: 4, QueryInfo: {} },
      { ActionType: 3, ObjectPathId: 4, Name: "_KeepReference" },
    ]);
    expect(values(answer)).toEqual([null, null, null]);
    const below = { ActionType: 1, ObjectPathId: 5 };
    expect((await run([below])).answer).toMatchObject({ Error: { Code: "ItemNotFound" } });
  });

  it("refuses to change what is not there", async () => {
    const set = { ActionType: 4, ObjectPathId: 4, Name: "Value", ArgumentInfo: { Arguments: [1] } };
    expect((await run([set])).answer).toMatchObject({ Error: { Code: "ItemNotFound" } });
  });

  it("takes objects as arguments, and items of a list by key and by page", async () => {
    const { answer } = await run([
      {
        ActionType: 3,
        ObjectPathId: 2,
        Name: "Join",
        ArgumentInfo: { Arguments: [7], ReferencedObjectPathIds: [7] },
      },
      { ActionType: 2, ObjectPathId: 6, QueryInfo: { Select: ["Value"], Skip: 1, Top: 1 } },
      { ActionType: 7, ObjectPathId: 6, QueryInfo: { Select: ["Value"] } },
      { ActionType: 9, ObjectPathId: 2, ObjectState: { Value: 8 } },
      { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["Inner/Value"], Expand: [] } },
    ]);
    expect(values(answer)).toEqual([
      "a+k",
      { _Items: [{ Id: "y", Value: "y" }] },
      { items: ["x", "y", "z"].map((name) => ({ id: name, value: name })) },
      null,
      { Id: "a", Inner: { Id: "inner", Value: 2 } },
    ]);
  });

  it("waits for the calculation before it reads, and before methods that read", async () => {
    const { log } = await run([{ ActionType: 3, ObjectPathId: 2, Name: "Read" }]);
    expect(log).toEqual(["wait", "read"]);
  });

  it("answers through JSON, where numbers that are none are lost", async () => {
    const { answer } = await run([{ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["Bad"] } }]);
    expect(values(answer)).toEqual([{ Id: "a", Bad: null }]);
  });
});

describe("failures", () => {
  it.each([
    ["an unknown property to go to", { ActionType: 1, ObjectPathId: 9 }, "Box.Missing"],
    ["an unknown method", { ActionType: 3, ObjectPathId: 2, Name: "Jump" }, "Box.Jump"],
    ["an unknown property to set", { ActionType: 4, ObjectPathId: 2, Name: "Color" }, "Box.Color (set)"],
    [
      "an unknown property to load",
      { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["color"] } },
      "Box.color",
    ],
    [
      "an unknown child to load",
      { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["font/color"] } },
      "Box.font",
    ],
    ["an unknown service", { ActionType: 1, ObjectPathId: 10 }, "Unknown"],
  ])("names %s", async (_what, action, member) => {
    const message = `The workbench does not answer ${member}.`;
    expect((await run([action])).answer).toMatchObject({ Error: { Code: "ApiNotFound", Message: message } });
  });

  it("stop the batch where they happen, keep what was done and say where it was", async () => {
    const { answer, box } = await run([
      { ActionType: 4, ObjectPathId: 2, Name: "Value", ArgumentInfo: { Arguments: [5] } },
      { ActionType: 3, ObjectPathId: 2, Name: "Fail" },
      { ActionType: 4, ObjectPathId: 2, Name: "Value", ArgumentInfo: { Arguments: [6] } },
    ]);
    expect(answer).toEqual({
      Results: [{ ActionId: 1, Value: null }],
      Error: {
        Code: "ItemNotFound",
        Message: "no such thing",
        Location: "Fail",
        ActionIndex: 1,
        HttpStatusCode: 404,
      },
    });
    expect(box.value).toBe(5);
  });

  it("that nobody foresaw are GeneralException", async () => {
    const { answer } = await run([{ ActionType: 3, ObjectPathId: 2, Name: "Crash" }]);
    expect(answer).toMatchObject({
      Error: { Code: "GeneralException", Message: "unforeseen", HttpStatusCode: 500 },
    });
  });

  it("of size are told for requests and for responses", async () => {
    const long = "đ".repeat(PAYLOAD_LIMIT / 2 + 1);
    const set = { ActionType: 4, ObjectPathId: 2, Name: "Value", ArgumentInfo: { Arguments: [long] } };
    expect((await run([set])).answer).toMatchObject({ Error: { Code: "RequestPayloadSizeLimitExceeded" } });
    const large = boxes();
    large.box.value = long;
    const load = { ActionType: 2, ObjectPathId: 2, QueryInfo: {} };
    expect((await run([load], large)).answer).toMatchObject({
      Error: { Code: "ResponsePayloadSizeLimitExceeded" },
    });
  });

  it("of form are told", async () => {
    const answer: unknown = JSON.parse(await makeInterpreter(boxes().roots).execute('{"Actions":1}'));
    expect(answer).toMatchObject({ Error: { Code: "GeneralException" } });
  });
});

describe("the queue", () => {
  const set = (value: number): string =>
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 4, ObjectPathId: 2, Name: "Value", ArgumentInfo: { Arguments: [value] } },
      ],
      ObjectPaths: PATHS,
    });
  const tell = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, ObjectPathId: 8, Name: "Tell" }],
    ObjectPaths: { 8: PATHS[8] },
  });

  it("runs one batch after another and lets services pass", async () => {
    const { roots, log } = boxes();
    const interpreter = makeInterpreter({
      ...roots,
      beforeRead: () => new Promise((resume) => setTimeout(resume, 20)),
    });
    const slow = JSON.stringify({
      Actions: [{ Id: 1, ActionType: 2, ObjectPathId: 2 }],
      ObjectPaths: PATHS_WITHOUT_SERVICES,
    });
    await Promise.all([
      interpreter.execute(slow).then(() => log.push("slow done")),
      interpreter.execute(JSON.stringify({ ...parsed(set(1)), ObjectPaths: PATHS_WITHOUT_SERVICES })),
      interpreter.execute(tell),
    ]);
    expect(log).toEqual(["told", "slow done", "set 1"]);
    expect(interpreter.faults.count()).toBe(2);
  });
});

const PATHS_WITHOUT_SERVICES = Object.fromEntries(
  Object.entries(PATHS).filter(([, { ObjectPathType }]) => ObjectPathType !== 2),
);

function parsed(json: string): object {
  const value: unknown = JSON.parse(json);
  return typeof value === "object" && value !== null ? value : {};
}
