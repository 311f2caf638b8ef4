import type { tokens as fluentTokens } from "@fluentui/react-components";

type Tokens = typeof fluentTokens;

/** What stands where no theme sets the layer of a popup: the themes of Fluent UI set none. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

const answer = (_: object, name: string): string =>
  name in LAYERS ? `var(--${name}, ${String(LAYERS[name])})` : `var(--${name})`;

/**
 * The tokens of Fluent UI, each made from its name when it is asked for. The build puts this in place of Fluent UI's
 * own list, which spells out 467 names and would have to be fetched before anything is painted.
 *
 * @example tokens.colorBrandStroke1 // "var(--colorBrandStroke1)"
 */
export const tokens = new Proxy({}, { get: answer }) as Tokens;
