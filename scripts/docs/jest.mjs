// Jest's reader of pages of the guide.
import { pageModule } from "./tree.mjs";

export default {
  process: (text, file) => ({
    code: `module.exports = { __esModule: true, default: ${pageModule(text, file)} };`,
  }),
};
