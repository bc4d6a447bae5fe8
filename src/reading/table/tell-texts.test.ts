import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../core/form';
import { fruitForm, readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';

const columns: FormDefinition['columns'] = [
  { key: 'number', role: 'number', headings: ['STT'] },
  { key: 'label', role: 'label', headings: ['Loại cây'] },
  { key: 'actual', role: 'measure', headings: ['Số cây'] },
  { key: 'note', role: 'text', headings: ['Nơi trồng'] },
];
const texts = (form: FormDefinition, ...lines: Typed[][]): string[] =>
  readTyped([['CÂY ĂN QUẢ'], ['STT', 'Loại cây', 'Số cây', 'Nơi trồng'], ...lines], form).texts.map(
    ({ line, key, column, text, at }) => [at.cell, line, key ?? '', column, text].join('|'),
  );

describe('texts of a form', () => {
  it('are those of its text columns, by line', () => {
    const form = fruitForm({ columns, lines: [{ key: 'orange', label: 'Cam' }] });
    assert.deepEqual(texts(form, ['1', 'Cam', 5, 'Đồi'], ['2', 'Ổi', 6, ''], ['3', 'Mít', 7, 'Bãi sông']), [
      'D3|1|orange|note|Đồi',
      'D5|3||note|Bãi sông',
    ]);
  });

  it('are the labels of a list too, each with its group', () => {
    const form = fruitForm({ columns, layout: 'list', lines: [{ key: 'sour', label: 'Quả chua' }] });
    const lines: Typed[][] = [
      ['', 'Quả chua', '', ''],
      ['1', 'Cam', 5, 'Đồi'],
      ['2', 'Ổi', 6, 'Vườn'],
      ['', 'Tổng cộng', 11, 'x'],
    ];
    assert.deepEqual(texts(form, ...lines), [
      'B3|qua-chua||label|Quả chua',
      'B4|cam|sour|label|Cam',
      'D4|cam|sour|note|Đồi',
      'B5|oi|sour|label|Ổi',
      'D5|oi|sour|note|Vườn',
    ]);
  });

  it('are the notes of any table too, of no form and of one that knows none', () => {
    const rows: Typed[][] = [
      ['SỐ HỘ'],
      ['STT', 'Thôn', 'Số hộ', 'Ghi chú'],
      ['1', 'Đông', 25, 'giảm do tách thôn'],
      ['2', 'Tây', 36, ''],
    ];
    const notes = (...forms: FormDefinition[]): string[] =>
      readTyped(rows, ...forms).texts.map(({ form: of, column, text, at }) => [of, at.cell, column, text].join('|'));
    assert.deepEqual(notes(), ['|D3|note|giảm do tách thôn']);
    const known = fruitForm({
      columns: [
        { key: 'number', role: 'number', headings: ['STT'] },
        { key: 'label', role: 'label', headings: ['Thôn'] },
        { key: 'actual', role: 'measure', headings: ['Số hộ'] },
      ],
      recognise: { numbers: [], titles: ['SỐ HỘ'], marks: [] },
    });
    assert.deepEqual(notes(known), [`${known.id}|D3|note|giảm do tách thôn`]);
  });
});
