import { loadFirstText } from "../locales/pane";
import type { Locale } from "../locales/locale";
import { VERSION } from "../report/version";

/** Under this name the manifest of a package tells the page its version. */
const PARAMETER = "manifest";
const LINE = "other-version";

/** The pane is as high as its window: what stands above it would push its buttons out at the bottom. */
function leaveRoomFor(line: HTMLElement): void {
  const measure = () => {
    document.documentElement.style.setProperty("--above", `${String(line.offsetHeight)}px`);
  };
  measure();
  window.addEventListener("resize", measure);
}

/**
 * Says above the pane that the manifest in Excel is of another version than the pages: somebody swapped the folder on
 * the server and not the manifest, or went back with one of them only. The pane works meanwhile.
 *
 * @param search - the query of the page's address; a page without the parameter was not made by a package
 */
export async function sayOtherVersion(element: HTMLElement, search: string, locale: Locale): Promise<void> {
  const manifest = new URLSearchParams(search).get(PARAMETER);
  if (manifest === null || manifest === VERSION) return;
  const t = await loadFirstText(locale);
  // The pane may be opened a second time on the same page.
  if (document.getElementById(LINE)) return;
  const line = document.createElement("p");
  line.id = LINE;
  line.setAttribute("role", "status");
  line.style.cssText = "margin: 0; padding: 8px 16px; font: 12px 'Segoe UI', sans-serif; background: #fff4ce";
  line.textContent = t("plain.otherVersion", { manifest, pages: VERSION });
  element.before(line);
  leaveRoomFor(line);
}
