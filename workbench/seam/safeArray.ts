/** The array type of Excel's own scripting: Office.js reads it by these methods. */
export interface SafeArray extends ReadonlyArray<unknown> {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly lbound: () => number;
  readonly ubound: () => number;
  readonly getItem: (index: number) => unknown;
}

/** An array with the methods of the COM arrays in which Excel on Windows answers Office.js. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const array = [...values];
  return Object.assign(array, {
    toArray: () => array,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => array.length - 1,
    getItem: (index: number) => array[index],
  });
}
