/** What Univer leaves untranslated, by its keys. */
export const GRID_WORDS = {
  "sheets-sort-ui": { info: { tooltip: "Không sắp xếp được" } },
};
