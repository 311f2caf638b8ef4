import type { AlignmentStyle, BorderLineStyle } from "hucre";

// Univer's enumerations by number: importing their values would load the whole engine.
export const BORDER_CODES: Readonly<Record<BorderLineStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

type Horizontal = NonNullable<AlignmentStyle["horizontal"]>;
type Vertical = NonNullable<AlignmentStyle["vertical"]>;

export const HORIZONTAL_CODES: Readonly<Partial<Record<Horizontal, number>>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

export const VERTICAL_CODES: Readonly<Partial<Record<Vertical, number>>> = { top: 1, center: 2, bottom: 3 };
