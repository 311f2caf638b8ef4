import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus to the outcome of some work, and with it the view, once the work has ended: the button that began it may
 * be far above or gone.
 *
 * @param isBusy - whether the work is being done
 * @returns to be put on what says the outcome, with `tabIndex={-1}`
 */
export function useSeenAfter(isBusy: boolean): RefObject<HTMLDivElement | null> {
  const seen = useRef<HTMLDivElement>(null);
  const was = useRef(isBusy);
  useEffect(() => {
    const isOver = was.current && !isBusy;
    was.current = isBusy;
    if (isOver) seen.current?.focus();
  }, [isBusy]);
  return seen;
}
