import { attributeOf, placeOf, type CellPlace } from "./cells";
import { unescaped } from "./elements";
import type { Limits } from "./limits";
import type { Tag } from "./scan";
import { tooLarge } from "./trouble";

/** A formula that readers of cells do not tell of at every cell it gives a value to. */
interface FormulaSpan extends CellPlace {
  /** The cells it gives values to, as the file names them. */
  readonly ref: string;
  readonly text: string;
  /** Its first cell has it as any other; that of a data table, or one whose text is kept nowhere, no cell has. */
  readonly isArray: boolean;
}

/** What a sheet's text tells of its formulas that a reader of cells does not. */
export interface FormulaNotes {
  readonly spans: readonly FormulaSpan[];
  /** Cells with a formula beside which the file keeps no result. */
  readonly unresolved: readonly CellPlace[];
}

/** A cell that is calculated, with its formula as Excel shows it, without "=". */
export interface UnplayedFormula extends CellPlace {
  readonly text: string;
  readonly isArray: boolean;
}

const isBare = (xml: string, { empty, end }: Tag) => empty || xml.startsWith("</", end);

function spanAt(xml: string, tag: Tag, place: CellPlace): FormulaSpan | null {
  const value = (name: string) => attributeOf(xml, tag, name) ?? "";
  const [type, ref] = [value("t"), value("ref")];
  if (type === "dataTable") {
    const text = `TABLE(${["r1", "r2"].map(value).filter(Boolean).join(",")})`;
    return { ...place, ref, text, isArray: false };
  }
  const isWithout = isBare(xml, tag);
  if (isWithout) return type === "shared" ? null : { ...place, ref, text: "", isArray: false };
  if (type !== "array") return null;
  return { ...place, ref, text: unescaped(xml.slice(tag.end, xml.indexOf("<", tag.end))), isArray: true };
}

/** A cell whose content is being walked through. */
interface Current {
  readonly cell: Tag;
  readonly place: CellPlace;
  hasFormula: boolean;
  hasResult: boolean;
}

/** Watches the formulas of a sheet while its cells are walked through. */
export function formulaWatch(xml: string): {
  readonly onCell: (cell: Tag, place: CellPlace) => void;
  readonly onContent: (tag: Tag, place: CellPlace) => void;
  readonly notes: () => FormulaNotes;
} {
  const spans: FormulaSpan[] = [];
  const unresolved: CellPlace[] = [];
  let current: Current | null = null;
  const close = () => {
    if (current?.hasFormula === true && !current.hasResult) unresolved.push(current.place);
    current = null;
  };
  return {
    onCell: (cell, place) => {
      close();
      current = { cell, place, hasFormula: false, hasResult: false };
    },
    onContent: (tag, place) => {
      if (current === null) return;
      if (tag.name !== "f") {
        // A formula may give an empty text, which the type of the cell tells.
        current.hasResult ||= !isBare(xml, tag) || attributeOf(xml, current.cell, "t") === "str";
        return;
      }
      current.hasFormula = true;
      const span = spanAt(xml, tag, place);
      if (span) spans.push(span);
    },
    notes: () => {
      close();
      return { spans, unresolved };
    },
  };
}

/** The corners of "A1:B2" or "A1"; the cell itself where nothing is named. */
function cornersOf({ row, column, ref }: FormulaSpan): readonly [CellPlace, CellPlace] {
  const [first = "", last = first] = ref.split(":");
  return [placeOf(first) ?? { row, column }, placeOf(last) ?? { row, column }];
}

type Rows = readonly (readonly unknown[])[];

/** Every cell with a value to which a formula gives it that readers of cells pass over. */
export function unplayedIn(rows: Rows, { spans }: FormulaNotes, limits: Limits): readonly UnplayedFormula[] {
  const found = new Map<string, UnplayedFormula>();
  let visited = 0;
  for (const span of spans) {
    const [first, last] = cornersOf(span);
    for (let row = first.row; row <= Math.min(last.row, rows.length - 1); row++) {
      const line = rows[row] ?? [];
      const end = Math.min(last.column, line.length - 1);
      // Areas that lie over each other are no more than the cells of a workbook, together.
      visited += 1 + Math.max(0, end - first.column + 1);
      if (visited > limits.cells) throw tooLarge("cells", limits.cells);
      for (let column = first.column; column <= end; column++) {
        if (line[column] === null || line[column] === undefined) continue;
        found.set(`${row},${column}`, { row, column, text: span.text, isArray: span.isArray });
      }
    }
  }
  return [...found.values()];
}
