import { readFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const FAMILIES = ["counting", "verdicts", "checking", "reporting", "looking"];

/** Functions under a former name, with whose words they are described. */
const FORMER = { UNICODE: "TOUNICODE" };

function former(functions, words) {
  return Object.entries(FORMER).map(([id, of]) => {
    const item = functions.find((own) => own.id === of);
    return { ...item, id, name: id, description: words[id].description };
  });
}

function localise(item, words) {
  const parameters = item.parameters.map((parameter) => ({
    ...parameter,
    description: words.parameters[parameter.name],
  }));
  return { ...item, description: words.description, parameters };
}

function checkWords(items, words, locale) {
  for (const item of items) {
    const known = words[item.id];
    const missing = item.parameters.filter((parameter) => !known?.parameters[parameter.name]);
    if (!known?.description || missing.length > 0) {
      throw new Error(`src/locales/${locale}/functions.json lacks words for ${item.id}`);
    }
  }
}

/**
 * Metadata of the custom functions: shapes from the source by Microsoft's generator, words from the locale,
 * and the flag that lets error cells reach a function, which the generator cannot emit.
 */
export async function functionsMetadata(root, locale) {
  const sources = FAMILIES.map((family) => `${root}/src/functions/${family}.ts`);
  const generated = await generateCustomFunctionsMetadata(sources);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const { functions } = JSON.parse(generated.metadataJson);
  const words = JSON.parse(readFileSync(`${root}/src/locales/${locale}/functions.json`, "utf8"));
  checkWords(functions, words, locale);
  const localised = functions.map((item) => localise(item, words[item.id]));
  return { allowErrorForDataTypeAny: true, functions: [...localised, ...former(localised, words)] };
}
