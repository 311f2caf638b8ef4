const NAME_FIELDS = "items/name,items/formula,items/visible";
const TABLE_FIELDS = "items/name,items/showFilterButton";
/** Names that Excel keeps for itself, in the ways it tells them. */
const OWN_NAMES =
  /^(?:_xlnm\b.*|_xl.*|(?:.*!)?(?:Print_Area|Print_Titles|Criteria|Extract|Database|Consolidate_Area|_FilterDatabase|Sheet_Title))$/i;

/** What helps to recognise a sheet and can be missing. */
export interface Niceties {
  readonly tables: readonly Excel.Table[];
  readonly names: readonly Excel.NamedItem[];
}

/** Names of the workbook and of its sheets, each once: a sheet may list those of the workbook too. */
export function ownNames<T extends Pick<Excel.NamedItem, "name" | "formula">>(
  items: readonly T[],
): readonly T[] {
  const known = new Map(
    items.map((item) => [`${item.name.toLowerCase()} ${String(item.formula)}`, item] as const),
  );
  return [...known.values()].filter(({ name }) => !OWN_NAMES.test(name));
}

/** Asks for tables and names, each for itself, and keeps those of which an answer came. */
export function askNiceties(workbook: Excel.Workbook, found: readonly Excel.Worksheet[]) {
  const tables: Excel.Table[] = [];
  const names: Excel.NamedItem[] = [];
  const askTables = () => {
    const own = workbook.tables.load(TABLE_FIELDS);
    return () => void tables.push(...own.items);
  };
  const askNames = (of: Pick<Excel.Worksheet, "names">) => () => {
    const own = of.names.load(NAME_FIELDS);
    return () => void names.push(...own.items);
  };
  return {
    ask: [askTables, ...[workbook, ...found].map(askNames)],
    told: (): Niceties => ({ tables, names: ownNames(names) }),
  };
}
