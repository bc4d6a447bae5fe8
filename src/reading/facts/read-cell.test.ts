import { strict as assert } from 'node:assert';
import { toText } from '../../core/decimal';
import { fruitForm, readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

/** A column of the figures to be read, beside one that is always filled. */
const read = (...figures: Typed[]): Pick<ReturnType<typeof readTyped>, 'facts' | 'observations'> => {
  const { facts, observations } = readTyped([
    ['SỐ LIỆU'],
    ['Đơn vị: ha'],
    ['Loại cây', 'Kế hoạch', 'Thực hiện'],
    ...figures.map((each, at) => [`Cây ${String(at)}`, each, at + 21]),
  ]);
  return { facts: facts.filter(({ at }) => at.cell.startsWith('B')), observations };
};

describe('one cell to a fact', () => {
  it('or, of a form or of digits alone, to what is told as no number though few others stand beside it', () => {
    const table = (word: string): Typed[][] => [
      ['CÂY ĂN QUẢ'],
      ['Loại cây', 'Kế hoạch', 'Thực hiện'],
      ...[51, word, 33].map((each, at) => [`Cây ${String(at)}`, each, at + 21]),
    ];
    const told = (word: string, ...form: ReturnType<typeof fruitForm>[]): unknown[] =>
      readTyped(table(word), ...form).observations.flatMap(({ kind, data }) =>
        kind === 'not-a-number' ? [data.value ?? data.text] : [],
      );
    const form = fruitForm({
      columns: [
        { key: 'label', role: 'label', headings: ['Loại cây'] },
        { key: 'plan', role: 'measure', headings: ['Kế hoạch'] },
        { key: 'actual', role: 'measure', headings: ['Thực hiện'] },
      ],
    });
    for (const word of ['4.0OO', 'l.500']) assert.equal(told(word).length, 1, word);
    for (const [word, value] of [
      ['4.0OO', '4000'],
      ['khoảng 1.500', '1500'],
      ['1.500 (ước)', '1500'],
      ['~1500', '1500'],
      ['#', '#'],
      ['chưa có số liệu', 'chưa có số liệu'],
    ] as const)
      assert.deepEqual(told(word, form), [value], word);
    assert.deepEqual(told('mất mùa'), []);
  });

  it('with its value, its unit, how it was written and what it stands for', () => {
    const { facts } = read(51, { value: 42.5, formula: 'B4/2+17' }, '33', 8);
    assert.deepEqual(
      facts.map(({ value, unit, written, standing }) => [toText(value), unit?.text, written, standing]),
      [
        ['51', 'ha', 'number', 'exact'],
        ['42.5', 'ha', 'formula', 'rounded'],
        ['33', 'ha', 'text', 'exact'],
        ['8', 'ha', 'number', 'exact'],
      ],
    );
  });

  it('or none for a dash or a mark; words in a column of figures are told', () => {
    const { facts, observations } = read(51, '-', '…', 'mất mùa', 42, 33, 27, 18, 65, 39, 24, 71);
    assert.equal(facts.length, 9);
    assert.deepEqual(
      observations.map(({ kind, at }) => `${kind} ${at.cell}`),
      ['none-figure B5', 'not-a-number B7'],
    );
  });
});
