/** Words about sorting that Univer leaves untranslated, by its keys. */
export const SORT_WORDS = { info: { tooltip: "Không sắp xếp được" } };
