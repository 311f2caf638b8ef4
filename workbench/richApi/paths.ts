import { apiNotFound, ApiError, itemNotFound } from "./errors";
import { type HostObject, isHostObject } from "./hostObject";
import { type ArgumentInfo, type Batch, type ObjectPath, PathType } from "./protocol";

/** What the interpreter needs to know of the workbook. */
export interface Roots {
  readonly root: () => HostObject;
  /** A service by its full name ("Microsoft.ExcelServices.CustomFunctions"). */
  readonly service: (name: string) => HostObject | undefined;
  /** An object that an earlier batch asked to keep. */
  readonly reference: (id: string) => HostObject | undefined;
  /** Resolves when what is read now is calculated. */
  readonly beforeRead: () => Promise<void>;
  /** Bytes of the largest request and answer; those of Excel on the web unless given. */
  readonly payload?: number;
  /** Refuses members and takes note of them. */
  readonly members?: MemberWatch;
  /** Asked before each batch that the add-in sends: resolves when it may run, with what refuses it instead. */
  readonly gate?: (isPatient: boolean) => Promise<ApiError | null>;
}

/** How a member is used: called, set, read, or gone through to another object. */
export type MemberUse = "call" | "set" | "get" | "go";

/** Is told of every member that a batch uses, by type and name: "Worksheet.Delete". */
export interface MemberWatch {
  /** Throws where the host's situation forbids the member. */
  readonly before: (member: string, use: MemberUse) => void;
  /** Whether the host passes over the member without a word. */
  readonly isIgnored: (member: string, value: unknown) => boolean;
  readonly after: (member: string, use: MemberUse) => void;
}

/** Uses a member of an object between the two calls of the watch. */
export async function watched<T>(
  { members }: Pick<Roots, "members">,
  [parent, name, use]: readonly [HostObject, string, MemberUse],
  act: () => T | Promise<T>,
  value?: unknown,
): Promise<T | null> {
  const known = member(parent, name);
  members?.before(known, use);
  if (members?.isIgnored(known, value) === true) return null;
  const result = await act();
  members?.after(known, use);
  return result;
}

export interface Resolver {
  readonly object: (pathId: number) => Promise<HostObject | null>;
  readonly args: (info: ArgumentInfo | undefined) => Promise<readonly unknown[]>;
}

const member = (parent: HostObject, name: string): string => `${parent.kind}.${name}`;

function toObject(value: unknown, name: string): HostObject | null {
  if (value === null || value === undefined) return null;
  if (isHostObject(value)) return value;
  throw apiNotFound(`${name} as an object`);
}

/** Calls a method that must exist; waits for the calculation where the method reads it. */
export async function invoke(
  parent: HostObject,
  name: string,
  args: readonly unknown[],
  roots: Pick<Roots, "beforeRead" | "members">,
): Promise<unknown> {
  const method = parent.call(name);
  if (!method) throw apiNotFound(member(parent, name));
  if (parent.waits(name)) await roots.beforeRead();
  return watched(roots, [parent, name, "call"], () => method(args));
}

type Step = (
  path: ObjectPath,
  parent: HostObject,
  resolver: Resolver,
  roots: Roots,
) => Promise<HostObject | null>;

const CHILD_STEPS: Readonly<Record<number, Step>> = {
  [PathType.method]: async (path, parent, resolver, roots) =>
    toObject(
      await invoke(parent, path.Name, await resolver.args(path.ArgumentInfo), roots),
      member(parent, path.Name),
    ),
  [PathType.property]: (path, parent, _resolver, roots) => {
    const go = parent.nav(path.Name);
    if (!go) throw apiNotFound(member(parent, path.Name));
    return watched(roots, [parent, path.Name, "go"], go);
  },
  [PathType.indexer]: async (path, parent, resolver) => {
    if (!parent.item) throw apiNotFound(member(parent, "getItem"));
    const [key] = await resolver.args(path.ArgumentInfo);
    return parent.item(key);
  },
};

function rootStep(path: ObjectPath, roots: Roots): HostObject | null {
  switch (path.ObjectPathType) {
    case PathType.global:
      return roots.root();
    case PathType.nullObject:
      return null;
    case PathType.newObject: {
      const service = roots.service(path.Name);
      if (!service) throw apiNotFound(path.Name);
      return service;
    }
    case PathType.reference: {
      const kept = roots.reference(path.Name);
      if (kept) return kept;
      throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    }
    default:
      throw apiNotFound(`object path type ${path.ObjectPathType}`);
  }
}

/** Resolves the object paths of one batch: lazily, each once. */
export function makeResolver(batch: Batch, roots: Roots): Resolver {
  const known = new Map<number, HostObject | null>();
  const find = async (id: number): Promise<HostObject | null> => {
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidObjectPath", `The object path ${id} is not in the batch.`);
    const step = CHILD_STEPS[path.ObjectPathType];
    if (!step) return rootStep(path, roots);
    const parent = await resolver.object(path.ParentObjectPathId ?? 0);
    // What Excel answers here is settled by no source: nothing of ours may depend on it.
    if (parent === null) throw itemNotFound();
    return step(path, parent, resolver, roots);
  };
  const argument = async (value: unknown, reference: unknown): Promise<unknown> => {
    if (typeof reference !== "number" || reference === 0) return value;
    const object = await resolver.object(reference);
    if (object === null) throw itemNotFound();
    return object.target;
  };
  const resolver: Resolver = {
    object: async (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const object = await find(id);
      known.set(id, object);
      return object;
    },
    args: async (info) => {
      const values: unknown[] = [];
      for (const [index, value] of (info?.Arguments ?? []).entries()) {
        values.push(await argument(value, info?.ReferencedObjectPathIds?.[index]));
      }
      return values;
    },
  };
  return resolver;
}
