import { strict as assert } from 'node:assert';
import { xlsLooks } from './xls-looks';

const u16 = (...numbers: number[]): number[] => numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
const record = (type: number, body: readonly number[]): number[] => [...u16(type, body.length), ...body];
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const wide = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));

const font8 = (name: string, weight: number, isWide = false): number[] =>
  record(0x0031, [
    ...u16(200, 0, 8, weight, 0),
    0,
    0,
    0,
    0,
    name.length,
    isWide ? 1 : 0,
    ...(isWide ? wide(name) : latin(name)),
  ]);
const xf8 = (font: number, indent: number): number[] =>
  record(0x00e0, [...u16(font, 0, 0, 0), indent, 0, ...u16(0, 0, 0, 0, 0)]);
const bof = (version: number): number[] => record(0x0809, [...u16(version, 5, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0]);
const EOF = record(0x000a, []);
const label = (row: number, column: number, xf: number): number[] => record(0x00fd, u16(row, column, xf, 0, 0));

/** A stream of one sheet: globals with its position, then its cells. */
function stream(fonts: number[], formats: number[], cells: number[], version = 0x0600): Uint8Array {
  const globals = (position: number): number[] => [
    ...bof(version),
    ...record(0x0085, [...u16(position & 0xffff, position >> 16), 0, 0, 1, 0, 65]),
    ...fonts,
    ...formats,
    ...EOF,
  ];
  return Uint8Array.from([...globals(globals(0).length), ...bof(version), ...cells, ...EOF]);
}

describe('looks of a .xls workbook', () => {
  const fonts = [
    font8('Arial', 400),
    font8('Arial', 700),
    font8('.VnTime', 400),
    font8('.VnTimeH', 700, true),
    font8('VNI-Times', 400),
  ].flat();
  const formats = [xf8(0, 0), xf8(1, 2), xf8(2, 0), xf8(3, 0), xf8(5, 1)].flat();

  it('weight, indentation and old fonts, of single cells and of runs of numbers; there is no font 4', () => {
    const numbers = record(0x00bd, [...u16(4, 0), ...u16(1, 0, 0), ...u16(0, 0, 0), ...u16(1)]);
    const cells = [label(0, 0, 0), label(1, 0, 1), label(2, 1, 2), label(3, 1, 3), label(3, 2, 4), numbers].flat();
    const [looks] = xlsLooks(stream(fonts, formats, cells));
    assert.ok(looks);
    const at = (row: number, column: number): unknown[] => {
      const look = looks.at(row, column);
      return look ? [look.bold, look.indent, look.font] : [];
    };
    assert.deepEqual(at(0, 0), [false, 0, null]);
    assert.deepEqual(at(1, 0), [true, 2, null]);
    assert.deepEqual(at(2, 1), [false, 0, '.VnTime']);
    assert.deepEqual(at(3, 1), [true, 0, '.VnTimeH']);
    assert.deepEqual(at(3, 2), [false, 1, 'VNI-Times']);
    assert.deepEqual(at(4, 0), [true, 2, null]);
    assert.deepEqual(at(4, 1), [false, 0, null]);
    assert.deepEqual(at(9, 9), []);
  });

  it('a chart inside a sheet is passed over, and a stream that breaks off gives what it has', () => {
    const chart = [...bof(0x0600), ...label(1, 0, 1), ...EOF];
    const whole = stream(fonts, formats, [...label(0, 0, 1), ...chart, ...label(2, 0, 1)]);
    const [looks] = xlsLooks(whole);
    assert.equal(looks?.at(1, 0), undefined);
    assert.equal(looks?.at(2, 0)?.bold, true);
    for (let length = 0; length < whole.length; length += 7) xlsLooks(whole.subarray(0, length));
  });
});
