import type { PageFile } from "../page/files";
import { byDownload, type Kept } from "../page/options";

interface PickerType {
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** What browsers with access to the disk have beside what TypeScript knows. */
interface Pickers {
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly PickerType[];
  }) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: {
    readonly types: readonly PickerType[];
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
  readonly launchQueue?: {
    readonly setConsumer: (hear: (told: { readonly files: readonly FileSystemFileHandle[] }) => void) => void;
  };
}

const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const TYPES: readonly PickerType[] = [{ accept: { [MIME]: [".xlsx"] } }];
const pickers = (): Pickers => window as Window & Pickers;

/** The clerk closed the browser's dialog. */
const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

async function orNothing<T>(ask: Promise<T>): Promise<T | null> {
  return ask.catch((error: unknown) => {
    if (isCancelled(error)) return null;
    throw error;
  });
}

export const canPick = (): boolean => pickers().showOpenFilePicker !== undefined;

/** Asks for a file to open; nothing when the clerk chose none. */
export async function pickFile(): Promise<FileSystemFileHandle | null> {
  const { showOpenFilePicker } = pickers();
  const picked = await orNothing(showOpenFilePicker?.({ types: TYPES }) ?? Promise.resolve([]));
  return picked?.[0] ?? null;
}

/** Is told of files that were opened with the installed app from the desktop. */
export function hearLaunches(open: (handle: FileSystemFileHandle) => void): void {
  pickers().launchQueue?.setConsumer(({ files: [first] }) => {
    if (first) open(first);
  });
}

async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(bytes.slice().buffer);
  await stream.close();
  // What was written is looked at before the copy of unsaved work may go.
  const { size } = await handle.getFile();
  if (size !== bytes.length) throw new Error(`${handle.name}: ${size} ≠ ${bytes.length}`);
}

/** Keeps files where they came from, or where the clerk says. */
export class Disk {
  readonly #handles = new WeakMap<PageFile, FileSystemFileHandle>();

  /** Remembers where a file came from. */
  know(file: PageFile, handle: FileSystemFileHandle): PageFile {
    this.#handles.set(file, handle);
    return file;
  }

  async keep(file: PageFile, bytes: Uint8Array): Promise<Kept> {
    const { showSaveFilePicker } = pickers();
    const known = this.#handles.get(file);
    if (!known && !showSaveFilePicker) return byDownload(file, bytes);
    const handle =
      known ??
      (await orNothing(
        showSaveFilePicker?.({ types: TYPES, suggestedName: file.name }) ?? Promise.resolve(null),
      ));
    if (handle === null) return "cancelled";
    await write(handle, bytes);
    this.#handles.set(file, handle);
    return "written";
  }
}
