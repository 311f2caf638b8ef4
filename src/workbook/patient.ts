/**
 * Runs a piece of work in the workbook that waits while the clerk is typing in a cell: Excel would refuse it otherwise,
 * and goes on by itself as soon as the cell is left.
 */
export function runPatiently<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, work);
}
