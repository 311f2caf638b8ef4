/** What stands for a fact that each finding fills in itself. */
const readable = (text) => text.replace(/\{\w+\}/g, "…").replace(/\n/g, " ");

/** Every code is a heading of its own, so that a link can lead to it. */
function part(code, { title, meaning, action }, words) {
  return [
    `### ${code}`,
    "",
    `**${readable(title)}** · [${words[code[0]]}](${words[`page${code[0]}`]})`,
    "",
    readable(meaning),
    "",
    `${words.action}: ${readable(action)}`,
    "",
  ].join("\n");
}

function group(number, findings, words) {
  const codes = Object.keys(findings).filter((code) => code[1] === number);
  const parts = codes.map((code) => part(code, findings[code], words));
  return [`## ${words[`group${number}`]}`, "", ...parts].join("\n");
}

/** The page of all findings in one language, in the order of their numbers. */
export function writeFindings(findings, words) {
  const numbers = [...new Set(Object.keys(findings).map((code) => code[1]))].toSorted();
  const groups = numbers.map((number) => group(number, findings, words));
  return `${[`# ${words.findings}`, "", words.findingsIntro, "", ...groups].join("\n").trimEnd()}\n`;
}
