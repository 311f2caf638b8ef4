import { type ILanguagePack, mergeLocales, type Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import ruleWords from "@univerjs/data-validation/locale/vi-VN";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import listWords from "@univerjs/sheets-data-validation-ui/locale/vi-VN";
import validationWords from "@univerjs/sheets-data-validation/locale/vi-VN";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import filterWords from "@univerjs/sheets-filter-ui/locale/vi-VN";
import filterFaults from "@univerjs/sheets-filter/locale/vi-VN";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsSortUIPlugin } from "@univerjs/sheets-sort-ui";
import sortWords from "@univerjs/sheets-sort-ui/locale/vi-VN";
import { SORT_WORDS } from "./words";

/** Univer's own words in Vietnamese. */
export const BROWSER_WORDS: ILanguagePack = mergeLocales(
  coreWords,
  filterFaults,
  filterWords,
  ruleWords,
  validationWords,
  listWords,
  {
    "sheets-sort-ui": { ...sortWords["sheets-sort-ui"], ...SORT_WORDS },
  },
);

/** No file would keep rules that are made in the grid. */
const LISTS = {
  menu: { "sheet.menu.data-validation": { hidden: true } },
  showEditOnDropdown: false,
  showSearchOnDropdown: false,
};

/** The plugins of a workbook with a screen, drawn into the element of that id. */
export function registerBrowser(container: string) {
  return (univer: Univer): void => {
    const { plugins } = UniverSheetsCorePreset({ container, disableAutoFocus: true });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    univer.registerPlugin(UniverSheetsFilterPlugin);
    univer.registerPlugin(UniverSheetsFilterUIPlugin);
    univer.registerPlugin(UniverSheetsSortPlugin);
    univer.registerPlugin(UniverSheetsSortUIPlugin);
    univer.registerPlugin(UniverDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationUIPlugin, LISTS);
  };
}
