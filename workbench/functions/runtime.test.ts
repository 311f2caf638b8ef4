import { describe, expect, it } from "@jest/globals";
import { runtimeTransport } from "./runtime";
import { CellError } from "./values";

const invocation = { id: "ADD", address: "S!A1", allowErrors: true };

describe("calling through Microsoft's runtime", () => {
  it("sends the calls of one turn in one message and hands out the answers", async () => {
    const sent: (readonly unknown[])[][] = [];
    const transport = runtimeTransport((entries) => {
      sent.push([...entries]);
      return Promise.resolve();
    });
    const calls = [[1], [new CellError("#N/A")], [[[null, ""]]]].map((args) =>
      transport.call({ ...invocation, args }),
    );
    await Promise.resolve();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.map((entry) => [entry[0], entry[1], entry[3]])).toEqual([
      [1, 1000, '[1,"ADD",[1],"S!A1",4,null]'],
      [1, 1000, '[2,"ADD",[{"type":"CustomFunctionError","code":"#N/A"}],"S!A1",4,null]'],
      [1, 1000, '[3,"ADD",[[[null,""]]],"S!A1",4,null]'],
    ]);
    transport.answer([[2, false, "không có", 1], [1, true, [[5]]], [3, false, "x", 2], [99, true, 1], "?"]);
    expect(await Promise.all(calls)).toEqual([
      { ok: true, value: [[5]] },
      { ok: false, code: "#N/A", message: "không có" },
      { ok: false, code: "#VALUE!" },
    ]);
  });
});
