/** A copy of unsaved work that outlives a crash. It holds ballots, so it stays on this machine for a few days only. */
export interface Copy {
  /** The window that made it. */
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

const DATABASE = "tin-nhiem";
const STORE = "copies";
const DAY_MS = 86_400_000;
/** After so long a copy is thrown away unseen. */
export const KEPT_MS = 7 * DAY_MS;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(DATABASE));
  });
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "id" });
  const database = await done(opening);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => database.close();
  return transaction.objectStore(STORE);
}

/** Keeps a copy in place of the window's former one. */
export async function keepCopy(copy: Copy): Promise<void> {
  await done((await store("readwrite")).put(copy));
}

export async function removeCopy(id: string): Promise<void> {
  await done((await store("readwrite")).delete(id));
}

export async function removeAllCopies(): Promise<void> {
  await done((await store("readwrite")).clear());
}

/** The copies that are not too old, the newest first; older ones are removed. */
export async function listCopies(now: number): Promise<readonly Copy[]> {
  const all = (await done((await store("readonly")).getAll())) as readonly Copy[];
  for (const { id, at } of all) if (now - at > KEPT_MS) await removeCopy(id);
  return all.filter(({ at }) => now - at <= KEPT_MS).sort((one, other) => other.at - one.at);
}
