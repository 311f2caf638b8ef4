/** Requirement sets the workbench says it has: Excel 2024 as far as the npm Office.js knows it. */
export const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  // Private sets, by which Office.js chooses how it speaks to Excel.
  CustomFunctions: "1.9",
  RichApiRuntime: "1.3",
  // By which Office.js decides whether a batch may wait while a cell is being typed in.
  DelayForCellEdit: "1.1",
};
