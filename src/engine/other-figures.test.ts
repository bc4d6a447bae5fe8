/** Figures of a workbook of another period that somebody let into a report are counted and named, its own are not. */
import { strict as assert } from 'node:assert';
import type { Reading } from '../core/reading';
import { understandPlain } from './understand-plain';
import type { FigureInline, ReportDocument } from '../core/report-document';
import { describeOtherFigures, otherFigures } from './other-figures';

const figure = (file: string, cell: string): FigureInline => ({
  ...{ type: 'figure', text: '12', factId: cell, value: '12', unit: '', measure: 'count' },
  ...{ at: { file, sheet: 'Biểu', cell }, format: { kind: 'number', decimals: 0, padded: false } },
});

const report = {
  period: '2025-9M',
  blocks: [
    { type: 'paragraph', content: [figure('a.xlsx', 'C4'), figure('b.xlsx', 'C5'), figure('nam.xlsx', 'C9')] },
    { type: 'paragraph', content: [{ type: 'footnote', content: [figure('b.xlsx', 'C6')] }] },
  ],
  annexes: [],
} as unknown as ReportDocument;

const books = [
  ['a.xlsx', '2025-9M'],
  ['b.xlsx', '2025-H1'],
  ['nam.xlsx', '2025'],
] as const;
const reading: Pick<Reading, 'workbooks' | 'tables'> = {
  ...understandPlain([]),
  workbooks: books.map(([file, id]) => ({
    ...{ file, sha256: null, sheets: [] },
    identity: { body: 'UBND', period: { id, text: id }, entries: {} },
  })),
};

describe('figures of another period in a report', () => {
  it('are told by their workbook, with where the first stands; those of the year are not', () => {
    const [only, ...more] = otherFigures(report, reading);
    assert.ok(only && more.length === 0);
    assert.deepEqual([only.file, only.count, only.first.cell], ['b.xlsx', 2, 'C5']);
    assert.equal(
      describeOtherFigures(only, report, 'vi'),
      'Báo cáo in 2 số của “b.xlsx” (kỳ 6 tháng đầu năm 2025) như số của 9 tháng đầu năm 2025: hãy xem lại từng chỗ.',
    );
  });
});
