/** Longer results are cut in the table of unusual input; the examples stand whole. */
const LONGEST = 160;

const escape = (text) => String(text).replace(/\|/g, "\\|").replace(/\n/g, " ");
const row = (cells) => `| ${cells.map(escape).join(" | ")} |`;
const table = (heads, rows) => [row(heads), row(heads.map(() => "---")), ...rows.map(row)].join("\n");

function value(cell, headings) {
  if (cell === null) return headings.blank;
  if (typeof cell === "object") return cell.code;
  return typeof cell === "string" ? `"${cell}"` : String(cell);
}

/** An argument as Excel writes a constant range: rows by semicolons, columns by commas. */
function argument(given, headings) {
  if (!Array.isArray(given)) return value(given, headings);
  const rows = given.map((cells) => cells.map((cell) => value(cell, headings)).join(", "));
  return rows.length === 1 && given[0].length === 1 ? rows[0] : `{${rows.join("; ")}}`;
}

function answer(result, headings) {
  const rows = Array.isArray(result) ? result : [[result]];
  const shown = rows.map((cells) => cells.map((cell) => (cell === "" ? '""' : String(cell))).join(", "));
  const text = shown.length === 1 && rows[0].length === 1 ? shown[0] : `{${shown.join("; ")}}`;
  const error = /^#VALUE! (\w+)$/.exec(text);
  if (error) return `#VALUE! (${error[1]})`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || headings.blank;
}

/** A block of cells as it stands on a sheet. */
function sheet(values) {
  const [first, ...rest] = values.map((cells) => row(cells.map((cell) => (cell === "" ? " " : cell))));
  return [first, row(values[0].map(() => "---")), ...rest].join("\n");
}

function example({ formula, cells, result }, headings) {
  const given = Object.values(cells).map((values) => `${headings.cells}:\n\n${sheet(values)}\n`);
  return [...given, `\`${formula}\` ${headings.gives}:\n\n${sheet(result)}`].join("\n");
}

function parameters(item, headings) {
  const rows = item.parameters.map(({ name, description, optional }) => [
    `\`${name}\`${optional ? ` ${headings.optional}` : ""}`,
    description,
  ]);
  return table([headings.parameter, headings.meaning], rows);
}

function behaviour(entries, headings) {
  const rows = entries.map((entry) => [
    headings[entry.case],
    entry.arguments.map((given) => argument(given, headings)).join(" · "),
    answer(entry.result, headings),
  ]);
  return table([headings.case, headings.arguments, headings.result], rows);
}

function section(item, sources) {
  const { words, headings, examples, behaviour: cases } = sources;
  const names = item.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return [
    `## ${item.id}`,
    `\`TINNHIEM.${item.id}(${names.join(", ")})\``,
    item.description,
    `${headings.result}: ${words[item.id].result}`,
    ...(names.length > 0 ? [`### ${item.id}: ${headings.parameters}`, parameters(item, headings)] : []),
    `### ${item.id}: ${headings.examples}`,
    ...examples[item.id].map((each) => example(each, headings)),
    // Under a former name a function behaves as under its own.
    ...(cases[item.id] ? [`### ${item.id}: ${headings.behaviour}`, behaviour(cases[item.id], headings)] : []),
  ].join("\n\n");
}

/** Every code that a function can give, as an error or in a list of findings. */
function errors({ findings, headings, codes }) {
  const rows = codes.map((code) => {
    const { title, meaning, action } = findings[code];
    return [code, `${title}. ${meaning}`, action];
  });
  return [`## ${headings.errors}`, table([headings.code, headings.meaning, headings.action], rows)].join(
    "\n\n",
  );
}

/** The reference of all functions in one language, as Markdown. */
export function writeReference(sources) {
  const { functions, headings } = sources;
  const links = functions.map(({ id }) => `[${id}](#${id.toLowerCase()})`).join(" · ");
  const parts = [
    `# ${headings.title}`,
    headings.intro,
    headings.notation,
    links,
    ...functions.map((item) => section(item, sources)),
    errors(sources),
  ];
  return `${parts.join("\n\n")}\n`;
}
