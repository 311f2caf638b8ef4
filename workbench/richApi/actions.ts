import { ApiError, apiNotFound, itemNotFound } from "./errors";
import { type HostObject, isHostObject } from "./hostObject";
import { invoke, type Resolver, type Roots, watched } from "./paths";
import { type Action, ActionType } from "./protocol";
import { identity, queryObject, retrieved } from "./query";

type Run = (action: Action, object: HostObject | null, resolver: Resolver, roots: Roots) => Promise<unknown>;

// A null object can be asked whether it is null and nothing else.
function present(object: HostObject | null): HostObject {
  if (object === null) throw itemNotFound();
  return object;
}

// Office.js sends calls of its own ("_KeepReference") for every range, null objects included.
const isHousekeeping = ({ Name }: Action): boolean => Name?.startsWith("_") ?? false;

async function setProperty(object: HostObject, name: string, value: unknown, roots: Roots): Promise<void> {
  const write = object.set(name);
  if (!write) throw apiNotFound(`${object.kind}.${name} (set)`);
  await watched(roots, [object, name, "set"], () => write(value), value);
}

const readingIn =
  ({ members }: Roots) =>
  (member: string): void =>
    members?.before(member, "get");

const RUN: Readonly<Record<number, Run>> = {
  [ActionType.instantiate]: (_action, object) => Promise.resolve(identity(object)),
  [ActionType.query]: async (action, object, _resolver, roots) => {
    await roots.beforeRead();
    return queryObject(object, action.QueryInfo, readingIn(roots));
  },
  [ActionType.method]: async (action, object, resolver, roots) => {
    if (object === null && isHousekeeping(action)) return null;
    const args = await resolver.args(action.ArgumentInfo);
    const value = await invoke(present(object), action.Name ?? "", args, roots);
    return isHostObject(value) ? null : value;
  },
  [ActionType.setProperty]: async (action, object, resolver, roots) => {
    const [value] = await resolver.args(action.ArgumentInfo);
    await setProperty(present(object), action.Name ?? "", value, roots);
  },
  [ActionType.trace]: () => Promise.resolve(null),
  [ActionType.retrieve]: async (action, object, _resolver, roots) => {
    await roots.beforeRead();
    return retrieved(queryObject(object, action.QueryInfo, readingIn(roots)));
  },
  [ActionType.update]: async (action, object, _resolver, roots) => {
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      await setProperty(present(object), name, value, roots);
    }
  },
};

/** Runs one action of a batch and returns its value; throws ApiError as Excel would answer it. */
export async function runAction(action: Action, resolver: Resolver, roots: Roots): Promise<unknown> {
  const run = RUN[action.ActionType];
  if (!run)
    throw new ApiError("NotImplemented", `The workbench does not run action type ${action.ActionType}.`, 500);
  const object = action.ObjectPathId ? await resolver.object(action.ObjectPathId) : null;
  return (await run(action, object, resolver, roots)) ?? null;
}
