export interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** From the project's folder. */
  readonly path: string;
}
export function shippedPackages(): readonly Shipped[];
export function termsOf(own: Shipped): readonly string[];
