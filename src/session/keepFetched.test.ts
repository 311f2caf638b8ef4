import { describe, expect, it } from "@jest/globals";
import { keepFetched } from "./keepFetched";

describe("keepFetched", () => {
  it("fetches once, and again only what could not be fetched", async () => {
    const answers = [() => Promise.reject(new Error("offline")), () => Promise.resolve("there")];
    let asked = 0;
    const fetched = keepFetched(() => answers[asked++]?.() ?? Promise.reject(new Error("asked too often")));
    await expect(fetched()).rejects.toThrow("offline");
    expect(await Promise.all([fetched(), fetched()])).toEqual(["there", "there"]);
    expect(asked).toBe(2);
  });
});
