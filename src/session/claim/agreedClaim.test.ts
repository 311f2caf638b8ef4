import { describe, expect, it } from "@jest/globals";
import { EMPTY_CHOICE } from "../../report/options";
import { readingsOf } from "../../report/readings";
import { recordOf } from "../../report/testing/records";
import { agreedClaim } from "./agreedClaim";

const record = recordOf([]);
const [first, ...others] = readingsOf(record);
const choiceOf = (...readings: string[]) => ({
  ...EMPTY_CHOICE,
  agreed: { readings, at: "2023-12-13T10:00" },
});

describe("what the board agreed on, as a saved state says", () => {
  it("is said in the words of the minutes, each reading by which is counted", () => {
    expect(others.length).toBeGreaterThan(0);
    expect(agreedClaim(record, choiceOf(String(first?.key)))).toMatchObject([
      { code: "F508", facts: { field: "claimAgreed", saved: first?.text, now: "none" } },
    ]);
  });

  it("is nothing where nobody agreed, or on nothing that counts here", () => {
    expect(agreedClaim(record, EMPTY_CHOICE)).toEqual([]);
    expect(agreedClaim(record, choiceOf("other fault ballot"))).toEqual([]);
  });
});
