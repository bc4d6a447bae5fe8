/** What a cause says of its cell must follow from the figures that it prints: held over generated single edits. */
import { strict as assert } from 'node:assert';
import { causesOf } from '../../test/support/story-cases';
import { randomNumbers } from '../../tools/bench/large-reading';
import { describeCause } from './index';

const random = randomNumbers(20270104);
const below = (n: number): number => Math.floor(random() * n);
const PARTS = ['Một', 'Hai', 'Ba'] as const;

/** Three lines of two columns and their sum across, with a total line: figures by cell. */
function sheet(): Map<string, number> {
  const figures = new Map<string, number>();
  for (const [index] of PARTS.entries()) {
    const row = String(index + 1);
    const [c, d] = [1 + below(10 ** (2 + below(3))), 1 + below(10 ** (2 + below(3)))];
    figures
      .set(`C${row}`, c)
      .set(`D${row}`, d)
      .set(`E${row}`, c + d);
  }
  for (const column of ['C', 'D', 'E'])
    figures.set(
      `${column}4`,
      [1, 2, 3].reduce((sum, row) => sum + (figures.get(`${column}${String(row)}`) ?? 0), 0),
    );
  return figures;
}

const RELATIONS = [
  ...['1', '2', '3', '4'].map((row) => `E${row} = C${row} + D${row}`),
  ...['C', 'D', 'E'].map((column) => `${column}4 = ${column}1 + ${column}2 + ${column}3`),
];

/** One cell mistyped, or a total without a part or with it twice. */
function edited(figures: ReadonlyMap<string, number>): Map<string, number> {
  const cells = [...figures.keys()];
  const cell = cells[below(cells.length)] ?? 'C1';
  const value = figures.get(cell) ?? 0;
  const digits = [...String(value)];
  const at = below(digits.length - 1);
  const swapped = [...digits];
  [swapped[at], swapped[at + 1]] = [digits[at + 1] ?? '', digits[at] ?? ''];
  const part = figures.get(`${cell[0] ?? ''}${String(1 + below(3))}`) ?? 0;
  const tries = [Number(swapped.join('')), value * 10, value * 1000, value / 10, -value, value + part, value - part];
  const next = tries[below(tries.length)] ?? value;
  return new Map([...figures, [cell, Number.isInteger(next) ? next : value + 1 + below(500)]]);
}

const NUMBER = String.raw`(−?[\d.]+(?:,\d+)?)`;
const numberOf = (text = ''): number => Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'));
const sorted = (value: number): string => [...String(Math.abs(value))].sort().join('');

/** What each half sentence claims of the figures printed beside it. */
const CLAIMS: readonly (readonly [RegExp, (from: number, value: number, said: string, sums: readonly number[]) => boolean])[] = [
  [/đảo chữ số/, (from, value) => from !== value && sorted(from) === sorted(value)],
  [/lớn gấp ([\d.]+) lần/, (from, value, times) => from === value * numberOf(times)],
  [/nhỏ đi ([\d.]+) lần/, (from, value, times) => from * numberOf(times) === value],
  [/sai dấu/, (from, value) => from === -value],
  [/cộng sót “([^”]*)”/, (from, value, _part, parts) => parts.includes(value - from)],
  [/cộng trùng “([^”]*)”/, (from, value, _part, parts) => parts.includes(from - value)],
]; // prettier-ignore

describe('diagnosis/slip-wording', () => {
  it('says of a cell only what its two figures show', () => {
    const heard = new Set<number>();
    for (let n = 0; n < 150; n += 1) {
      const figures = edited(sheet());
      const facts = Object.fromEntries(
        [...figures].map(([cell, value]) => [cell, { value: String(value), label: PARTS[Number(cell[1]) - 1] ?? 'Cộng' }]),
      ); // prettier-ignore
      for (const cause of causesOf({ facts, relations: RELATIONS })) {
        const text = describeCause(cause, 'vi');
        const [, from, value] = new RegExp(`: ${NUMBER} → ${NUMBER}`).exec(text) ?? [];
        for (const [index, [words, claim]] of CLAIMS.entries()) {
          const said = words.exec(text.split('; điều này')[0] ?? '');
          if (!said || cause.kind === 'undecided') continue;
          heard.add(index);
          assert.ok(claim(numberOf(from), numberOf(value), said[1] ?? '', [...figures.values()]), text);
        }
      }
    }
    assert.equal(heard.size, CLAIMS.length, 'each word is heard');
  });

  it('names between what an amount moved: lines, or columns of one line', () => {
    const said = (cells: readonly string[]): string =>
      describeCause(
        {
          id: '',
          kind: 'moved-amount',
          decided: false,
          explains: 2,
          tie: 1,
          explanations: [
            {
              kind: 'moved-amount',
              cells: cells.map((cell) => ({ file: '', sheet: '', cell })),
              repairs: [],
              data: {},
            },
          ],
        },
        'vi',
      );
    assert.match(said(['C4', 'C7']), /giữa hai dòng ở C4, C7/);
    assert.match(said(['C4', 'D4']), /giữa hai cột ở C4, D4/);
    assert.match(said(['C4', 'D7']), /giữa hai ô ở C4, D7/);
  });
});
