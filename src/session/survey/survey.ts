import type { Finding } from "../../core/finding/finding";
import { JOURNAL_SHEET } from "../../core/journal/journal";
import { jobSetup } from "../../core/recognise/jobSetup";
import { leftAside } from "../../core/recognise/leftAside";
import { areKinds, sheetsToCount, type Countable } from "../../core/recognise/sheetsToCount";
import { REGULATION_SHEET, type CountSetup, type KindSetup } from "../../core/setup/setup";
import type { SheetGrid } from "../../core/sheet/grid";
import { readableSheet } from "../../core/recognise/readableSheet";
import { isReportSheet } from "../../report/sheetNames";
import { describeKind } from "../describe/describeKind";

/** A table of ballots or of counts that was found. */
export interface FoundTable {
  readonly sheet: string;
  readonly people: number;
  /** `null` where there are counts and no ballots. */
  readonly ballots: number | null;
}

/** What a look at all sheets of a workbook found. */
export interface Survey {
  /** The set-up that counts the chosen sheets. */
  readonly setup: CountSetup;
  readonly tables: readonly FoundTable[];
  /** Sheets that are counted. */
  readonly chosen: readonly string[];
  /** Whether each chosen sheet is a kind of ballot of its own. */
  readonly isOneVote: boolean;
  /** What is said of the sheets on which nothing is counted. */
  readonly aside: readonly Finding[];
}

const isOwnSheet = (name: string) => name === JOURNAL_SHEET || name === REGULATION_SHEET;

function tableOf({ sheet, source }: KindSetup, grid: SheetGrid | undefined): FoundTable {
  const view = grid ? describeKind(source, readableSheet(grid).grid) : null;
  const ballots = view?.form === "ballots" ? view.ballots : null;
  const people = view?.form === "ballots" ? view.people : (source?.marks.rows ?? 0);
  return { sheet, people, ballots };
}

/** Several kinds are told apart by their sheets. */
function labelled(setup: CountSetup): CountSetup {
  if (setup.kinds.length < 2) return setup;
  const isAlone = ({ sheet }: KindSetup) => setup.kinds.filter((kind) => kind.sheet === sheet).length === 1;
  const kinds = setup.kinds.map((kind) =>
    kind.label === "" && isAlone(kind) ? { ...kind, label: kind.sheet } : kind,
  );
  return { ...setup, kinds };
}

/** Without a choice, all sheets that are kinds of one vote; where they are not, nobody but the clerk can choose. */
function chosenOf(found: readonly Countable[], chosen: readonly string[] | null): readonly Countable[] {
  if (chosen === null) return areKinds(found) ? found : [];
  return found.filter(({ grid }) => chosen.includes(grid.sheet));
}

/**
 * Looks for ballots on all sheets of a workbook, as the command line does.
 *
 * @param grids - the visible sheets, in their order
 * @param chosen - names of the sheets to count; `null` before the clerk chose
 */
export function surveySheets(grids: readonly SheetGrid[], chosen: readonly string[] | null): Survey {
  const all = grids.filter(({ sheet }) => !isOwnSheet(sheet));
  const found = sheetsToCount(all, isReportSheet);
  const counted = chosenOf(found, chosen).map(({ grid }) => grid);
  const others = all.filter((grid) => !counted.includes(grid));
  const every = found.map(({ grid }) => grid);
  const whole = jobSetup(
    {},
    every,
    all.filter((grid) => !every.includes(grid)),
  );
  // The same sheets are not recognised twice: that takes most of the time on a long sheet.
  const setup = counted.length === every.length ? whole : jobSetup({}, counted, others);
  return {
    setup: labelled(setup),
    tables: whole.kinds.map((kind) =>
      tableOf(
        kind,
        every.find(({ sheet }) => sheet === kind.sheet),
      ),
    ),
    chosen: counted.map(({ sheet }) => sheet),
    isOneVote: counted.length > 0 && areKinds(chosenOf(found, chosen)),
    aside: leftAside(
      all.filter(({ sheet }) => !isReportSheet(sheet)),
      every,
    ),
  };
}
