const Sequencer = require("@jest/test-sequencer").default;

// Where no run before told how long each file takes, Jest goes by its size. These take longest: begun last, one of them
// would run alone at the end.
const SLOW = [
  "test/cases/cases",
  "test/addin/failures",
  "test/reading/bigVote",
  "test/addin/verify",
  "test/corpus/mutation",
  "test/oracle/oracle",
  "test/browser/",
  "test/reading/inventions/",
  "test/addin/documents",
  "test/addin/forms",
];

const rank = ({ path }) => {
  const at = SLOW.findIndex((name) => path.replaceAll("\\", "/").includes(name));
  return at < 0 ? SLOW.length : at;
};

/** The files that take longest first, all others in Jest's own order. */
module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
