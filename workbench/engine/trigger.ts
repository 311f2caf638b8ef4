import type { Injector } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { privateMember, privateMethod } from "./privates";

/** Univer's queue of changes that wait to be calculated, taken over. */
export interface Trigger {
  readonly waiting: () => boolean;
  /** Stops Univer's own 100 ms timer, so that only we start a run. */
  readonly hold: () => void;
  /** Empties the queue and returns what has to be calculated. */
  readonly take: () => object;
}

const QUEUE = "_waitingCommandQueue";
const DIRTY = "_executingDirtyData";

function asObject(value: unknown, name: string): object {
  if (typeof value !== "object" || value === null) throw new Error(`${name} is not an object`);
  return value;
}

/** The trigger of a running Univer; undefined until the first workbook exists. */
export function findTrigger(injector: Injector): Trigger {
  const controller = injector.get(TriggerCalculationController);
  const generate = privateMethod(controller, "_generateDirty");
  const merge = privateMethod(controller, "_mergeDirty");
  const queue = (): readonly unknown[] => {
    const waiting = privateMember(controller, QUEUE);
    return Array.isArray(waiting) ? waiting : [];
  };
  const hold = (): void => {
    const timer = privateMember(controller, "_setTimeoutKey");
    if (typeof timer === "number" || (typeof timer === "object" && timer !== null)) {
      Reflect.apply(clearTimeout, undefined, [timer]);
    }
  };
  return {
    waiting: () => queue().length > 0,
    hold,
    take: () => {
      hold();
      const dirty = asObject(merge(privateMember(controller, DIRTY), generate(queue())), DIRTY);
      Reflect.set(controller, DIRTY, dirty);
      Reflect.set(controller, QUEUE, []);
      return { ...dirty };
    },
  };
}
