import { parseValue } from "numfmt";

/** What Excel makes of typed text, and the number format that comes with it. */
export interface Typed {
  readonly value: number | boolean;
  readonly format?: string;
}

/** Both ways of writing numbers and dates that a Vietnamese Excel meets. */
const LOCALES = ["en", "vi"];
const MIXED_FRACTION = /^(-?)(\d+) (\d+)\/(\d+)$/;
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const MONTH_DAY = new RegExp(`^${MONTH}[ -](\\d{1,2})$`, "i");
const MONTH_WORD = /^(\d{1,2})?\s*(?:tháng|thg)\s+(\d{1,2})(?:\s+(\d{4}))?$/i;

/** A comma before fewer than three digits groups nothing and, in a file's own dialect, is no decimal sign. */
const LONE_COMMA = /^[+-]?\d+,\d{1,2}$/;

function parsed(text: string): Typed | null {
  if (LONE_COMMA.test(text)) return null;
  for (const locale of LOCALES) {
    const found = parseValue(text, { locale });
    const value = found?.v;
    if (typeof value !== "number" && typeof value !== "boolean") continue;
    return { value, ...(found?.z && { format: found.z }) };
  }
  return null;
}

function fraction(text: string): Typed | null {
  const [, sign, whole, over, under] = MIXED_FRACTION.exec(text) ?? [];
  if (whole === undefined || Number(under) === 0) return null;
  const value = Number(whole) + Number(over) / Number(under);
  return { value: sign === "-" ? -value : value, format: "# ?/?" };
}

/** "Jan 5" and "Thg 1" as dates; the day matters to nobody here, only that it is one. */
function monthFirst(text: string): Typed | null {
  const [, month, day] = MONTH_DAY.exec(text) ?? [];
  if (month !== undefined && day !== undefined) return parsed(`${day}-${month}`);
  const [, date = "1", number, year = "2026"] = MONTH_WORD.exec(text) ?? [];
  return number === undefined ? null : parsed(`${year}-${number.padStart(2, "0")}-${date.padStart(2, "0")}`);
}

/** The number, date, time or truth value that Excel sees in a text that is typed; `null` where it stays text. */
export function typedValue(text: string): Typed | null {
  return fraction(text) ?? monthFirst(text) ?? parsed(text);
}
