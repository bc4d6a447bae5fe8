import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../core/form';
import { fruitForm, noticed, readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const form = (more: Partial<FormDefinition> = {}): FormDefinition =>
  fruitForm({
    columns: [
      { key: 'number', role: 'number', headings: ['STT'] },
      { key: 'label', role: 'label', headings: ['Loại cây'] },
      { key: 'actual', role: 'measure', headings: ['Số cây'] },
    ],
    lines: [
      { key: 'orange', label: 'Cam', required: true },
      { key: 'pomelo', label: 'Bưởi' },
    ],
    ...more,
  });
const read = (known: FormDefinition, ...lines: Typed[][]): ReturnType<typeof readTyped> =>
  readTyped([['CÂY ĂN QUẢ'], ['STT', 'Loại cây', 'Số cây'], ...lines], known);

describe('what is told of lines', () => {
  it('those that their form does not know, and those that it misses', () => {
    const reading = read(form(), ['1', 'Bưởi', 5], ['2', 'Dứa', 6], ['3', 'Ổi', 7]);
    assert.deepEqual(noticed(reading, 'unknown-line'), ['B4 Dứa fruit', 'B5 Ổi fruit']);
    assert.deepEqual(noticed(reading, 'missing-line'), ['B2 Cam orange fruit']);
  });

  it('numbers that cannot be read, in outlines alone', () => {
    const lines: Typed[][] = [
      ['1', 'Cam', 5],
      ['?!', 'Bưởi', 6],
      ['3', 'Ổi', 7],
    ];
    assert.deepEqual(noticed(read(form(), ...lines), 'unreadable-number'), ['A4 ?! Bưởi']);
    assert.deepEqual(noticed(read(form({ layout: 'units' }), ...lines), 'unreadable-number'), []);
  });

  it('nothing of unknown or missing lines in a list', () => {
    const reading = read(form({ layout: 'list' }), ['1', 'Dứa', 5], ['2', 'Ổi', 6]);
    assert.deepEqual([noticed(reading, 'unknown-line'), noticed(reading, 'missing-line')], [[], []]);
  });
});
