import { wordFile } from ".";
import { FORMS } from "../forms";
import { resultReport } from "../forms/resultReport";
import { NO_OPTIONS, type ReportOptions } from "../options";
import type { SheetPlan } from "../sheetPlan";
import { HOSTILE_NAMES } from "../testing/planText";
import { person, recordOf } from "../testing/records";
import { wordLines } from "../testing/wordText";
import { withOneHead } from "./oneHead";
import { shownText } from "./shown";

const people = (count: number) => Array.from({ length: count }, (_, at) => person(at + 1, 19, 2, 25, 47));

function resultOf(record: ReturnType<typeof recordOf>, options: Partial<ReportOptions> = {}): SheetPlan {
  const [kind] = record.kinds;
  if (!kind) throw new Error("no kind");
  return resultReport(record, kind, { ...NO_OPTIONS, ...options });
}

/** Every text of a plan in its order, without blanks. */
const planText = (plan: SheetPlan) =>
  withOneHead(plan)
    .cells.toSorted((one, other) => one.row - other.row || one.column - other.column)
    .map(({ content, style }) => shownText(content, style, ","))
    .join("")
    .replace(/\s/g, "");

const documentText = async (plans: readonly SheetPlan[]) =>
  wordLines(await wordFile(plans))
    .join("")
    .replace(/ \| |\s/g, "");

describe("every form", () => {
  const hostile = HOSTILE_NAMES.map((name, at) => ({ ...person(at + 1, 19, 2, 25, 47), name, title: name }));
  const record = recordOf(hostile, { voters: "A & B <i>", offices: "=1+1", label: "Phiếu 1" });
  const plans = FORMS.map((form) => {
    const [kind] = record.kinds;
    if (!kind) throw new Error("no kind");
    const plan =
      form.scope === "record" ? form.plan(record, NO_OPTIONS) : form.plan(record, kind, NO_OPTIONS);
    return [form.id, plan] as const;
  });

  it.each(plans)("%s has every text of its sheet in order, hostile names as they are", async (_, plan) => {
    expect(await documentText([plan])).toBe(planText(plan));
  });

  it("is told which decimal sign to use", async () => {
    const lines = wordLines(await wordFile([resultOf(recordOf(people(1)))], { sign: "." }));
    expect(lines.join("\n")).toContain("40.43");
  });
});
