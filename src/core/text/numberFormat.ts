/** Texts in quotes and single letters behind a sign for it are shown as they are. */
const SHOWN = /"[^"]*"|[\\_*]./g;
const COLOUR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d{1,2})\]/gi;

/**
 * The colours that the forms of a number format give letters, whatever the font says.
 *
 * @returns names, and numbers in the old palette from 1
 * @example coloursIn("[Red]0;[Color 2]0") // ["red", 2]
 */
export function coloursIn(format: string): readonly (string | number)[] {
  return Array.from(format.replace(SHOWN, "").matchAll(COLOUR), ({ 0: own }) => {
    const number = /\d+/.exec(own);
    return number ? Number(number[0]) : own.slice(1, -1).toLowerCase();
  });
}

/**
 * Whether a number format gives letters a colour, whatever the font says.
 *
 * @example coloursText("[White]General") // true
 */
export function coloursText(format: string): boolean {
  return coloursIn(format).length > 0;
}
