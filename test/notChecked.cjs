// Says at the end of a run which checks were left out because a program that is not needed otherwise is missing, or
// because they take too long: one counted line for each program or command. The names of such tests, or of what holds
// them, end with it in brackets.
const { stdout } = require("node:process");

const PROGRAM = /\[([^\]]+)\]$/;

/** How many tests were left out, by program. */
function leftOut(testResults) {
  const counts = new Map();
  for (const { testResults: tests } of testResults) {
    for (const { status, title, ancestorTitles } of tests) {
      const [program] = [title, ...ancestorTitles].flatMap((name) => PROGRAM.exec(name)?.slice(1) ?? []);
      if (status === "pending" && program) counts.set(program, (counts.get(program) ?? 0) + 1);
    }
  }
  return counts;
}

module.exports = class NotChecked {
  onRunComplete(_contexts, { testResults }) {
    for (const [program, count] of leftOut(testResults)) {
      stdout.write(`not checked: ${String(count)} tests that need ${program}\n`);
    }
  }
};
