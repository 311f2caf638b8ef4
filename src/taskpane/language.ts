import { localeOf, type Locale } from "../locales/locale";

const KEY = "tinnhiem.locale";

/** Some hosts forbid storage to a frame; then the choice lasts as long as the pane. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Remembers the language chosen in the pane: many clerks work in an English Excel. */
export function keepLocale(locale: Locale): void {
  storage()?.setItem(KEY, locale);
}

/**
 * The language of the pane: the one chosen before, else Excel's.
 *
 * @param displayLanguage - a tag such as `vi-VN`; Vietnamese where it is missing
 */
export function chooseLocale(displayLanguage: string | undefined): Locale {
  return localeOf(storage()?.getItem(KEY) ?? displayLanguage);
}
