/** Where a user is sent for a period or a cut-off that does not fit, what it is held against, and what is said of it. */
import { strict as assert } from 'node:assert';
import { readingOf, type ReadingSpec } from '../../../test/support/reading-of';
import type { Period, TableReading, WorkbookReading } from '../../core/reading';
import { strangersAmong } from '../../language';
import { periodMatches } from './check';

const HALF: Period = { id: '2021-H1', text: '6 tháng đầu năm 2021' };
const QUARTER: Period = { id: '2021-Q2', text: 'Quý II năm 2021' };
const NEXT: Period = { id: '2022-H1', text: '6 tháng đầu năm 2022' };

/** A workbook of a period; `cells` are those of its cover sheet that state something. */
function book(file: string, period: Period, cells: Readonly<Record<string, string>> = {}): WorkbookReading {
  const entries = Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, { text: period.text, at: { file, sheet: 'Thông tin', cell } }]),
  );
  return { file, sha256: null, identity: { entries, period }, sheets: [] };
}

function told(tables: readonly Partial<TableReading>[], workbooks?: readonly WorkbookReading[]) {
  const spec: ReadingSpec = { facts: {}, tables, ...(workbooks ? { workbooks } : {}) };
  return periodMatches.run(readingOf(spec)).findings.map((finding) => ({
    at: `${finding.at.file} ${finding.at.cell}`,
    beside: finding.related.map(({ file, cell }) => `${file} ${cell}`),
    data: finding.data,
    vi: periodMatches.describe(finding, 'vi'),
    en: periodMatches.describe(finding, 'en'),
  }));
}

describe('checks/period-matches: what is told', () => {
  it('of a cut-off: the cell that states it, beside the one of the cover sheet', () => {
    const statedAt = { file: 'so.xlsx', sheet: 'Biểu', cell: 'C3' };
    const tables = [{ period: HALF, asOf: '2021-07-06', title: 'Biểu thu', statedAt }];
    assert.deepEqual(told(tables, [book('so.xlsx', HALF, { 'as-of': 'B6' })]), [
      {
        at: 'so.xlsx C3',
        beside: ['so.xlsx B6'],
        data: { asOf: '2021-07-06', last: '2021-06-30', period: HALF.text, title: 'Biểu thu' },
        vi: 'Số liệu tính đến 06/07/2021, sau ngày cuối kỳ báo cáo là 30/06/2021; cần nêu rõ ở trang Thông tin hoặc chốt lại số liệu.',
        en: "The figures are as of 06/07/2021, after the period's last day 30/06/2021; say so on the cover sheet or close them again.",
      },
    ]);
  });

  it('of a table whose workbook says nothing of itself: its own period is enough, and none is no fault', () => {
    assert.deepEqual(
      told([{ period: HALF, asOf: '2021-07-06' }], []).map(({ at, beside }) => [at, beside]),
      [['so.xlsx A1', []]],
    );
    assert.deepEqual(told([{ asOf: '2021-07-06' }], []), []);
  });

  it('of the last day itself: nothing', () => {
    assert.deepEqual(told([{ period: HALF, asOf: '2021-06-30' }]), []);
  });

  it("of another period: the table, beside the cover sheet's cell", () => {
    assert.deepEqual(told([{ period: QUARTER, title: 'Biểu thu' }], [book('so.xlsx', HALF, { period: 'B5' })]), [
      {
        at: 'so.xlsx A1',
        beside: ['so.xlsx B5'],
        data: { period: QUARTER.text, expected: HALF.text, id: '2021-Q2', expectedId: '2021-H1', title: 'Biểu thu' },
        vi: 'Biểu ghi kỳ “Quý II năm 2021”, khác kỳ báo cáo “6 tháng đầu năm 2021”.',
        en: 'This sheet says "Quý II năm 2021" while the report\'s period is "6 tháng đầu năm 2021".',
      },
    ]);
  });

  it('of a sheet of the same year, or no standard one, in a workbook that declares no period: nothing', () => {
    const undeclared = [book('so.xlsx', HALF)];
    assert.deepEqual(told([{ period: QUARTER, form: 'budget-expenditure' }], undeclared), []);
    assert.deepEqual(told([{ period: NEXT }], undeclared), []);
    assert.equal(told([{ period: NEXT, form: 'budget-expenditure' }], undeclared).length, 1);
  });

  it('asks each table by its own workbook', () => {
    const books = [book('a.xlsx', HALF, { period: 'B5' }), book('b.xlsx', HALF)];
    assert.deepEqual(told([{ file: 'b.xlsx', period: QUARTER }], books), []);
  });
});

describe('checks/period-matches: workbooks handed in together', () => {
  const main = [book('a.xlsx', HALF, { period: 'B5' }), book('b.xlsx', HALF, { period: 'B6' })];
  const tables = [
    { file: 'a.xlsx', period: HALF },
    { file: 'b.xlsx', period: HALF },
    { file: 'c.xlsx', title: 'Trang bìa', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    { file: 'c.xlsx', period: NEXT, range: { top: 4, left: 1, bottom: 9, right: 5 } },
  ];

  it("of the one with another period: its cover sheet's cell, beside that of the first of the others", () => {
    assert.deepEqual(told(tables, [...main, book('c.xlsx', NEXT, { period: 'B7' })]), [
      {
        at: 'c.xlsx B7',
        beside: ['a.xlsx B5'],
        data: {
          ...{ period: NEXT.text, expected: HALF.text, id: '2022-H1', expectedId: '2021-H1' },
          ...{ title: '', other: 'a.xlsx' },
        },
        vi: 'Sổ này ghi kỳ “6 tháng đầu năm 2022”, khác kỳ “6 tháng đầu năm 2021” của a.xlsx; số liệu hai kỳ không được so với nhau.',
        en: 'This workbook says "6 tháng đầu năm 2022" while a.xlsx says "6 tháng đầu năm 2021"; figures of the two periods were not compared.',
      },
    ]);
  });

  it('of one without a cover sheet: its first table that states a period', () => {
    assert.deepEqual(
      told(tables, [...main, book('c.xlsx', NEXT)]).map(({ at }) => at),
      ['c.xlsx B5'],
    );
  });

  it('of one that names no period itself: the one that its table states', () => {
    const silent: WorkbookReading = { file: 'c.xlsx', sha256: null, identity: { entries: {} }, sheets: [] };
    assert.deepEqual(
      told(tables, [...main, silent]).map(({ at, data }) => [at, 'id' in data ? data.id : '']),
      [['c.xlsx B5', '2022-H1']],
    );
  });

  it('leaves a workbook of another place, and of the same period, to the check of bodies', () => {
    const [first, second, third] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((file) => book(file, HALF, { period: 'B5' }));
    const of = (given: WorkbookReading | undefined, body: string): WorkbookReading[] =>
      given ? [{ ...given, identity: { ...given.identity, body } }] : [];
    const home = 'Ủy ban nhân dân xã Tân Lập';
    const books = [...of(first, home), ...of(second, home), ...of(third, 'Ủy ban nhân dân xã Hòa Bình')];
    assert.deepEqual(
      strangersAmong(books, []).map(({ file, what }) => `${file} ${what}`),
      ['c.xlsx body'],
    );
    assert.deepEqual(told([], books), []);
  });
});
