// Pictures of one size as an animated PNG. The format is a few marks around the pictures' own data, which Node's zlib can
// pack and sum, so no library is brought in for it.
import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length and name before the data of a chunk, its sum behind. */
const FRAME_BYTES = 12;
const THOUSANDTHS = 1000;

function chunk(name, data) {
  const out = Buffer.alloc(data.length + FRAME_BYTES);
  out.writeUInt32BE(data.length, 0);
  out.write(name, 4, "latin1");
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

const numbers = (...values) => {
  const out = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => out.writeUInt32BE(value, at * 4));
  return out;
};

/** The data of all chunks of a name, one behind the other. */
export function dataOf(png, wanted) {
  const parts = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === wanted) parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + FRAME_BYTES;
  }
  return Buffer.concat(parts);
}

/** Where a picture stands on the first one, how long it is shown, and that it replaces what was there. */
function control(order, { png, at: [x, y], ms }) {
  const [size, times] = [dataOf(png, "IHDR").subarray(0, 8), Buffer.alloc(6)];
  times.writeUInt16BE(ms, 0);
  times.writeUInt16BE(THOUSANDTHS, 2);
  return chunk("fcTL", Buffer.concat([numbers(order), size, numbers(x, y), times]));
}

const packed = (png) => deflateSync(inflateSync(dataOf(png, "IDAT")), { level: 9, memLevel: 9 });
/** Depth and colours, which all pictures share. */
const kindOf = (png) => dataOf(png, "IHDR").subarray(8);

/**
 * An animated PNG that begins again at its end.
 *
 * @param frames - PNGs of one kind, each with `at`, where its corner stands on the first, and `ms`, how long it is shown;
 *   the first is as large as the whole
 * @throws when a picture is of another kind than the first
 */
export function animatedPng(frames) {
  const [first] = frames;
  let order = 0;
  const parts = frames.flatMap((frame) => {
    if (!kindOf(frame.png).equals(kindOf(first.png))) throw new Error("The pictures are of two kinds.");
    const head = control(order++, frame);
    const data = packed(frame.png);
    const body =
      frame === first ? chunk("IDAT", data) : chunk("fdAT", Buffer.concat([numbers(order++), data]));
    return [head, body];
  });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", dataOf(first.png, "IHDR")),
    chunk("acTL", numbers(frames.length, 0)),
    ...parts,
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
