/**
 * Reads a member that a library keeps to itself. Univer 0.25.1 is pinned for these; another version
 * fails here, by name, instead of calculating silently wrong.
 */
export function privateMember(owner: object, name: string): unknown {
  if (!(name in owner))
    throw new Error(`${owner.constructor.name} has no member ${name}: another version of Univer?`);
  const value: unknown = Reflect.get(owner, name);
  return value;
}

/** A private method, bound to its owner. */
export function privateMethod(owner: object, name: string): (...args: readonly unknown[]) => unknown {
  const method = privateMember(owner, name);
  if (typeof method !== "function") throw new Error(`${name} is not a method`);
  return (...args) => {
    const result: unknown = Reflect.apply(method, owner, args);
    return result;
  };
}
