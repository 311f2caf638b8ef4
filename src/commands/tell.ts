import { localeOf } from "../locales/locale";
import type { Shown } from "./redoReport";
import { revivePane } from "./revivePane";
import { saidLines } from "./saidLines";
import { showIn } from "./showIn";

/** Where the page finds what it is to say in a window of its own. */
const SAID = "#said=";
/** Excel says within so many milliseconds that the pane is seen now. */
const PATIENCE = 1500;
/** In per cent of the screen. */
const SIZE = { height: 40, width: 35 } as const;

/** A pane that is not shown has no size, or counts as hidden: which of the two depends on the host. */
const isSeen = () => !document.hidden && window.innerWidth > 0;

function becomesSeen(): Promise<boolean> {
  return new Promise((resolve) => {
    const end = () => {
      document.removeEventListener("visibilitychange", end);
      window.removeEventListener("resize", end);
      clearTimeout(timer);
      resolve(isSeen());
    };
    const timer = setTimeout(end, PATIENCE);
    document.addEventListener("visibilitychange", end);
    window.addEventListener("resize", end);
  });
}

/** Shows the pane. Some hosts cannot, and some pass over it without a word: says whether it is seen then. */
async function showPane(): Promise<boolean> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return false;
  }
  return isSeen() || becomesSeen();
}

/** Says it in a window of its own. What it says stands behind the address's #, which is sent to no server. */
function openWindow(lines: readonly string[]): void {
  const { origin, pathname } = location;
  const said = encodeURIComponent(JSON.stringify(lines));
  Office.context.ui.displayDialogAsync(`${origin}${pathname}${SAID}${said}`, SIZE);
}

/** Tells the clerk what became of a command: in the pane, and where the pane is not seen, in a window of its own. */
export async function tell(shown: Shown): Promise<void> {
  await revivePane();
  showIn(window, shown);
  if (await showPane()) return;
  openWindow(saidLines(shown, localeOf(Office.context.displayLanguage)));
}
