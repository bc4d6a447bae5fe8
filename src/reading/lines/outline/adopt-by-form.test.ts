import { strict as assert } from 'node:assert';
import { breakdownsIn, outlineOf, treeOf } from '../../../../test/support/outline-of';

describe('lines that a form knows', () => {
  const known = (
    text: string,
    key: string,
    parentKey: string | null = null,
  ): { text: string; key: string; parentKey: string | null } => ({ text, key, parentKey });

  it('stand where the form puts them if the sheet shows no depth', () => {
    const outline = outlineOf(known('* Thu', 'in'), known('* Thuế', 'tax', 'in'), known('* Phí', 'fee', 'in'));
    assert.deepEqual(breakdownsIn(outline), ['Thu = Thuế + Phí']);
  });

  it('stay where their numbers put them', () => {
    assert.deepEqual(treeOf(outlineOf(known('1 Thu', 'in'), known('2 Thuế', 'tax', 'in'))), ['Thu', 'Thuế']);
  });

  it('have a certain place among numbered lines, if the form knows it or keeps them out', () => {
    assert.deepEqual(treeOf(outlineOf('1 Thu', known('* Thuế', 'tax'), '2 Chi')), ['Thu', 'Thuế', 'Chi']);
    assert.deepEqual(treeOf(outlineOf('1 Thu', known('* Thuế', 'tax', 'other'), '2 Chi')), ['Thu', 'Thuế ?', 'Chi']);
    const kept = { ...known('* Thuế', 'tax', 'other'), additive: false };
    assert.deepEqual(treeOf(outlineOf('1 Thu', kept, '2 Chi')), ['Thu', 'Thuế', 'Chi']);
  });
});
