import * as faults from "./faults";
import * as figures from "./figures";
import * as heads from "./heads";
import * as legend from "./legend";
import * as levels from "./levels";
import { longestAt } from "./match";
import * as numbers from "./numbers";
import { matches, type Role } from "./role";
import * as sections from "./sections";
import * as sums from "./sums";
import { LONGEST_TEXT, tokenise, wordsOf, type Token } from "./tokens";

const LONGEST_CELL = 32_767;

const isRole = (value: object): value is Role => "compiled" in value;
const rolesIn = (value: object): readonly Role[] =>
  isRole(value)
    ? [value]
    : Object.values(value).flatMap((own: unknown) => (isObject(own) ? rolesIn(own) : []));
const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Set);

const ROLES = [faults, figures, heads, legend, levels, numbers, sections, sums].flatMap(rolesIn);

/** The first words of a role, over and over: what it looks at longest. */
const ownWords = (role: Role) =>
  role.rules.flatMap(({ say }) => say.flat()).filter((text) => !text.includes("{"));
const filled = (text: string, length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const HOSTILE = [
  " ",
  "a ",
  "a",
  "phieu ",
  "tong so ",
  "1",
  "1 ",
  ":",
  "- ",
  "(",
  "tin nhiem = ",
  "gach ten nguoi ",
];

function stepsOf(role: Role, text: string): number {
  let steps = 0;
  const tokens = new Proxy<readonly Token[]>(tokenise(text).tokens, {
    get(own, key, receiver) {
      steps += 1;
      return Reflect.get(own, key, receiver) as unknown;
    },
  });
  for (let at = 0; at < tokens.length; at++) longestAt(role.compiled.filter(isAnywhere), tokens, at);
  longestAt(role.compiled, tokens, 0);
  return steps;
}

const isAnywhere = ({ rule }: Role["compiled"][number]) => rule.where === "anywhere";

describe("hostile texts", () => {
  it("names every role", () => expect(ROLES.length).toBeGreaterThan(50));

  it.each(ROLES.map((role) => [role.name, role] as const))(
    "%s: twice the text, twice the steps",
    (_, role) => {
      for (const text of [
        ...HOSTILE,
        ...ownWords(role).map((own) => `${own} `),
        `${ownWords(role).join(" ")} `,
      ]) {
        const [half, all] = [1_500, 3_000].map((length) => stepsOf(role, filled(text, length)));
        expect([text, Number(all) <= 2.1 * Number(half) + 500]).toEqual([text, true]);
      }
    },
  );

  it.each(HOSTILE)("a cell full of %j is looked at up to its bound", (text) => {
    const cell = filled(text, LONGEST_CELL);
    const { folded, spelled } = wordsOf(cell);
    for (const { tokens } of [folded, spelled]) expect(tokens.length).toBeLessThanOrEqual(LONGEST_TEXT + 1);
    for (const role of ROLES) expect(typeof matches(role, cell)).toBe("boolean");
  });
});
