import { type Argument, type CallResult, sameArguments } from "./values";

/** The cell a function is called from. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call: answered or still open. */
export interface Call {
  readonly args: readonly Argument[];
  result?: CallResult;
  /** The last calculation that needed it. */
  run: number;
}

interface Slot {
  readonly place: CellPlace;
  calls: Call[];
  run: number;
  /** What the cell showed last, to be shown while a new answer is on its way. */
  last?: CallResult;
}

const cellKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId}/${row}/${column}`;

/**
 * The calls of every cell, by function and by arguments: the same function twice in one formula has two calls,
 * and an answer to arguments that nobody asks for any more is never shown.
 */
export class Slots {
  readonly #cells = new Map<string, Map<string, Slot>>();

  /** The call with these arguments, made when there is none; `isNew` tells. */
  lookup(
    place: CellPlace,
    name: string,
    args: readonly Argument[],
    run: number,
  ): { call: Call; slot: Slot; isNew: boolean } {
    const slot = this.#slot(place, name);
    slot.run = run;
    const known = slot.calls.find((call) => sameArguments(call.args, args));
    const call = known ?? { args, run };
    call.run = run;
    if (!known) slot.calls.push(call);
    return { call, slot, isNew: !known };
  }

  /** Whether a call is still needed: its answer counts only then. */
  holds(place: CellPlace, name: string, call: Call): boolean {
    return this.#cells.get(cellKey(place))?.get(name)?.calls.includes(call) ?? false;
  }

  /** After a run: forgets calls of the recalculated cells that the run did not ask for. */
  sweep(run: number): void {
    for (const slot of this.#all()) {
      if (slot.run !== run) continue;
      slot.calls = slot.calls.filter((call) => call.run === run);
      const [only] = slot.calls;
      // With several calls in one formula the last answer may be another call's.
      if (slot.calls.length > 1) delete slot.last;
      else if (only?.result) slot.last = only.result;
    }
  }

  /** Calls without an answer that are still needed. */
  open(): number {
    return this.#all().reduce((sum, slot) => sum + slot.calls.filter((call) => !call.result).length, 0);
  }

  places(): CellPlace[] {
    return this.#all().map((slot) => slot.place);
  }

  /** The sentence of the error that a cell's function gave, if it gave one. */
  message(place: CellPlace): string | undefined {
    const slots = [...(this.#cells.get(cellKey(place))?.values() ?? [])];
    const results = slots.flatMap((slot) => slot.calls.map((call) => call.result));
    for (const result of results) if (result && !result.ok && result.message) return result.message;
    return undefined;
  }

  /** A cell was written anew: what its old formula called does not count any more. */
  forget(place: CellPlace): void {
    this.#cells.delete(cellKey(place));
  }

  clear(): void {
    this.#cells.clear();
  }

  #slot(place: CellPlace, name: string): Slot {
    const key = cellKey(place);
    const cell = this.#cells.get(key) ?? new Map<string, Slot>();
    const slot = cell.get(name) ?? { place, calls: [], run: 0 };
    cell.set(name, slot);
    this.#cells.set(key, cell);
    return slot;
  }

  #all(): Slot[] {
    return [...this.#cells.values()].flatMap((cell) => [...cell.values()]);
  }
}
