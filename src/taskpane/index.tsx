import { chooseLocale } from "./language";
import { hearWindow, type PaneEvents } from "./events";
import { keepAlive } from "./keepAlive";
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

/** Where the pane is put, what it is asked for, and who is told when it dies. */
interface Opening {
  readonly element: HTMLElement;
  readonly events: PaneEvents;
  readonly onDead: () => void;
}

async function openPane({ element, events, onDead }: Opening): Promise<void> {
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
  const room = lazyRoom(async () => (await import("../workbook/room")).excelRoom);
  const { mountPane } = await import("./mount");
  mountPane(element, room, locale, { events, onDead });
  // The pane works without it.
  await sayOtherVersion(element, location.search, locale).catch(() => undefined);
}

/** Opens the pane in the page, or says in plain words why it cannot be opened here. */
export function start(): void {
  const element = pageRoot();
  const events = hearWindow(window);
  keepAlive(async (onDead) => {
    if (typeof Office === "undefined") {
      await showPlainPage(element, "noOffice", chooseLocale(navigator.language));
      return;
    }
    await openPane({ element, events, onDead });
  });
}

start();
