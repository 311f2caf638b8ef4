/** A sheet whose cells are made when they are asked for. */
export interface LazySheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => unknown;
  /** "Error" for error cells; everything else is told from the value. */
  readonly type?: (row: number, column: number) => string;
  /** Whole rows as the JSON in which Excel would send them; made from the cells unless given. */
  readonly json?: (row: number, rows: number) => Promise<string>;
}

/** What was asked of the stand-in so far. */
export interface Asked {
  syncs: number;
  /** Bytes of the values in each sync that read some. */
  readonly bytes: number[];
  /** Called before each sync is answered. */
  beforeSync: () => void;
}

/** Excel on the web refuses larger answers. */
const LIMIT = 5 * 1024 * 1024;

interface Question {
  readonly fields: readonly string[];
  readonly answer: (fields: readonly string[]) => Record<string, unknown>;
  readonly target: object;
}

function fieldsOf(names: string | readonly string[]): readonly string[] {
  return (typeof names === "string" ? names.split(",") : names).map((name) => name.replace("items/", ""));
}

/** An object of which properties can be loaded; reading one that was not is an error, as in Office.js. */
function loadable(
  queue: Question[],
  answer: (fields: readonly string[]) => Record<string, unknown>,
  members: object = {},
): object {
  const target: object = new Proxy(members, {
    get: (own, name) => {
      const value: unknown = Reflect.get(own, name);
      if (value === undefined && typeof name === "string" && name !== "then")
        throw new Error(`${name} was not loaded`);
      return value;
    },
  });
  Reflect.set(members, "load", (names: string | readonly string[]) => {
    queue.push({ fields: fieldsOf(names), answer, target: members });
    return target;
  });
  return target;
}

/** An answer whose parts may still be on their way. */
async function settled(answer: Record<string, unknown>): Promise<Record<string, unknown>> {
  const entries = Object.entries(answer).map(async ([name, value]) => [name, await value] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const FONT = { name: "Times New Roman", size: 12, color: "#000000", strikethrough: false };

/** What a cell without a number format shows. */
const shownOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Weighs values and texts as Office.js gets them, through JSON; no answer may be larger than Excel on the web allows. */
function measure(answers: readonly Record<string, unknown>[], asked: Asked): void {
  const values = answers.flatMap((answer) => ("values" in answer ? [answer["values"], answer["text"]] : []));
  if (values.length === 0) return;
  const bytes = new TextEncoder().encode(JSON.stringify(values)).length;
  if (bytes > LIMIT)
    throw Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" });
  asked.bytes.push(bytes);
}

type Work<T> = (context: object) => Promise<T>;

/** What `Excel.run` takes: the work, with options before it or without. */
export type RunArguments<T> = readonly [Work<T>] | readonly [options: object, Work<T>];

/** The work that `Excel.run` was given. */
export const workOf = <T>(given: RunArguments<T>): Work<T> => (given.length === 1 ? given[0] : given[1]);

/** The objects of one `Excel.run`, with the questions that wait for its next sync. */
function contextOf(sheets: readonly LazySheet[], asked: Asked): object {
  const queue: Question[] = [];
  const none = (isNullObject = false) => loadable(queue, () => ({ items: [], isNullObject }));

  const rangeOf = (sheet: LazySheet, row: number, column: number, rows: number, columns: number): object => {
    const grid = <T>(make: (row: number, column: number) => T) =>
      Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, right) => make(row + down, column + right)),
      );
    const all: Readonly<Record<string, () => unknown>> = {
      rowIndex: () => row,
      columnIndex: () => column,
      rowCount: () => rows,
      columnCount: () => columns,
      rowHidden: () => false,
      columnHidden: () => false,
      values: () => sheet.json?.(row, rows).then((text): unknown => JSON.parse(text)) ?? grid(sheet.cell),
      text: () =>
        sheet
          .json?.(row, rows)
          .then((json): unknown => (JSON.parse(json) as unknown[][]).map((line) => line.map(shownOf))) ??
        grid((at, right) => shownOf(sheet.cell(at, right))),
      valueTypes: () => grid((at, right) => sheet.type?.(at, right) ?? "String"),
    };
    const answer = (fields: readonly string[]) =>
      Object.fromEntries([
        ["isNullObject", false],
        ...fields.map((field): [string, unknown] => {
          const read = all[field];
          if (!read) throw new Error(`Range.${field} is not known here`);
          return [field, read()];
        }),
      ]);
    return loadable(queue, answer, {
      untrack: () => undefined,
      getMergedAreasOrNullObject: () => none(true),
      getSpecialCellsOrNullObject: () => none(true),
      format: loadable(queue, () => ({ rowHeight: 15, columnWidth: 48 }), {
        font: loadable(queue, () => FONT),
        fill: loadable(queue, () => ({ color: "#FFFFFF" })),
      }),
    });
  };

  const worksheetOf = (sheet: LazySheet) => ({
    name: sheet.name,
    getUsedRangeOrNullObject: () => rangeOf(sheet, 0, 0, sheet.rows, sheet.columns),
    getRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      rangeOf(sheet, row, column, rows, columns),
    autoFilter: loadable(queue, () => ({ isDataFiltered: false })),
    names: none(),
  });

  const sync = async () => {
    asked.syncs += 1;
    asked.beforeSync();
    await new Promise((resume) => setTimeout(resume, 0));
    const questions = queue.splice(0);
    const answers = await Promise.all(questions.map(({ fields, answer }) => settled(answer(fields))));
    if (sheets.every(({ json }) => json === undefined)) measure(answers, asked);
    questions.forEach(({ target }, at) => Object.assign(target, answers[at]));
  };

  const workbook = {
    getSelectedRange: () => loadable(queue, () => ({ address: `'${sheets[0]?.name ?? ""}'!A1` })),
    worksheets: loadable(queue, () => ({ items: sheets.map(worksheetOf) })),
    tables: none(),
    names: none(),
  };
  return { workbook, sync };
}

/** The part of Excel that reading needs, over sheets that are made cell by cell. A member it has not got fails. */
export function lazyExcel(sheets: readonly LazySheet[]) {
  const asked: Asked = { syncs: 0, bytes: [], beforeSync: () => undefined };
  const run = <T>(...given: RunArguments<T>) => workOf(given)(contextOf(sheets, asked));
  const requirements = { isSetSupported: () => true };
  return { asked, globals: { Excel: { run }, Office: { context: { requirements } } } };
}
