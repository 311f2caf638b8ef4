import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { findTrigger, type Trigger } from "./trigger";

/** Changes that come close together are calculated together. */
const GATHER_MS = 20;
const LIMIT_MS = 120_000;

// FormulaExecutedStateType: a run ends with one of these and with nothing else, or it is stopped.
const ENDED = [2, 3];
const STOPPED = 1;

function runEnded(command: Readonly<ICommandInfo>): boolean {
  if (command.id !== SetFormulaCalculationNotificationMutation.id) return false;
  const params: { functionsExecutedState?: number } = command.params ?? {};
  return params.functionsExecutedState !== undefined && ENDED.includes(params.functionsExecutedState);
}

/**
 * Owns the calculation: changes that arrive during a run wait for its end. Univer's own stop-and-restart
 * loses them when a run is slow, and its "applied" notices come before the results.
 */
export class Calc {
  /** Custom function calls that are open; their bridge tells. */
  pending: () => number = () => 0;
  /** Manual calculation: nothing is calculated until asked for. */
  manual = false;

  readonly #commands: ICommandService;
  readonly #endListeners: (() => void)[] = [];
  #trigger: Trigger | undefined;
  #waiters: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  #runs = 0;

  constructor(private readonly injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#commands.onCommandExecuted((command) => this.#heard(command));
  }

  /** To be called once the first workbook exists: only then Univer has its trigger. */
  start(): void {
    this.#trigger = findTrigger(this.injector);
  }

  /** Something is being calculated or waits for it. */
  get busy(): boolean {
    return this.#running || this.#queued;
  }

  /** Runs begun so far. */
  get runs(): number {
    return this.#runs;
  }

  /** Hears of the end of every run, after its results are in the cells. */
  onRunEnd(listener: () => void): void {
    this.#endListeners.push(listener);
  }

  /** Resolves when no cell waits to be calculated and, with `functions`, no custom function is open. */
  idle(options?: { readonly functions?: boolean }): Promise<void> {
    return this.#settle(this.manual, options?.functions ?? false);
  }

  /** Calculates what waits even when calculation is manual. */
  calculate(): Promise<void> {
    return this.#settle(false, false);
  }

  /** To be called when a custom function call has ended. */
  wake(): void {
    const woken = this.#waiters;
    this.#waiters = [];
    // Results are applied in the turn in which the end is told; readers come a turn later.
    for (const waiter of woken) setTimeout(waiter, 0);
  }

  /** Ends all waiting: Univer is gone. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#trigger = undefined;
    this.#stop();
    this.wake();
  }

  // A second after a run has begun Univer looks up words for its progress, and throws when it is gone by then.
  #stop(): void {
    if (!this.#running) return;
    const stopped = { functionsExecutedState: STOPPED };
    this.#commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, stopped, {
      onlyLocal: true,
    });
  }

  get #queued(): boolean {
    return this.#trigger?.waiting() ?? false;
  }

  #heard(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.#running = true;
      this.#runs += 1;
    } else if (runEnded(command)) {
      this.#running = false;
      for (const listener of this.#endListeners) listener();
      this.wake();
      this.#kick();
    }
    queueMicrotask(() => {
      if (!this.#queued) return;
      this.#trigger?.hold();
      this.#kick();
    });
  }

  #flush(): void {
    if (!this.#trigger || this.#running || !this.#trigger.waiting()) return;
    const dirty = this.#trigger.take();
    this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
  }

  #kick(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!this.manual) this.#flush();
    }, GATHER_MS);
  }

  async #settle(manual: boolean, functions: boolean): Promise<void> {
    const deadline = Date.now() + LIMIT_MS;
    const open = (): boolean =>
      this.#running || (!manual && this.#queued) || (functions && this.pending() > 0);
    for (;;) {
      if (!manual) this.#flush();
      if (!open()) {
        await Promise.resolve();
        if (!open()) return;
      }
      const left = deadline - Date.now();
      if (left <= 0) throw new Error("The calculation does not end.");
      await this.#woken(left);
    }
  }

  #woken(limitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.#waiters.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
