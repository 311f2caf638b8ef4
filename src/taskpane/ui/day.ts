/**
 * A date as it is written in Vietnamese.
 *
 * @example sayDay("2023-02-02") // "02/02/2023"
 */
export function sayDay(date: string): string {
  return date.split("-").toReversed().join("/");
}

/**
 * A moment with its date as it is written in Vietnamese.
 *
 * @example sayMoment("2023-02-02T09:05") // "02/02/2023 09:05"
 */
export function sayMoment(moment: string): string {
  const [day = "", time = ""] = moment.split("T");
  return `${sayDay(day)} ${time}`.trim();
}
