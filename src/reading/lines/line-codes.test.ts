/** Codes of lines: paths of an outline, as far as anyone reads them. */
import { strict as assert } from 'node:assert';
import { lineCodes } from './line-codes';
import type { LineDraft } from './line-drafts';
import type { OutlineNode } from './outline';

const draft = (number: string, row: number): LineDraft => ({
  row,
  number,
  label: `Mục ${String(row)}`,
  path: [],
  labelCell: 1,
  indent: 0,
  bold: false,
  hasFigures: true,
});

/** Each line below the one before it. */
const below = (count: number): OutlineNode[] =>
  Array.from({ length: count }, (_, at) => ({ role: 'line', parent: at - 1, group: 0 }) as unknown as OutlineNode);

describe('reading/lines/line-codes', () => {
  it('are the numbers from the outermost line in; a bullet counts, a line without a number is called by its name', () => {
    const drafts = [draft('I.', 1), draft('1)', 2), draft('-', 3), draft('', 4)];
    assert.deepEqual(lineCodes(drafts, below(4), false), ['I', 'I.1', 'I.1.-1', 'I.1.-1.muc-4']);
    assert.deepEqual(lineCodes(drafts, below(4), true)[1], 'muc-2');
  });

  it('begin anew where lists stand deeper than anyone reads', () => {
    const drafts = Array.from({ length: 5000 }, (_, at) => draft(String((at % 9) + 1), at));
    const codes = lineCodes(drafts, below(5000), false);
    assert.equal(codes[99], drafts.slice(0, 100).map(({ number }) => number).join('.')); // prettier-ignore
    assert.ok(Math.max(...codes.map(({ length }) => length)) < 500);
  });
});
