import { ApiError } from "../errors";
import { bind, type HostObject, type ObjectType } from "../hostObject";
import type { Roots } from "../paths";

export interface Box {
  readonly name: string;
  value: unknown;
}

function makeBoxType(log: string[], box: Box): ObjectType<Box> {
  const boxType: ObjectType<Box> = {
    kind: "Box",
    get: { Id: ({ name }) => name, Value: (target) => target.value, Bad: () => NaN },
    set: {
      Value: (target, value) => {
        log.push(`set ${String(value)}`);
        target.value = value;
      },
    },
    nav: { Inner: (target) => (target.value === null ? null : bind(boxType, { name: "inner", value: 2 })) },
    call: {
      Make: () => {
        log.push("make");
        return bind(boxType, box);
      },
      Nothing: () => null,
      Join: (target, other) =>
        `${target.name}+${String(Object.getOwnPropertyDescriptor(other, "name")?.value)}`,
      Fail: () => {
        throw new ApiError("ItemNotFound", "no such thing", 404);
      },
      Crash: () => {
        throw new TypeError("unforeseen");
      },
      Read: () => log.push("read"),
    },
    waits: ["Read"],
  };
  return boxType;
}

/** A root with a box, a list and a service, and a log of what was done with them. */
export function boxes(): { roots: Roots; log: string[]; box: Box } {
  const log: string[] = [];
  const box: Box = { name: "a", value: 1 };
  const boxType = makeBoxType(log, box);
  const listType: ObjectType<null> = {
    kind: "List",
    items: () => ["x", "y", "z"].map((name) => bind(boxType, { name, value: name })),
    item: (_target, key) => bind(boxType, { name: String(key), value: key }),
  };
  const rootType: ObjectType<null> = {
    kind: "Root",
    nav: { Box: () => bind(boxType, box), List: () => bind(listType, null) },
  };
  const service: ObjectType<null> = { kind: "Service", call: { Tell: () => log.push("told") } };
  const roots: Roots = {
    root: () => bind(rootType, null),
    service: (name): HostObject | undefined => (name === "Service" ? bind(service, null) : undefined),
    reference: () => undefined,
    beforeRead: () => {
      log.push("wait");
      return Promise.resolve();
    },
  };
  return { roots, log, box };
}

/** Object paths by their id, to be used by the actions of a test. */
export const PATHS = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  2: { Id: 2, ObjectPathType: 4, Name: "Box", ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 3, Name: "Make", ParentObjectPathId: 2 },
  4: { Id: 4, ObjectPathType: 3, Name: "Nothing", ParentObjectPathId: 2 },
  5: { Id: 5, ObjectPathType: 4, Name: "Inner", ParentObjectPathId: 4 },
  6: { Id: 6, ObjectPathType: 4, Name: "List", ParentObjectPathId: 1 },
  7: { Id: 7, ObjectPathType: 5, Name: "", ParentObjectPathId: 6, ArgumentInfo: { Arguments: ["k"] } },
  8: { Id: 8, ObjectPathType: 2, Name: "Service" },
  9: { Id: 9, ObjectPathType: 4, Name: "Missing", ParentObjectPathId: 2 },
  10: { Id: 10, ObjectPathType: 2, Name: "Unknown" },
};
