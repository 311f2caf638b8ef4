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

/** The theme that the clerk's machine asks for, and goes on asking for. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? webDarkTheme : webLightTheme;
}
