import { useLayoutEffect, useRef } from "react";

/** Gives the focus back to where it was when the help was opened; where that is gone, to the page. */
export function useReturn(isHelp: boolean) {
  const main = useRef<HTMLElement>(null);
  const left = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (isHelp) {
      left.current = document.activeElement;
      return;
    }
    const from = left.current;
    left.current = null;
    if (from instanceof HTMLElement && from.isConnected && from !== document.body) from.focus();
    else if (from !== null) main.current?.focus();
  }, [isHelp]);
  return main;
}
