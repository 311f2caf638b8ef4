// webpack's loader for pages of the guide.
import { pageModule } from "./tree.mjs";

export default function load(text) {
  return `export default ${pageModule(text, this.resourcePath)};`;
}
