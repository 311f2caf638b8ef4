import type { Theme } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  if (typeof window.matchMedia !== "function") return () => undefined;
  const query = window.matchMedia(DARK);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

const isDark = () => typeof window.matchMedia === "function" && window.matchMedia(DARK).matches;

/** A theme, and the scheme in which the browser draws its own parts: date pickers, scroll bars. */
export interface Look {
  readonly theme: Theme;
  readonly colorScheme: "dark" | "light";
}

// One theme is enough to paint with, so each is fetched on its own.
const LOAD: Readonly<Record<Look["colorScheme"], () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import("./looks/light"),
  dark: () => import("./looks/dark"),
};

/** The look that the clerk's machine asks for, and goes on asking for; `null` until it is there. */
export function useLook(): Look | null {
  const wanted = useSyncExternalStore(subscribe, isDark) ? "dark" : "light";
  const [look, setLook] = useState<Look | null>(null);
  const [isUnfetched, setUnfetched] = useState(false);
  useEffect(() => {
    let isWanted = true;
    LOAD[wanted]().then(
      ({ theme }) => {
        if (isWanted) setLook({ theme, colorScheme: wanted });
      },
      () => setUnfetched(isWanted),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  // What cannot be fetched leaves the look that is shown; without any there is nothing to paint with.
  if (isUnfetched && look === null) throw new Error("look");
  return look;
}
