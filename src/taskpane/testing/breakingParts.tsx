import { jest } from "@jest/globals";
import type * as LazyPart from "../ui/lazyPart";

/** Names of parts that throw when they are drawn. To be imported before the pane is. */
export const broken = new Set<string>();

jest.mock("../ui/lazyPart", () => {
  const actual = jest.requireActual<typeof LazyPart>("../ui/lazyPart");
  const lazyPart: typeof actual.lazyPart = (load) =>
    actual.lazyPart(async () => {
      const Part = await load();
      return function Guest(props) {
        if (broken.has(Part.name)) throw new TypeError("x is undefined");
        return <Part {...props} />;
      };
    });
  return { lazyPart };
});
