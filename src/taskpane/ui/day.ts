/**
 * A date as it is written in Vietnamese.
 *
 * @example sayDay("2023-02-02") // "02/02/2023"
 */
export function sayDay(date: string): string {
  return date.split("-").toReversed().join("/");
}
