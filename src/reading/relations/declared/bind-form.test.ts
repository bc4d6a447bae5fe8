import { strict as assert } from 'node:assert';
import type { FormDefinition } from '../../../core/form';
import { fruitForm, readTyped, relationsOf } from '../../../../test/support/read-typed';

const columns: FormDefinition['columns'] = [
  { key: 'label', role: 'label', headings: ['Loại cây'] },
  { key: 'all', role: 'measure', headings: ['Cả vườn'], code: '1', formula: '1=2+3' },
  { key: 'old', role: 'measure', headings: ['Cây già'], code: '2' },
  { key: 'young', role: 'measure', headings: ['Cây non'], code: '3' },
];
const rows = (codes: string[] | null): (string | number)[][] => [
  ['CÂY ĂN QUẢ'],
  ['Loại cây', 'Cả vườn', 'Cây già', 'Cây non'],
  ...(codes ? [codes] : []),
  ['Cam', 9, 4, 5],
  ['Bưởi', 8, 6, 2],
];
const claims = (form: FormDefinition, codes: string[] | null = null): string[] =>
  relationsOf(readTyped(rows(codes), form)).filter((each) => / (?:form|code row)$/.test(each));

describe('arithmetic of a form’s columns', () => {
  it('is the form’s code row where the sheet prints none', () => {
    assert.deepEqual(claims(fruitForm({ columns })), ['B3 sum C3 D3 form', 'B4 sum C4 D4 form']);
  });

  it('gives way to what the sheet prints', () => {
    assert.deepEqual(claims(fruitForm({ columns }), ['A', '1', '2=1-3', '3']), [
      'C4 sum B4 -D4 code row',
      'C5 sum B5 -D5 code row',
    ]);
  });

  it('is said once, of columns that are there, in the lines that it is for', () => {
    const relations: FormDefinition['relations'] = [
      { over: 'columns', formula: 'all=old + young' },
      { over: 'columns', formula: 'all=old + gone' },
      { over: 'columns', formula: 'young≤all', only: ['orange'] },
    ];
    const lines: FormDefinition['lines'] = [
      { key: 'orange', label: 'Cam' },
      { key: 'pomelo', label: 'Bưởi' },
    ];
    assert.deepEqual(claims(fruitForm({ columns, relations, lines })), [
      'B3 sum C3 D3 form',
      'B3 subset D3 form',
      'B4 sum C4 D4 form',
    ]);
  });
});
