import { REGULATIONS } from "../regulation";
import { outcome, outcomeLabel } from "./outcome";

const BASE = 24;
const counts = Array.from({ length: BASE + 2 }, (_, low) => low - 1);
const BEFORE = [null, { low: 20, base: 30 }, { low: 3, base: 30 }, { low: 5, base: 4 }];

describe.each(REGULATIONS)("the label alone under $id", (regulation) => {
  it.each(BEFORE)("is the one of the whole verdict, after %j", (previous) => {
    for (const low of counts) {
      const whole = outcome(low, BASE, regulation, { previous });
      const expected = whole.ok ? { ok: true, value: whole.value.label } : whole;
      expect(outcomeLabel(low, BASE, regulation, previous)).toEqual(expected);
    }
  });

  it("needs no vote before", () => {
    expect(outcomeLabel(16, BASE, regulation)).toEqual(outcomeLabel(16, BASE, regulation, null));
  });
});
