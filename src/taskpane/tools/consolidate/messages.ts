import type { UnitReading } from "../../../core/rollup/unit";

/** A file for the worker to read; the file itself is only a handle until its bytes are asked for. */
export interface ReadFile {
  readonly id: number;
  readonly file: File;
  /** Id of the regulation for tables that name none. */
  readonly regulation: string;
}

/** From the worker: it is there, or what a file gave. */
export type FromReader =
  { readonly kind: "ready" } | { readonly kind: "read"; readonly id: number; readonly reading: UnitReading };
