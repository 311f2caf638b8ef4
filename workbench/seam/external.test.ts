import { describe, expect, it } from "@jest/globals";
import type { SeamHost } from "./contract";
import { makeExternal } from "./external";

function host(execute: SeamHost["execute"]): SeamHost {
  return {
    platform: "PC",
    locale: "vi-VN",
    sets: { ExcelApi: "1.10" },
    execute,
    openWindow: () => undefined,
    attach: () => undefined,
    ready: () => undefined,
  };
}

function member(members: Readonly<Record<string, unknown>>, name: string): (...args: unknown[]) => unknown {
  const found = members[name];
  if (typeof found !== "function") throw new Error(`no ${name}`);
  return (...args) => {
    const result: unknown = Reflect.apply(found, members, args);
    return result;
  };
}

// Excel's arrays carry methods beside their items.
function plain(value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return copy;
}

/** Waits until as many answers came as are wanted. */
async function came(answers: readonly unknown[], count: number): Promise<void> {
  while (answers.length < count) await new Promise((resume) => setTimeout(resume, 1));
}

describe("the desktop seam", () => {
  const { members, send, command } = makeExternal(host((json) => Promise.resolve(`answer to ${json}`)));
  const call = (name: string, ...args: unknown[]): unknown => member(members, name)(...args);

  it("says what it is, in Vietnamese, with versions as text", () => {
    expect(call("GetHostInfo")).toBe("Excel$Win32$16.01$vi-VN$$$$3");
    const matrix: unknown = Reflect.get(Object(call("GetContext")), "GetSupportedMatrix");
    const said: unknown = typeof matrix === "function" ? Reflect.apply(matrix, undefined, []) : undefined;
    expect(said).toBe('{"ExcelApi":"1.10"}');
  });

  it("hands batches to the host and its answers back", async () => {
    const answers: unknown[] = [];
    call("Execute", 93, [["custom", "POST", "ProcessQuery", [], "{}"]], (answer: unknown) =>
      answers.push(answer),
    );
    call("Execute", 93, [["no body"]], (answer: unknown) => answers.push(answer));
    await came(answers, 2);
    expect(plain(answers)).toEqual([[0, [200, [], "answer to {}"]], [5001]]);
  });

  it("sends messages to who registered for them, after telling that it was", async () => {
    const heard: unknown[] = [];
    send([[1, 2, "", "lost", 0]]);
    call(
      "RegisterEvent",
      33,
      "",
      (id: number, entries: unknown) => heard.push([id, entries]),
      () => heard.push("told"),
    );
    send([[1, 2, "", "too early", 0]]);
    await came(heard, 1);
    send([[1, 2, "", "xin chào", 0]]);
    expect(plain(heard)).toEqual(["told", [33, [[1, 2, "", "xin chào", 0]]]]);
    call("UnregisterEvent", 33, "", () => undefined);
    send([[1, 2, "", "gone", 0]]);
    expect(heard).toHaveLength(2);
  });

  it("waits for the handler of commands, and for the command to be done", async () => {
    const done: string[] = [];
    const running = command("writeReport", "Nút").then(() => done.push("done"));
    call("RegisterEvent", 39, "", (_id: number, args: readonly unknown[]) => {
      done.push(String(args[1]), String(args[2]));
      setTimeout(() => call("Execute", 94, [args[0], 0, ""]), 5);
    });
    await running;
    expect(done).toEqual(["writeReport", '{"type":"action","source":{"id":"Nút"}}', "done"]);
  });
});
