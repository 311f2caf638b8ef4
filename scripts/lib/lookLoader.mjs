// webpack's loader for the looks of the pane: a theme of Fluent UI as it is once it is made. The palettes that Fluent UI
// makes it from weigh twice as much, and would have to be fetched before anything is painted.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
/** Takes what the package is built on, wherever it was installed: the package itself needs seconds to load. */
const fluent = createRequire(require.resolve("@fluentui/react-components"));

const NAMED = /^export \{ (\w+) as theme \} from "@fluentui\/react-components";$/m;

/** The module that stands for the text of a look. */
export default function load(text) {
  const theme = fluent("@fluentui/tokens")[NAMED.exec(text)?.[1]];
  if (!theme) throw new Error(`Not a look: ${text}`);
  return `export const theme = ${JSON.stringify(theme)};\n`;
}
