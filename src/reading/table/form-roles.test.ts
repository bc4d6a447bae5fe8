import { strict as assert } from 'node:assert';
import type { FormColumn } from '../../core/form';
import type { TableColumn } from '../columns';
import { withFormRoles } from './form-roles';

const column = (role: TableColumn['role'], figures: number, texts: number): TableColumn =>
  ({ role, figures, texts, notFigure: 'id' }) as unknown as TableColumn;
const form = (role: FormColumn['role']): FormColumn => ({ key: role, role, headings: [] });
const roles = (columns: TableColumn[], forms: (FormColumn | null)[]): string[] =>
  withFormRoles(columns, forms).map((each) => each.role);

describe('roles by a form', () => {
  it('go before what the cells look like, unless the cells hold the other kind', () => {
    assert.deepEqual(roles([column('text', 0, 0)], [form('measure')]), ['measure']);
    assert.deepEqual(roles([column('text', 0, 5)], [form('measure')]), ['text']);
    assert.deepEqual(roles([column('measure', 2, 5)], [form('text')]), ['text']);
    assert.deepEqual(roles([column('measure', 5, 5)], [form('text')]), ['measure']);
  });

  it('leave one column of labels: the form’s, where it has one', () => {
    const two = [column('label', 0, 5), column('label', 0, 5)];
    assert.deepEqual(roles(two, [form('label'), null]), ['label', 'text']);
    assert.deepEqual(roles(two, [form('label'), form('measure')]), ['label', 'text']);
    assert.deepEqual(roles(two, [null, null]), ['label', 'label']);
    assert.deepEqual(roles(two, [form('text'), null]), ['label', 'label']);
  });

  it('make figures of what looked like none', () => {
    const [measure, text] = withFormRoles(
      [column('number', 3, 0), column('number', 0, 3)],
      [form('measure'), form('text')],
    );
    assert.deepEqual([measure?.notFigure, text?.notFigure], [null, 'id']);
  });
});
