/** Texts in quotes and single letters behind a sign for it are shown as they are. */
const SHOWN = /"[^"]*"|[\\_*]./g;
const COLOUR = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d{1,2})\]/i;

/**
 * Whether a number format gives letters a colour, whatever the font says.
 *
 * @example coloursText("[White]General") // true
 */
export function coloursText(format: string): boolean {
  return COLOUR.test(format.replace(SHOWN, ""));
}
