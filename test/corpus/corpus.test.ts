import { BOOKS } from "./books";
import { countBook, expected, isBlocked } from "./count";
import { gridsOf } from "./grids";

describe.each(BOOKS.map((own) => [own.name, own] as const))("%s", (_, own) => {
  const came = countBook(own, gridsOf(own));
  const wanted = expected(own);

  it(`says what must be said: ${own.about}`, () => {
    expect(came.said.toSorted()).toEqual(wanted.said.toSorted());
  });

  it("gives the record, or is blocked", () => {
    if (isBlocked(wanted.said)) expect(isBlocked(came.said)).toBe(true);
    else expect(came.kinds).toEqual(wanted.kinds);
  });
});

it("has at least 45 workbooks, no two of one name", () => {
  expect(new Set(BOOKS.map(({ name }) => name)).size).toBe(BOOKS.length);
  expect(BOOKS.length).toBeGreaterThanOrEqual(45);
});
