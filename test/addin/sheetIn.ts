import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";

/** A sheet of a file as another program reads it. */
export async function sheetIn(file: Uint8Array, at = 0): Promise<Sheet> {
  const { sheets } = await readXlsx(file, { readStyles: true });
  const sheet = sheets[at];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const OFFICE = process.env["SOFFICE_PATH"] ?? "/usr/bin/soffice";

/** A test that needs LibreOffice. Where that is missing, a line at the end of the run counts it. */
export function itWithLibreOffice(name: string, test: () => Promise<void>): void {
  (existsSync(OFFICE) ? it : it.skip)(`${name} [LibreOffice]`, test);
}

/** The file without what its formulas gave. */
export function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, data]) => {
    if (!path.startsWith("xl/worksheets/")) return [path, data] as const;
    const text = strFromU8(data).replace(/<\/f><v>[^<]*<\/v>/g, "</f>");
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** What LibreOffice calculates for the sheets of a file, whose formulas have no results yet. */
export async function recalculated(file: Uint8Array): Promise<readonly Sheet[]> {
  const folder = mkdtempSync(join(tmpdir(), "tach-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), file);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = [
      "--headless",
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      `${folder}/out`,
    ];
    execFileSync(OFFICE, [profile, ...convert, join(folder, "in.xlsx")], { stdio: "pipe" });
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(folder, "out/in.xlsx"))));
    return sheets;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
