/** Rows of the sheet "Mẫu câu" with names, places and figures of their own: put beside what stands there, and read back. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../test/support/snapshot-of';
import { putPassages } from './put-passages';
import { ownRowsOf, templateTexts } from './template-sheet';

const HEAD = { 'Mẫu câu!A1': 'Mã mẫu câu', 'Mẫu câu!B1': 'Mẫu câu' };

describe('putPassages', () => {
  it('makes the sheet with every heading', () => {
    const row = { id: 'an-ninh', title: 'An ninh', text: 'Ổn định.', figures: 'so_vu = Tai nạn!D9' };
    const [edit, ...more] = putPassages(snapshotOf({ 'Khác!A1': 'x' }), [row]);
    assert.ok(edit?.kind === 'put-sheet' && more.length === 0);
    assert.deepEqual(edit.rows, [
      ['Mã mẫu câu', 'Mẫu câu', 'Tên đoạn', 'Vị trí', 'Số liệu', 'Giữ lời'],
      ['an-ninh', 'Ổn định.', 'An ninh', null, 'so_vu = Tai nạn!D9', null],
    ]);
  });

  it('adds the headings that it needs to a sheet of two, and rewrites the last row of a code', () => {
    const book = snapshotOf({
      ...HEAD,
      'Mẫu câu!A2': 'crops',
      'Mẫu câu!B2': 'Một.',
      'Mẫu câu!A3': 'crops',
      'Mẫu câu!B3': 'Hai.',
    });
    const edits = putPassages(book, [
      { id: 'crops', text: 'Ba.', figures: 'lua = Cây trồng!D9' },
      { id: 'moi', title: 'Mới', text: 'Bốn.', place: '' },
    ]);
    assert.deepEqual(
      edits.map((edit) => (edit.kind === 'set-cell' ? [edit.cell, edit.value] : [])),
      [
        ['B3', 'Ba.'],
        ['C1', 'Số liệu'],
        ['C3', 'lua = Cây trồng!D9'],
        ['A4', 'moi'],
        ['B4', 'Bốn.'],
        ['D1', 'Tên đoạn'],
        ['D4', 'Mới'],
      ],
    );
    assert.deepEqual(putPassages(book, [{ id: 'crops', text: 'Hai.' }]), []);
    assert.deepEqual(putPassages(book, []), []);
  });

  it('is read as a row of its own where it has more than its wording', () => {
    const book = snapshotOf({
      ...HEAD,
      'Mẫu câu!C1': 'Giữ lời',
      'Mẫu câu!A2': 'crops',
      'Mẫu câu!B2': 'Một.',
      'Mẫu câu!A3': 'moi',
      'Mẫu câu!B3': 'Hai.',
      'Mẫu câu!C3': 'có',
    });
    assert.deepEqual(
      templateTexts([book]).map(({ id }) => id),
      ['crops'],
    );
    assert.deepEqual(
      ownRowsOf([book]).map(({ id, keep, title }) => [id, keep, title]),
      [['moi', 'có', '']],
    );
  });
});
