import { bind, type HostObject, type ObjectType } from "../../richApi";
import type { Context } from "../context";
import { asWord } from "../expect";
import { createdWorkbooks } from "./createdWorkbook";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `workbook.application`. */
export function applicationObject(context: Context): HostObject {
  const { calc } = context.live;
  const created = createdWorkbooks(context);
  const type: ObjectType<null> = {
    kind: "Application",
    get: {
      CalculationMode: () => (calc.manual ? "Manual" : "Automatic"),
      CalculationState: () => (calc.busy ? "Calculating" : "Done"),
    },
    set: {
      CalculationMode: async (_target, value) => {
        calc.manual = asWord(value, MODES) === "Manual";
        if (!calc.manual) await calc.calculate();
      },
    },
    call: {
      ...created,
      Calculate: async () => {
        await calc.calculate();
      },
    },
  };
  return bind(type, null);
}
