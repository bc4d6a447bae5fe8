import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../../core/form';
import type { Typed } from '../../../../test/support/typed-sheet';
import { fruitForm, readTyped, relationsOf } from '../../../../test/support/read-typed';

const columns: FormDefinition['columns'] = [
  { key: 'label', role: 'label', headings: ['Loại cây'] },
  { key: 'trees', role: 'measure', headings: ['Số cây'] },
  { key: 'rate', role: 'measure', headings: ['Tỷ lệ sống'], additive: false },
];
const lines: FormDefinition['lines'] = ['Cam', 'Bưởi', 'Mít'].map((label, at) => ({ key: `l${String(at)}`, label }));
const claims = (relation: FormDefinition['relations'][number], ...trees: Typed[]): string[] =>
  relationsOf(
    readTyped(
      [
        ['CÂY ĂN QUẢ'],
        ['Loại cây', 'Số cây', 'Tỷ lệ sống'],
        ...['Cam', 'Bưởi', 'Mít'].map((label, at): Typed[] => [label, trees[at] ?? '', 7]),
      ],
      fruitForm({ columns, lines, relations: [relation] }),
    ),
  ).filter((each) => each.endsWith('form'));

describe('arithmetic of a form’s lines', () => {
  it('is asked of columns that add up, or of those that it names', () => {
    const formula = 'l0=l1 + l2';
    assert.deepEqual(claims({ over: 'lines', formula }, 9, 4, 5), ['B3 sum B4 B5 form']);
    assert.deepEqual(claims({ over: 'lines', formula, only: ['rate'] }, 9, 4, 5), ['C3 sum C4 C5 form']);
  });

  it('knows differences, and parts that may not exceed', () => {
    assert.deepEqual(claims({ over: 'lines', formula: 'l0=l1 - l2' }, 3, 8, 5), ['B3 sum B4 -B5 form']);
    assert.deepEqual(claims({ over: 'lines', formula: 'l1≤l0' }, 9, 4, 5), ['B3 subset B4 form']);
  });

  it('names blank parts, leaves out "-", and is not asked of lines that are not there', () => {
    assert.deepEqual(claims({ over: 'lines', formula: 'l0=l1 + l2' }, 9, 4, ''), ['B3 sum B4 ?B5 form']);
    assert.deepEqual(claims({ over: 'lines', formula: 'l0=l1 + l2' }, 9, 4, '-'), ['B3 sum B4 form']);
    assert.deepEqual(claims({ over: 'lines', formula: 'l0=l1 + l8' }, 9, 4, 5), []);
    assert.deepEqual(claims({ over: 'lines', formula: 'l0=l1 + l2' }, '', 4, 5), []);
  });
});
