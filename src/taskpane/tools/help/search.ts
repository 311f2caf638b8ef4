import MiniSearch from "minisearch";

/** A part of a page under one heading. */
export interface Section {
  /** Where it stands. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
}

const TITLE_COUNTS = 4;

/**
 * A word as it is compared: without tones, since many type without them.
 *
 * @example foldWord("Lỗi") // "loi"
 */
export function foldWord(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/**
 * Searches parts of pages: every word must be there, the last one at least as a beginning; titles count more. Parts
 * that have the words as they were typed, tones included, come first.
 */
export function makeSearch(sections: readonly Section[]): (query: string) => readonly Section[] {
  const index = new MiniSearch<Section>({ fields: ["title", "text"], processTerm: foldWord });
  index.addAll(sections);
  const byId = new Map(sections.map((section) => [section.id, section]));
  return (query) => {
    const typed = query.normalize("NFC").toLowerCase().trim();
    const found = index.search(query, { prefix: true, combineWith: "AND", boost: { title: TITLE_COUNTS } });
    const all = found.flatMap(({ id }) => byId.get(String(id)) ?? []);
    const hasTyped = ({ title, text }: Section) => `${title} ${text}`.toLowerCase().includes(typed);
    return [...all.filter(hasTyped), ...all.filter((section) => !hasTyped(section))];
  };
}
