/**
 * Which way round the clerk keeps the ballots: a row each (layouts A and C), a column each, or a line per ballot
 * and person (layout B).
 */
export type Shape = "rows" | "turned" | "list";

const SHAPES: readonly Shape[] = ["rows", "turned", "list"];

/** The layout of a kind in its two parts. */
export interface ShapedLayout {
  readonly shape: Shape;
  /** Whether somebody said so, and it was not only taken for granted. */
  readonly isNamed: boolean;
  /** As `parseLayout` takes it; `""` = recognised. */
  readonly reading: string;
}

/**
 * Takes the layout of a kind apart.
 *
 * @example splitLayout("turned codes C/T/K") // { shape: "turned", isNamed: true, reading: "codes C/T/K" }
 * @example splitLayout("boxes") // { shape: "rows", isNamed: false, reading: "boxes" }
 */
export function splitLayout(layout: string): ShapedLayout {
  const [first, ...rest] = layout.split(" ");
  const shape = SHAPES.find((name) => name === first);
  return shape
    ? { shape, isNamed: true, reading: rest.join(" ") }
    : { shape: "rows", isNamed: false, reading: layout };
}

/** Puts the layout of a kind together again; `rows` goes without saying unless somebody said so. */
export function joinLayout({ shape, isNamed, reading }: ShapedLayout): string {
  return [shape === "rows" && !isNamed ? "" : shape, reading].filter(Boolean).join(" ");
}
