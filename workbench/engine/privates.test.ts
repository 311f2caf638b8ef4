import { describe, expect, it } from "@jest/globals";
import { privateMember, privateMethod } from "./privates";

class Owner {
  secret = 5;
  add(a: number): number {
    return this.secret + a;
  }
}

describe("members a library keeps to itself", () => {
  it("are read, and called on their owner", () => {
    expect([privateMember(new Owner(), "secret"), privateMethod(new Owner(), "add")(2)]).toEqual([5, 7]);
  });

  it("fail by name in a version that has none", () => {
    expect(() => privateMember(new Owner(), "gone")).toThrow("Owner has no member gone");
    expect(() => privateMethod(new Owner(), "secret")).toThrow("secret is not a method");
  });
});
