import fc from "fast-check";
import { contentCode, ROLES, type BallotContent, type Role } from "./content";

const texts = fc.constantFrom("TNC", "TN", "TNT", "Nguyễn Văn A", "Trần Thị B", "1", "Chủ tịch");
const grids = fc.array(fc.array(texts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const contents: fc.Arbitrary<BallotContent> = fc.record({
  cells: fc.record({
    names: grids,
    heads: grids,
    numbers: grids,
    marks: grids,
    faults: grids,
    previous: grids,
  }),
  figures: fc.constant([["issued", 47] as const, ["present", 47] as const]),
  beside: fc.record({ rules: texts, figures: texts, signs: texts }),
});
const withCells = (content: BallotContent, role: Role, cells: BallotContent["cells"][Role]) => ({
  ...content,
  cells: { ...content.cells, [role]: cells },
});

describe("contentCode", () => {
  it("changes with any cell of any role", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...ROLES), fc.nat(), fc.nat(), (content, role, row, column) => {
        const changed = content.cells[role].map((line, at) =>
          line.map((cell, place) =>
            at === row % content.cells[role].length && place === column % line.length ? "KHÁC" : cell,
          ),
        );
        expect(contentCode(withCells(content, role, changed))).not.toBe(contentCode(content));
      }),
    );
  });

  it("changes when cells are something else: a name that is a post, marks that are numbers", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), (content, one, other) => {
        const [here, there] = [content.cells[one], content.cells[other]];
        fc.pre(JSON.stringify(here) !== JSON.stringify(there));
        const swapped = withCells(withCells(content, one, there), other, here);
        expect(contentCode(swapped)).not.toBe(contentCode(content));
      }),
    );
  });

  it("changes with the order of rows", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...ROLES), (content, role) => {
        const turned = content.cells[role].toReversed();
        fc.pre(JSON.stringify(turned) !== JSON.stringify(content.cells[role]));
        expect(contentCode(withCells(content, role, turned))).not.toBe(contentCode(content));
      }),
    );
  });

  it("changes with figures, signs and rules, whatever order they are written in", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom("rules", "figures", "signs"), (content, name) => {
        const { beside, figures } = content;
        const turned = { beside: Object.fromEntries(Object.entries(beside).toReversed()) };
        expect(contentCode({ ...content, ...turned, figures: figures.toReversed() })).toBe(
          contentCode(content),
        );
        expect(contentCode({ ...content, beside: { ...beside, [name]: "khác" } })).not.toBe(
          contentCode(content),
        );
        expect(
          contentCode({
            ...content,
            figures: [
              ["issued", 48],
              ["present", 47],
            ],
          }),
        ).not.toBe(contentCode(content));
      }),
    );
  });

  it("is the same for blanks at the ends, and for decomposed letters", () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(...ROLES), (content, role) => {
        const wide = [...content.cells[role].map((line) => [...line, null, ""]), [0], []];
        const decomposed = wide.map((line) =>
          line.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)),
        );
        expect(contentCode(withCells(content, role, wide))).toBe(contentCode(content));
        expect(contentCode(withCells(content, role, decomposed))).toBe(contentCode(content));
      }),
    );
  });
});
