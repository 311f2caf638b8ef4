// Of many files those that together hold everything that any of them holds: each element under its parent, each
// attribute, and each value that is a word. What else differs is text, numbers and places.
const { readFileSync } = require("node:fs");
const { strFromU8, unzipSync } = require("fflate");

const TAG = /<(\/?)([\w:]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const ATTRIBUTE = /([\w:]+)\s*=\s*["']([^"']*)["']/g;
const WORD = /^[a-zA-Z]{1,20}$/;
/** Written by the clerk or copied as they are. */
const FREE = /^(?:name|displayName|title|alt|descr|id|ref|sqref|t)$/i;

function featuresOf(part, text, add) {
  const parents = [];
  for (const [, closing, name, attributes, alone] of text.matchAll(TAG)) {
    if (closing) {
      parents.pop();
      continue;
    }
    add(`${part} ${parents.at(-1) ?? ""}>${name}`);
    for (const [, key, value] of attributes.matchAll(ATTRIBUTE)) {
      add(`${part} ${name}@${key}${WORD.test(value) && !FREE.test(key) ? `=${value}` : ""}`);
    }
    if (!alone) parents.push(name);
  }
}

/** What a file holds, as a set of short texts. */
function holding(path) {
  const features = new Set();
  for (const [part, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    const kind = part.replace(/\d+/g, "");
    features.add(kind);
    if (/\.(?:xml|rels)$/.test(part)) featuresOf(kind, strFromU8(bytes), (feature) => features.add(feature));
  }
  return features;
}

/** The paths of as few of the files as hold everything that any of them holds, richest first. */
exports.kindsOf = function kindsOf(paths) {
  const rich = paths.map((path) => [path, holding(path)]).sort((a, b) => b[1].size - a[1].size);
  const seen = new Set();
  return rich.flatMap(([path, features]) => {
    const fresh = [...features].filter((feature) => !seen.has(feature));
    for (const feature of fresh) seen.add(feature);
    return fresh.length > 0 ? [path] : [];
  });
};
