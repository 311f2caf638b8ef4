/**
 * For a click that takes its own button away: the focus would fall to the page, and the next Tab begin at its top. It goes
 * to the step instead, so that the next Tab finds the first control in it.
 */
export function leaveFocus(): void {
  document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
}
