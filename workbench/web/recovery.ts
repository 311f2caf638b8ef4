import type { PageFile } from "../page/files";
import type { Kept } from "../page/options";
import { type Copy, keepCopy, listCopies, removeAllCopies, removeCopy } from "./copies";

const SWITCH = "tinnhiem.copies";
const OFF = "off";
/** Every key of the app in the browser's storage begins so. */
const OURS = "tinnhiem";
/** After the last change, so that a copy is not made of every letter. */
const PAUSE_MS = 1000;

/** What the recovery needs of the page. */
export interface Recovered {
  readonly file: () => PageFile;
  readonly bytes: () => Promise<Uint8Array>;
  /** Shows whether there is unsaved work. */
  readonly show: (isUnsaved: boolean) => void;
}

/** The copies of windows that were closed with unsaved work, or crashed; what is open elsewhere is none. */
export async function leftCopies(): Promise<readonly Copy[]> {
  const { held = [] } = await navigator.locks.query();
  const open = new Set(held.map(({ name }) => name));
  return (await listCopies(Date.now())).filter(({ id }) => !open.has(id));
}

export const keepsCopies = (): boolean => localStorage.getItem(SWITCH) !== OFF;

/** Removes all that the app keeps in this browser. */
export async function wipe(): Promise<void> {
  await removeAllCopies();
  for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
}

/** Knows whether there is unsaved work, and keeps a copy of it. */
export class Recovery {
  readonly #id = crypto.randomUUID();
  #isUnsaved = false;
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly page: Recovered) {
    // Held as long as this window lives: so others know that its copy is no leftover.
    void navigator.locks.request(this.#id, () => new Promise(() => undefined));
    window.addEventListener("beforeunload", (event) => {
      if (this.#isUnsaved) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.#isUnsaved) void this.#copy();
    });
  }

  changed(): void {
    this.#changes += 1;
    this.#set(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#copy(), PAUSE_MS);
  }

  /** A number that grows with every change: bytes made before a change do not hold it. */
  get changes(): number {
    return this.#changes;
  }

  /** Another file is open. Its own changes make it unsaved. */
  async opened(): Promise<void> {
    this.#stop();
    await removeCopy(this.#id);
  }

  /** A file was kept that holds all changes up to `changes`. A download is not known to have reached the disk. */
  async kept(how: Kept, changes: number): Promise<void> {
    if (how === "cancelled" || changes !== this.#changes) return;
    this.#stop();
    if (how === "written") await removeCopy(this.#id);
  }

  async switch(isOn: boolean): Promise<void> {
    if (isOn) localStorage.removeItem(SWITCH);
    else {
      localStorage.setItem(SWITCH, OFF);
      await removeAllCopies();
    }
    if (isOn && this.#isUnsaved) await this.#copy();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#set(false);
  }

  #set(isUnsaved: boolean): void {
    this.#isUnsaved = isUnsaved;
    this.page.show(isUnsaved);
  }

  async #copy(): Promise<void> {
    if (!keepsCopies()) return;
    const { name } = this.page.file();
    const changes = this.#changes;
    const bytes = await this.page.bytes();
    // Saved or replaced meanwhile: the copy would bring back what is no longer unsaved.
    if (!this.#isUnsaved || name !== this.page.file().name) return;
    await keepCopy({ id: this.#id, name, at: Date.now(), bytes });
    document.documentElement.dataset["copied"] = String(changes);
  }
}
