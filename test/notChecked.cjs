// Says at the end of a run which checks were left out because a program that is not needed otherwise is missing:
// one counted line for each program. Such tests end with the name of the program in brackets.
const { stdout } = require("node:process");

const PROGRAM = /\[([^\]]+)\]$/;

/** How many tests were left out, by program. */
function leftOut(testResults) {
  const counts = new Map();
  for (const { testResults: tests } of testResults) {
    for (const { status, title } of tests) {
      const [, program] = PROGRAM.exec(title) ?? [];
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
