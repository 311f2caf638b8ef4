import type { Argument, CallResult } from "./values";

/** One call of a custom function. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly Argument[];
  /** "Sheet1!A1". */
  readonly address: string;
  readonly allowErrors: boolean;
}

/** A way to the add-in's functions. */
export interface Transport {
  readonly call: (invocation: Invocation) => Promise<CallResult>;
  /** The add-in was reloaded: open calls will not be answered. */
  readonly reset: () => void;
}
