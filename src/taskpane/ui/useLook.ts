import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

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

const DARK_LOOK: Look = { theme: webDarkTheme, colorScheme: "dark" };
const LIGHT_LOOK: Look = { theme: webLightTheme, colorScheme: "light" };

/** The look that the clerk's machine asks for, and goes on asking for. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, isDark) ? DARK_LOOK : LIGHT_LOOK;
}
