import type { ILanguagePack, Univer } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";

/** Univer's own words in Vietnamese. */
export const BROWSER_WORDS: ILanguagePack = viVN;

/** The plugins of a workbook with a screen, drawn into the element of that id. */
export function registerBrowser(container: string) {
  return (univer: Univer): void => {
    const { plugins } = UniverSheetsCorePreset({ container, disableAutoFocus: true });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  };
}
