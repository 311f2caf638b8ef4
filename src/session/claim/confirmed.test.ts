import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { memoryStorage, setStorage } from "../testing/memoryStorage";
import { confirm, isConfirmed } from "./confirmed";

beforeEach(() => setStorage(memoryStorage()));
afterEach(() => setStorage(undefined));

describe("what is confirmed on a machine", () => {
  it("is kept for the newest states only, and lost quietly where nothing can be kept", () => {
    Array.from({ length: 500 }, (_, at) => confirm(`key${String(at)}`));
    expect([isConfirmed("key0"), isConfirmed("key499")]).toEqual([false, true]);
    const full = memoryStorage();
    full.setItem = () => {
      throw new Error("full");
    };
    setStorage(full);
    expect(() => confirm("key")).not.toThrow();
    Object.defineProperty(globalThis, "localStorage", {
      configurable: true,
      get: () => {
        throw new Error("forbidden");
      },
    });
    expect(isConfirmed("key499")).toBe(false);
  });
});
