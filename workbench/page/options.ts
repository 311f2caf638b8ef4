import { download, type PageFile } from "./files";

/** What a page may do otherwise than the one that tries things out. */
export interface PageOptions {
  /** What stands beside the product's name. */
  readonly place?: string;
  /** Begins with a new workbook instead of a sample. */
  readonly startsEmpty?: boolean;
  /** Keeps a file; the browser's downloads unless given. Answers whether it is known to be kept. */
  readonly keep?: (file: PageFile, bytes: Uint8Array) => Promise<Kept>;
  /** Something that a saved file would keep was changed. */
  readonly changed?: () => void;
  readonly opened?: (file: PageFile) => void;
}

/** What became of a file: written where the clerk chose, handed to the downloads, or not kept after all. */
export type Kept = "written" | "downloaded" | "cancelled";

/** What the browser's downloads make of a file. */
export function byDownload(file: PageFile, bytes: Uint8Array): Promise<Kept> {
  download(file.name, bytes);
  return Promise.resolve("downloaded");
}
