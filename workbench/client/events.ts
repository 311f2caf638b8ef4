import type { MessageEntry } from "../seam/contract";
import { ActionType, type Queue } from "./batch";
import type { Node } from "./node";

type Handler = (message: unknown) => unknown;

const WORKBOOK = "Workbook";

interface Listener {
  readonly type: number;
  readonly handler: Handler;
}

/** The events of the whole workbook that the add-in listens for, over all contexts. */
export class EventHub {
  readonly listeners = new Set<Listener>();

  /** A message of the host. */
  hear(entries: readonly MessageEntry[]): void {
    for (const [, type, target, message] of entries) {
      if (target !== WORKBOOK || typeof message !== "string") continue;
      const told: unknown = JSON.parse(message);
      for (const listener of [...this.listeners]) if (listener.type === type) listener.handler(told);
    }
  }
}

/** Registers for events in the batches of one context. */
export class EventList {
  constructor(
    private readonly hub: EventHub,
    private readonly queue: Queue,
    private readonly context: object,
  ) {}

  of(node: Node, [type, word]: readonly [number, string]): object {
    return {
      add: (handler: Handler) => {
        const listener: Listener = { type, handler };
        const register = (verb: string, hear: () => void): void =>
          this.queue.ask({
            type: ActionType.method,
            place: node.place,
            name: `_${verb}${word}Event`,
            args: [],
            hear,
          });
        register("Register", () => void this.hub.listeners.add(listener));
        const remove = (): void => {
          this.hub.listeners.delete(listener);
          const isOther = [...this.hub.listeners].some((other) => other.type === type);
          if (!isOther) register("Unregister", () => undefined);
        };
        return { context: this.context, remove };
      },
    };
  }
}
