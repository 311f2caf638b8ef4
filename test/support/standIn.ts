/** An object with the members of what `current` answers at the time: it can be named before any hook has run. */
export function standIn<T extends object>(current: () => T): T {
  return new Proxy({} as T, { get: (_target, name): unknown => Reflect.get(current(), name) });
}
