const DAY = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{2}|\d{4})$/;
const WORDED_DAY = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i;
const CLOSE_DAY = /^(\d{2})(\d{2})(\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2})\s*(?:h|g|giờ|:|\.)\s*(?:(\d{1,2})\s*(?:p|phút|')?)?$/i;
const CLOSE_TIME = /^(\d{1,2})(\d{2})$/;

const two = (value: number) => String(value).padStart(2, "0");

/** Days of years that nobody means are mistyped. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199];

function isoDay(day: number, month: number, year: string): string | null {
  const full = Number(year.length === 2 ? `20${year}` : year);
  if (full < FIRST_YEAR || full > LAST_YEAR) return null;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${String(full)}-${two(month)}-${two(day)}` : null;
}

/**
 * The date of a text as a Vietnamese writes it: day before month, whatever language Windows speaks.
 *
 * @returns yyyy-mm-dd; `null` for what is no date
 * @example readDay("15/3/2024") // "2024-03-15"
 * @example readDay("15032024") // "2024-03-15"
 * @example readDay("31/4/2024") // null
 */
export function readDay(text: string): string | null {
  const typed = text.trim();
  const [, year, isoMonth, isoDate] = ISO_DAY.exec(typed) ?? [];
  if (year !== undefined) return isoDay(Number(isoDate), Number(isoMonth), year);
  const found = DAY.exec(typed) ?? CLOSE_DAY.exec(typed) ?? WORDED_DAY.exec(typed);
  return found ? isoDay(Number(found[1]), Number(found[2]), found[3] ?? "") : null;
}

/**
 * The time of day of a text, of 24 hours.
 *
 * @returns hh:mm; `null` for what is no time
 * @example readTime("8h30") // "08:30"
 * @example readTime("14h") // "14:00"
 */
export function readTime(text: string): string | null {
  const found = TIME.exec(text.trim()) ?? CLOSE_TIME.exec(text.trim());
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null;
}

/** The day of the week of a date, 0 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
