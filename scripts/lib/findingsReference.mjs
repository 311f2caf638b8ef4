const escape = (text) => String(text).replace(/\|/g, "\\|").replace(/\n/g, " ");
const row = (cells) => `| ${cells.map(escape).join(" | ")} |`;

/** What stands for a fact that each finding fills in itself. */
const readable = (text) => text.replace(/\{\w+\}/g, "…");

function group(number, findings, words) {
  const codes = Object.keys(findings).filter((code) => code[1] === number);
  const heads = [words.code, words.severity, words.what, words.meaning, words.action];
  const rows = codes.map((code) => {
    const { title, meaning, action } = findings[code];
    return row([code, words[code[0]], readable(title), readable(meaning), readable(action)]);
  });
  return [`## ${words[`group${number}`]}`, "", row(heads), row(heads.map(() => "---")), ...rows, ""].join(
    "\n",
  );
}

/** The page of all findings in one language, in the order of their numbers. */
export function writeFindings(findings, words) {
  const numbers = [...new Set(Object.keys(findings).map((code) => code[1]))].toSorted();
  const groups = numbers.map((number) => group(number, findings, words));
  return `${[`# ${words.findings}`, "", words.findingsIntro, "", ...groups].join("\n").trimEnd()}\n`;
}
