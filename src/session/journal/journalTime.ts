const two = (value: number) => String(value).padStart(2, "0");

/** The time on the clerk's clock, as the journal keeps it: 2023-12-13 10:05:00. */
export function journalTime(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}
