import { chooseLocale } from "./language";
import { hearWindow, type PaneEvents } from "./events";
import { lazyRoom } from "./lazyRoom";
import { sayOtherVersion } from "./otherVersion";
import { showLines, showPlainPage, type Obstacle } from "./plainPage";
import { saidIn } from "./said";

export type { ShowDetail } from "./events";

/** The oldest Excel with everything that reading and writing sheets needs. */
const NEEDED = { set: "ExcelApi", version: "1.9" } as const;

function pageRoot(): HTMLElement {
  const found = document.getElementById("root");
  if (found) return found;
  const made = document.createElement("div");
  document.body.append(made);
  return made;
}

function obstacleIn(info: { host: Office.HostType | null }): Obstacle | null {
  if (info.host !== Office.HostType.Excel) return "outside";
  return Office.context.requirements.isSetSupported(NEEDED.set, NEEDED.version) ? null : "old";
}

async function openPane(element: HTMLElement, events: PaneEvents): Promise<void> {
  const info = await Office.onReady();
  const obstacle = obstacleIn(info);
  const locale = chooseLocale(obstacle === "outside" ? undefined : Office.context.displayLanguage);
  document.documentElement.lang = locale;
  if (obstacle) {
    await showPlainPage(element, obstacle, locale);
    return;
  }
  const said = saidIn(location.hash);
  if (said) {
    showLines(element, said);
    return;
  }
  const fetching = import("../workbook/room").then(({ excelRoom }) => excelRoom);
  const { mountPane } = await import("./mount");
  mountPane(element, lazyRoom(fetching), locale, events);
  await sayOtherVersion(element, location.search, locale);
}

/** Opens the pane in the page, or says in plain words why it cannot be opened here. */
export async function start(): Promise<void> {
  const element = pageRoot();
  const events = hearWindow(window);
  if (typeof Office === "undefined") {
    await showPlainPage(element, "noOffice", chooseLocale(navigator.language));
    return;
  }
  await openPane(element, events);
}

start().catch(() => {
  // Even the words for it may be missing: they stand in the page.
  document.getElementById("unloaded")?.removeAttribute("hidden");
});
