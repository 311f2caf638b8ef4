// What Jest runs is compiled by swc. Jest runs it in a world of globals of its own, where each look at one of them is
// slow: every module takes the built-in ones once. What a test may replace (Date, timers, fetch) is not among them.
const { createTransformer } = require("@swc/jest");

const BUILT_IN =
  "Object, Array, Math, String, Number, Boolean, Map, Set, WeakMap, WeakSet, Symbol, Reflect, Proxy, RegExp, JSON, BigInt";
// On the first line, so that the lines of errors and of coverage stay.
const HEAD = `"use strict"; const { ${BUILT_IN} } = globalThis; `;

module.exports = {
  createTransformer(options) {
    const swc = createTransformer(options);
    const withHead = (result) => ({ ...result, code: `${HEAD}${result.code}` });
    return {
      ...swc,
      process: (...given) => withHead(swc.process(...given)),
      getCacheKey: (source, ...given) => swc.getCacheKey(`${HEAD}${source}`, ...given),
    };
  },
};
