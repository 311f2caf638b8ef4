import fc from "fast-check";
import { codeOf, readTypedCodes } from "./code";

const hashes = fc.uint8Array({ minLength: 15, maxLength: 32 });
const NONE = "2-0000-0000-0000-0000-0000-0000";

describe("codeOf", () => {
  it("begins with its version, and carries 120 bits in groups of four", () => {
    expect(codeOf(new Uint8Array(15))).toBe(NONE);
    expect(codeOf(new Uint8Array(15).fill(255))).toBe("2-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    expect(codeOf(Uint8Array.from([...Array<number>(14).fill(0), 33]))).toBe(NONE.replace(/.{2}$/, "11"));
  });

  it("changes with any of its bits, and with no other", () => {
    fc.assert(
      fc.property(hashes, fc.nat(14), fc.integer({ min: 1, max: 255 }), (hash, at, flip) => {
        const other = hash.map((byte, place) => (place === at ? byte ^ flip : byte));
        expect(codeOf(other)).not.toBe(codeOf(hash));
        expect(codeOf(hash.slice(0, 15))).toBe(codeOf(hash));
      }),
    );
  });
});

describe("readTypedCodes", () => {
  it("reads back what was printed, however it was typed", () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const code = codeOf(hash);
        const typed = code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", " – ");
        expect(readTypedCodes(typed)).toEqual({ codes: [code], unread: [] });
      }),
    );
  });

  it("reads a line each, with its label, of either version", () => {
    const first = "7F3A-".repeat(16).slice(0, -1);
    expect(readTypedCodes(`Mã đối chiếu (Phiếu!B9:N54): ${NONE}\n\n${first}; ${NONE},`)).toEqual({
      codes: [NONE, first, NONE],
      unread: [],
    });
    expect(readTypedCodes(" \n")).toEqual({ codes: [], unread: [] });
  });

  it.each([
    NONE.slice(0, -1),
    `${NONE}0`,
    NONE.replace("2-", ""),
    NONE.replace("2-", "3-"),
    "7F3A-".repeat(15),
    "U",
  ])("takes no part of a code: %s", (typed) =>
    expect(readTypedCodes(typed)).toEqual({ codes: [], unread: [typed] }),
  );
});
