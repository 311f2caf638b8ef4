import { ifPossible } from "../tryAgain";

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

export const NO_NICETIES: Niceties = { tables: [], names: [] };

/** Names of the workbook and of its sheets, each once: a sheet may list those of the workbook too. */
export function ownNames<T extends Pick<Excel.NamedItem, "name" | "formula">>(
  items: readonly T[],
): readonly T[] {
  const known = new Map(
    items.map((item) => [`${item.name.toLowerCase()} ${String(item.formula)}`, item] as const),
  );
  return [...known.values()].filter(({ name }) => !OWN_NAMES.test(name));
}

/** Asks for tables and names, in one sync with other things or, where that is refused, one by one. */
export function askNiceties(workbook: Excel.Workbook, found: readonly Excel.Worksheet[]) {
  const names = () => [() => workbook.names, ...found.map((sheet) => () => sheet.names)];
  let asked: { readonly tables: Excel.TableCollection; readonly names: readonly Excel.NamedItemCollection[] };
  return {
    together: () => {
      asked = {
        tables: workbook.tables.load(TABLE_FIELDS),
        names: names().map((collection) => collection().load(NAME_FIELDS)),
      };
    },
    all: (): Niceties => ({
      tables: asked.tables.items,
      names: ownNames(asked.names.flatMap(({ items }) => items)),
    }),
    oneByOne: async (sync: () => Promise<unknown>): Promise<Niceties> => {
      const got: Excel.NamedItem[] = [];
      const tables: Excel.Table[] = [];
      await ifPossible(async () => {
        const own = workbook.tables.load(TABLE_FIELDS);
        await sync();
        tables.push(...own.items);
      });
      for (const collection of names()) {
        await ifPossible(async () => {
          const own = collection().load(NAME_FIELDS);
          await sync();
          got.push(...own.items);
        });
      }
      return { tables, names: ownNames(got) };
    },
  };
}
