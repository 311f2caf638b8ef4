/** The storage of a machine; node has none of its own. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (at) => [...kept.keys()][at] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}

/** Gives this machine a storage, or none. */
export const setStorage = (value: Storage | undefined) => {
  Object.defineProperty(globalThis, "localStorage", { configurable: true, value });
};
