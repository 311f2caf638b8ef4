const two = (value: number) => String(value).padStart(2, "0");

/** The time on the clerk's clock, as the journal keeps it and Vietnamese readers write it: 13/12/2023 10:05:00. */
export function journalTime(now: Date): string {
  const day = [two(now.getDate()), two(now.getMonth() + 1), now.getFullYear()].join("/");
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}
