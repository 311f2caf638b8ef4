const MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\\s.,/-]*\\d";
// The Vietnamese word for a month, with or without its tone, or shortened.
const MONTHS_VI = "th\\S{0,3}g\\s*\\d";
const BOOLEANS = "(?:true|false)\\s*$";
/** Amounts, shares, numbers, dates, times and errors begin with one of these. */
const SIGNS = "[\\d.,(+\\-$€£¥₫%#]";

/** Whatever its length it would be a formula. */
const FORMULA = /^\s*[=+\-@]/;
/** What Excel takes for a value is short; a sentence that begins with a number is none. */
const VALUE = new RegExp(`^(?=.{1,40}$)\\s*(?:${SIGNS}|${BOOLEANS}|${MONTHS}|${MONTHS_VI})`, "i");

/** Whether Excel would take a text for something else: a formula, a number, an amount, a date, a truth value, an error. */
export function looksActive(text: string): boolean {
  return FORMULA.test(text) || VALUE.test(text);
}

/** Text that Excel must not interpret. A leading apostrophe would be swallowed, so it becomes a typographic one. */
export function safeText(text: string): string {
  return text.startsWith("'") ? `’${text.slice(1)}` : text;
}
