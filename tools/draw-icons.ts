/**
 * Draws the add-in's icons into assets/: plain arithmetic over pixels and our own PNG writer, so that every machine
 * makes the same bytes. Run: node -r @swc-node/register tools/draw-icons.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';

type Colour = readonly [number, number, number];
/** Distance-like test in a unit square: how far inside (positive) a point is. */
type Shape = (x: number, y: number) => number;

const BLUE: Colour = [15, 84, 140];
const GREEN: Colour = [16, 124, 65];
const AMBER: Colour = [193, 97, 0];
const WHITE: Colour = [255, 255, 255];
/** Sub-pixels a side: 8 × 8 samples give 64 shades of an edge. */
const SAMPLES = 8;

const roundedSquare =
  (inset: number, radius: number): Shape =>
  (x, y) => {
    const half = 0.5 - inset;
    const dx = Math.max(Math.abs(x - 0.5) - (half - radius), 0);
    const dy = Math.max(Math.abs(y - 0.5) - (half - radius), 0);
    return radius - Math.sqrt(dx * dx + dy * dy);
  };

const stroke =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const length = (x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1);
    const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
    const dx = x - (x1 + t * (x2 - x1));
    const dy = y - (y1 + t * (y2 - y1));
    return width / 2 - Math.sqrt(dx * dx + dy * dy);
  };

const union =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) =>
    Math.max(...shapes.map((shape) => shape(x, y)));

/** Equals sign whose upper bar ends in a tick: the figures tie out. */
const equalsTick = union(
  stroke(0.24, 0.7, 0.76, 0.7, 0.11),
  stroke(0.24, 0.42, 0.4, 0.54, 0.11),
  stroke(0.4, 0.54, 0.76, 0.24, 0.11),
);
const tick = union(stroke(0.24, 0.52, 0.43, 0.7, 0.13), stroke(0.43, 0.7, 0.77, 0.3, 0.13));
const lines = union(
  stroke(0.28, 0.28, 0.72, 0.28, 0.1),
  stroke(0.28, 0.5, 0.72, 0.5, 0.1),
  stroke(0.28, 0.72, 0.54, 0.72, 0.1),
);
const upload = union(
  stroke(0.5, 0.24, 0.5, 0.6, 0.11),
  stroke(0.5, 0.24, 0.34, 0.4, 0.11),
  stroke(0.5, 0.24, 0.66, 0.4, 0.11),
  stroke(0.26, 0.76, 0.74, 0.76, 0.11),
);

const ICONS: readonly { readonly name: string; readonly ground: Colour; readonly glyph: Shape }[] = [
  { name: 'icon', ground: BLUE, glyph: equalsTick },
  { name: 'check', ground: GREEN, glyph: tick },
  { name: 'report', ground: BLUE, glyph: lines },
  { name: 'submit', ground: AMBER, glyph: upload },
];

/** RGBA pixels of one icon, row by row. */
function pixels(size: number, ground: Colour, glyph: Shape): Uint8Array {
  const square = roundedSquare(0.02, 0.18);
  const out = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let covered = 0;
      let white = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
        const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
        if (square(x, y) < 0) continue;
        covered += 1;
        if (glyph(x, y) >= 0) white += 1;
      }
      const at = (row * size + column) * 4;
      const share = covered === 0 ? 0 : white / covered;
      for (let channel = 0; channel < 3; channel += 1) {
        out[at + channel] = Math.round((ground[channel] ?? 0) * (1 - share) + (WHITE[channel] ?? 0) * share);
      }
      out[at + 3] = Math.round((covered / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return out;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i += 1) out[4 + i] = type.charCodeAt(i);
  out.set(data, 8);
  view.setUint32(data.length + 8, crc32(out.subarray(4, data.length + 8)));
  return out;
}

/** A PNG file (ISO/IEC 15948): 8 bits a channel, RGBA, no filter. */
export function png(size: number, rgba: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = new Uint8Array(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1)
    rows.set(rgba.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const SIZES: readonly number[] = [16, 32, 64, 80];

/** Every icon with its file name, in a fixed order. */
export function drawIcons(): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  return ICONS.flatMap(({ name, ground, glyph }) =>
    SIZES.map((size) => ({ file: `${name}-${String(size)}.png`, bytes: png(size, pixels(size, ground, glyph)) })),
  );
}

if (process.argv[1]?.endsWith('draw-icons.ts')) {
  const folder = join(__dirname, '..', 'assets');
  mkdirSync(folder, { recursive: true });
  for (const { file, bytes } of drawIcons()) writeFileSync(join(folder, file), bytes);
}
