import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { ROOT } from "../support/published";

const CODE = join(ROOT, "dist/code");

type Make = (module: object, exports: object, need: unknown) => void;
type Parts = Readonly<Record<string, readonly (readonly [ids: unknown, modules: Record<string, Make>])[]>>;

/** How a part begins; other files are workers. */
const PART = /^(?:"use strict";)?\(self\.webpackChunk/;

/** Modules by the name under which a part announces itself, with what each of them gives to others. */
function announced(part: string): readonly (readonly [module: string, gives: string])[] {
  const page = {};
  runInNewContext(part, { self: page });
  return Object.entries(page as Parts).flatMap(([name, parts]) =>
    parts.flatMap(([, modules]) =>
      Object.entries(modules).map(([id, make]) => [`${name} ${id}`, givenBy(make)] as const),
    ),
  );
}

/** A module says what it gives before it does anything else. */
function givenBy(make: Make): string {
  const names: string[] = [];
  const say = (_: object, given: object | readonly unknown[]) =>
    void names.push(
      ...(Array.isArray(given) ? given.filter((name) => typeof name === "string") : Object.keys(given)),
    );
  const need = Object.assign(
    () => {
      throw new Error("It asks for another module.");
    },
    { d: say, r: () => undefined },
  );
  try {
    make({ exports: {} }, {}, need);
  } catch {
    // All was said by then.
  }
  return names.toSorted().join();
}

it("a module gives the same in every part that holds it, since any of them may come first", () => {
  const modules = readdirSync(CODE)
    .map((file) => readFileSync(join(CODE, file), "utf8"))
    .filter((text) => PART.test(text))
    .flatMap(announced);
  const first = new Map(modules.toReversed());
  const others = modules.filter(([module, gives]) => first.get(module) !== gives);
  expect(modules.length).toBeGreaterThan(100);
  expect(others).toEqual([]);
});
