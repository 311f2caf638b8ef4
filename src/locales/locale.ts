/** Languages the product speaks. Vietnamese first. */
export type Locale = "vi" | "en";

/** Values put into a sentence. */
export type Facts = Readonly<Record<string, string | number>>;

/**
 * The language for a tag such as `vi-VN` or `en-US`; Vietnamese unless the tag is English.
 */
export function localeOf(tag: string | null | undefined): Locale {
  return tag?.toLowerCase().startsWith("en") === true ? "en" : "vi";
}

/**
 * Puts facts into a sentence: `{name}` becomes the fact of that name; a name without a fact stays.
 *
 * @example fill("{low} phiếu", { low: 25 }) // "25 phiếu"
 */
export function fill(sentence: string, facts: Facts, say: (fact: Facts[string]) => string = String): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : say(fact);
  });
}
