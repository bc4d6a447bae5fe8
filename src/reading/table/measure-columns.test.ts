import { strict as assert } from 'node:assert';
import type { FormColumn } from '../../core/form';
import type { TableColumn } from '../columns';
import { measureColumns } from './measure-columns';

const column = (heading: string, code: string | null = null, more: Partial<TableColumn> = {}): TableColumn =>
  ({
    column: 0,
    heading: [heading],
    folded: [heading.toLowerCase()],
    names: [heading.toLowerCase()],
    role: 'measure',
    code,
    statement: '',
    unit: null,
    named: null,
    figures: 3,
    texts: 0,
    ...more,
  }) as unknown as TableColumn;
const form = (more: Partial<FormColumn>): FormColumn => ({ key: 'area', role: 'measure', headings: [], ...more });
const names = (columns: TableColumn[], forms: (FormColumn | null)[]): string[] =>
  measureColumns(columns, forms, false).map(({ measure }) => measure);

describe('columns of figures', () => {
  it('are named by the form, its codes by those that the sheet prints', () => {
    assert.deepEqual(names([column('Diện tích')], [form({})]), ['area']);
    assert.deepEqual(names([column('Diện tích')], [form({ measure: 'actual' })]), ['actual']);
    assert.deepEqual(names([column('Diện tích', '7')], [form({ key: 'ms-5' })]), ['ms-7']);
  });

  it('have each a name of its own', () => {
    const found = names([column('Gạch', '4'), column('Ngói'), column('Gạch', '4')], [null, null, null]);
    assert.equal(found.length, 3);
    assert.deepEqual([found[0], found[2]], ['ms-4', 'ms-4']);
  });

  it('are those alone that hold figures', () => {
    assert.deepEqual(names([column('Tên', null, { role: 'label' }), column('Diện tích')], [null, form({})]), ['area']);
  });

  it('add up unless the form, the unit or the heading says otherwise; percentages never', () => {
    const percent = { text: '%', dimension: 'percent', kind: '', power: 0 } as const;
    const adds = (heading: string, known: FormColumn | null, unit: TableColumn['unit'] = null): boolean | undefined =>
      measureColumns([column(heading, null, { unit })], [known], false)[0]?.additive;
    assert.deepEqual([adds('Diện tích', null), adds('Bình quân', null)], [true, false]);
    assert.deepEqual(
      [adds('Diện tích', form({ additive: false })), adds('Bình quân', form({ additive: true }))],
      [false, true],
    );
    assert.equal(adds('Phần', form({ additive: true }), percent), false);
    assert.equal(adds('Phần', null, { text: 'tạ/ha', dimension: 'yield', kind: '', power: 0 }), false);
  });

  it('have the form’s unit where they state none, firm only where it is a percentage', () => {
    const [area, share] = measureColumns(
      [column('Diện tích'), column('Phần')],
      [form({ unit: 'ha' }), form({ key: 'share', unit: '%' })],
      false,
    );
    assert.deepEqual([area?.unit?.text, area?.unitIsFirm, share?.unitIsFirm], ['ha', false, true]);
  });
});
