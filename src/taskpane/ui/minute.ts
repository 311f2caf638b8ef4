/**
 * A moment as explanations keep it: the clerk's own time, to the minute.
 *
 * @example minuteOf(new Date(2023, 11, 13, 9, 5)) // "2023-12-13T09:05"
 */
export function minuteOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
