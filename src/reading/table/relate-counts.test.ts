import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../core/form';
import { fruitForm, readTyped } from '../../../test/support/read-typed';

describe('counts against names', () => {
  const form: FormDefinition = fruitForm({
    columns: [
      { key: 'label', role: 'label', headings: ['Loại cây'] },
      { key: 'places', role: 'measure', headings: ['Số nơi trồng'] },
      { key: 'names', role: 'text', headings: ['Tên nơi trồng'] },
    ],
    relations: [{ over: 'columns', formula: 'places=count(names)' }],
  });

  it('take names between semicolons, dashes for nobody, a blank for what is not known', () => {
    const { relations } = readTyped(
      [
        ['CÂY ĂN QUẢ'],
        ['Loại cây', 'Số nơi trồng', 'Tên nơi trồng'],
        ['Cam', 3, 'Đồi; Bãi ;Vườn'],
        ['Ổi', 1, '-; Đê;'],
        ['Mít', 2, ''],
      ],
      form,
    );
    const counts = relations.filter(({ kind }) => kind === 'count');
    assert.deepEqual(
      counts.map(({ items, blanks }) => [items.map(({ text }) => text), blanks.map(({ cell }) => cell)]),
      [
        [['Đồi', 'Bãi', 'Vườn'], []],
        [['Đê'], []],
        [[], ['C5']],
      ],
    );
  });
});
