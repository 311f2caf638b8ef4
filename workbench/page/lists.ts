import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { parseArea } from "../area/a1";
import { boundsOf } from "../area/area";
import type { Engine } from "../engine/engine";
import type { Live } from "../model/live";
import type { ListRule } from "../xlsx/types";

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** A list as the grid plays it. */
function ruleOf({ area, source, ignoreBlanks, alert }: ListRule, uid: string): ISheetDataValidationRule {
  const areas = area.split(" ").flatMap((part) => parseArea(part) ?? []);
  return {
    uid,
    type: DataValidationType.LIST,
    formula1: source,
    ranges: areas.map(boundsOf),
    allowBlank: ignoreBlanks,
    renderMode: DataValidationRenderMode.ARROW,
    showDropDown: true,
    // Univer refuses by the style alone.
    errorStyle: alert.showAlert ? STYLES[alert.style] : DataValidationErrorStyle.INFO,
    ...(alert.message !== "" && { showErrorMessage: true, error: alert.message, errorTitle: alert.title }),
  };
}

interface Shown {
  readonly lists: readonly ListRule[];
  readonly ids: readonly string[];
}

/**
 * Shows the lists of the open workbook in the grid: with an arrow to choose by, and refusing what is none of theirs.
 *
 * @returns to be called whenever another workbook is open, or the add-in has set lists
 */
export function showLists({ injector }: Engine, live: () => Live): () => void {
  const commands = injector.get(ICommandService);
  const shown = new WeakMap<object, Map<string, Shown>>();
  let made = 0;
  return () => {
    const { workbook, unitId, extras } = live();
    const sheets = shown.get(workbook) ?? new Map<string, Shown>();
    shown.set(workbook, sheets);
    for (const subUnitId of workbook.getSheets().map((sheet) => sheet.getSheetId())) {
      const { lists, ids }: Shown = sheets.get(subUnitId) ?? { lists: [], ids: [] };
      const now = extras.guards.get(subUnitId)?.lists ?? [];
      if (now === lists || now.length + lists.length === 0) continue;
      const rules = now.map((list) => ruleOf(list, `list-${(made += 1)}`));
      commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId: ids });
      commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule: rules });
      sheets.set(subUnitId, { lists: now, ids: rules.map(({ uid }) => uid) });
    }
  };
}
