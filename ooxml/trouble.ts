/** Why a package is not read. */
export type Trouble =
  /** A part is missing, cut off or no text of its kind. */
  | { readonly kind: "damaged"; readonly part: string }
  /** More than is read, seen before it was unpacked or while it was. */
  | { readonly kind: "too-large"; readonly what: LimitName; readonly limit: number }
  /** Two readers may take two different things from it. */
  | { readonly kind: "ambiguous"; readonly what: Doubled; readonly name: string };

/** What of a package is counted against a limit. */
export type LimitName =
  | "entries"
  | "bytes"
  | "ratio"
  | "sheets"
  | "cells"
  | "strings"
  | "letters"
  | "runs"
  | "looks"
  | "formats"
  | "fonts"
  | "columns"
  | "rules"
  | "shown";

/** What may stand in a package once only. */
export type Doubled = "entry" | "relationship" | "sheet" | "cell" | "element" | "kind";

/** The error by which reading a package ends; its trouble says why. */
export class PackageError extends Error {
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(`Unreadable package: ${trouble.kind}`, options);
    this.name = "PackageError";
  }
}

/** A part that cannot be read. */
export function damaged(part: string, cause?: unknown): PackageError {
  return new PackageError({ kind: "damaged", part }, { cause });
}

/** More than is read. */
export function tooLarge(what: LimitName, limit: number): PackageError {
  return new PackageError({ kind: "too-large", what, limit });
}

/** Something that stands there twice. */
export function ambiguous(what: Doubled, name: string): PackageError {
  return new PackageError({ kind: "ambiguous", what, name });
}
