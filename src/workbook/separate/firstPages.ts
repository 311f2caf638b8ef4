import { SEPARATE } from "./later";

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * A workbook whose sheets each begin with page 1. Printed as a whole, Excel would go on counting from the sheet before;
 * the writer of files does not know these attributes.
 *
 * @param bytes - of an .xlsx file whose sheets say how their pages are set up
 */
export async function withFirstPages(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await SEPARATE.zip();
  const parts = Object.entries(unzipSync(bytes)).map(([path, data]) => {
    if (!SHEET.test(path)) return [path, data] as const;
    const text = strFromU8(data).replace(
      "<pageSetup ",
      '<pageSetup firstPageNumber="1" useFirstPageNumber="1" ',
    );
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
