import type { OwnDesk } from "./useDesk";

type Values = readonly (readonly (string | number)[])[];

/** Changes a workbook behind the back of the add-in that is open beside it. */
export function makeChanges(desk: OwnDesk) {
  async function change(by: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
    await desk.excel.run(async (context) => {
      by(context.workbook.worksheets);
      await context.sync();
    });
    await desk.workbook.idle();
  }

  /** Values as the page's own arrays: Office.js knows no others. */
  const values = (cells: Values) => desk.addin.window.eval(`(${JSON.stringify(cells)})`) as unknown[][];
  const type = (sheet: string, a1: string, value: string | number) =>
    change((sheets) => {
      sheets.getItem(sheet).getRange(a1).values = values([[value]]);
    });
  return { change, values, type };
}
