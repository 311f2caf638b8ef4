import type { Locale } from "../locales/locale";
import { loadPaneText } from "../locales/pane";
import { loadToolText } from "../locales/tools";
import { SESSION } from "../session/later";
import { WORKBOOK } from "../workbook/later";
import { SEPARATE } from "../workbook/separate/later";
import { CONFERENCE } from "./features/conference/later";
import { REPORT } from "./features/report/later";
import { SHELL } from "./shell/later";
import { HELP } from "./tools/help/later";
import { TOOL_VIEWS } from "./tools/later";
import { UI } from "./ui/later";

/**
 * Every part of the pane that is fetched when it is first shown. They are fetched by the same functions as there: the
 * same import written twice can be cut into other files, and then what is fetched early is not what is asked for.
 */
const PARTS: readonly Readonly<Record<string, () => Promise<unknown>>>[] = [
  SHELL,
  CONFERENCE,
  UI,
  SESSION,
  WORKBOOK,
  TOOL_VIEWS,
  HELP,
  REPORT,
  SEPARATE,
];

/** Fetches all parts one after the other, so that nothing the clerk asks for has to wait behind them. */
export async function fetchParts(locale: Locale): Promise<void> {
  await loadPaneText(locale);
  await loadToolText(locale);
  for (const part of PARTS.flatMap(Object.values<() => Promise<unknown>>)) await part();
  // Says in the page that from here on nothing has to be fetched.
  document.documentElement.dataset["parts"] = "all";
}
