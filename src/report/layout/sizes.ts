import type { ReportOptions } from "../options";

/** Letters of a paper, in points. */
export interface Sizes {
  /** Of running text. */
  readonly body: number;
  readonly title: number;
  /** Of what stands under the title. */
  readonly subject: number;
  /** Of the body above, the unit, number and date in the head. */
  readonly head: number;
  /** Of the name of the Party or the nation. */
  readonly nation: number;
}

/** Party papers and the forms of the Party by Hướng dẫn 36-HD/VPTW. */
const PARTY: Sizes = { body: 14, title: 16, subject: 14, head: 14, nation: 15 };
/** State papers by Nghị định 30/2020/NĐ-CP. */
const STATE: Sizes = { body: 13, title: 14, subject: 14, head: 13, nation: 12 };

/** How large the letters of a paper are. */
export const sizesOf = ({ header }: Pick<ReportOptions, "header">): Sizes =>
  header === "state" ? STATE : PARTY;

/** Of the narrow tables of forms; nothing in a table is smaller. */
export const TABLE_SIZE = 11;
/** Of notes and of what stands below a paper; nothing on a paper is smaller. */
export const SMALLEST_SIZE = 9;
