import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell } from "hucre/xlsx";

export const TABLE = [
  ["STT", "Họ và tên", "Hợp lệ", "Không hợp lệ", "Tín nhiệm cao", "Tín nhiệm", "Tín nhiệm thấp"],
  [1, "Nguyễn Văn A", 46, 1, 19, 2, 25],
  [2, "Trần Thị B", 47, 0, 47, 0, 0],
];

const bold = { style: { font: { bold: true, name: "Arial" } } };

/** A workbook that has every kind of part: two sheets, a table, a comment. */
export const wholeBook = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "Kết quả",
        rows: TABLE,
        cells: new Map<string, Partial<Cell>>([
          ["0,0", bold],
          ["0,1", { ...bold, comment: { text: "Ghi chú" } }],
        ]),
        tables: [
          { name: "Bang", range: "A1:G3", columns: (TABLE[0] ?? []).map((name) => ({ name: String(name) })) },
        ],
      },
      { name: "Ghi chép", rows: [["Không có gì"]] },
    ],
  });

type Parts = Record<string, Uint8Array>;

const bytesOf = (parts: Parts) => zipSync(parts);

function changed(bytes: Uint8Array, path: string, change: (xml: string) => Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return bytesOf({ ...parts, [path]: change(strFromU8(parts[path] ?? new Uint8Array())) });
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  Array.from(`\uFEFF${text}`.split("")).forEach((letter, at) =>
    view.setUint16(2 * at, letter.charCodeAt(0), littleEndian),
  );
  return new Uint8Array(view.buffer);
}

/** Every name with a prefix, as some programs write; the part means the same. */
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1q:").replace(/ xmlns="/g, ' xmlns:q="');

/** What can be done to a part, after which it still means the same. */
export const HARMLESS: Readonly<Record<string, (bytes: Uint8Array, path: string) => Uint8Array>> = {
  "in capitals": (bytes, path) => {
    const { [path]: part, ...others } = unzipSync(bytes);
    return bytesOf({ ...others, [path.toUpperCase()]: part ?? new Uint8Array() });
  },
  "in UTF-16": (bytes, path) => changed(bytes, path, (xml) => utf16(xml.replace("UTF-8", "UTF-16"), true)),
  "in UTF-16, the other way round": (bytes, path) =>
    changed(bytes, path, (xml) => utf16(xml.replace("UTF-8", "utf-16"), false)),
  "in UTF-8 with a mark": (bytes, path) => changed(bytes, path, (xml) => strToU8(`\uFEFF${xml}`)),
  "with an encoding that there is not": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace('encoding="UTF-8"', 'encoding="x-none"'))),
  "with a broken declaration": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace(/^<\?xml[^>]*>/, "<?xml version=1.0>"))),
  "without a declaration": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace(/^<\?xml[^>]*>\s*/, ""))),
  "with a prefix": (bytes, path) => changed(bytes, path, (xml) => strToU8(prefixed(xml))),
};

/** What can be done to a part, after which nobody knows what it meant. */
export const HARMFUL: typeof HARMLESS = {
  missing: (bytes, path) => {
    const parts = Object.entries(unzipSync(bytes));
    return bytesOf(Object.fromEntries(parts.filter(([name]) => name !== path)));
  },
  empty: (bytes, path) => changed(bytes, path, () => new Uint8Array()),
  "cut off": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.slice(0, Math.floor(xml.length * 0.7)))),
  "of another kind": (bytes, path) => changed(bytes, path, () => strToU8("<html><body>404</body></html>")),
  "no text": (bytes, path) => changed(bytes, path, () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 0, 2)),
  "in a prefix that nobody declared": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1q:"))),
  "with an ampersand that begins nothing": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace(/<\/(?=[^<]*$)/, "&</"))),
  "with an attribute twice": (bytes, path) =>
    changed(bytes, path, (xml) => strToU8(xml.replace(/(<[A-Za-z]+)(?= )/, '$1 twice="1" twice="2"'))),
  "with bytes that are no letter": (bytes, path) =>
    changed(bytes, path, (xml) => {
      const [text, end] = [strToU8(xml), strToU8(xml).lastIndexOf(0x3c)];
      return Uint8Array.of(...text.subarray(0, end), 0xc3, 0x28, ...text.subarray(end));
    }),
};
