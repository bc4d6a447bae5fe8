/**
 * Do all sheets report the period that their workbook says, with figures of no later day than its cut-off?
 * The cut-off of NĐ 09/2019/NĐ-CP (14/6) and the calendar's (30/6) are both fine inside one six-month report.
 */
import type { Check } from '../../core/check';
import type { CellAddress } from '../../core/cell-address';
import { cellName } from '../../core/cell-address';
import type { Period, Reading, TableReading, WorkbookReading } from '../../core/reading';
import { lastDayOf, samePeriod } from './calendar';
import type { PeriodMatchesFinding } from './finding';
import { describe } from './wording';

const id = 'period-matches';

function topOf(table: TableReading): CellAddress {
  return { file: table.file, sheet: table.sheet, cell: cellName(table.range.top, table.range.left) };
}

function coverCell(book: WorkbookReading | undefined, key: string): CellAddress[] {
  const entry = book && Object.hasOwn(book.identity.entries, key) ? book.identity.entries[key] : undefined;
  return entry ? [entry.at] : [];
}

function cutOff(table: TableReading, period: Period | null, book: WorkbookReading | undefined): PeriodMatchesFinding[] {
  const last = period ? lastDayOf(period) : null;
  const declared = book?.identity.asOf ?? '';
  if (!table.asOf || !last || table.asOf <= last || (declared !== '' && table.asOf <= declared)) return [];
  const data = { asOf: table.asOf, last, period: period?.text ?? '', title: table.title };
  return [
    {
      check: id,
      code: 'cut-off-mismatch',
      severity: 'warning',
      at: topOf(table),
      related: coverCell(book, 'as-of'),
      data,
    },
  ];
}

function otherPeriod(table: TableReading, book: WorkbookReading | undefined): PeriodMatchesFinding[] {
  const wanted = book?.identity.period;
  if (!table.period || !wanted || samePeriod(table.period, wanted)) return [];
  const data = {
    period: table.period.text,
    expected: wanted.text,
    id: table.period.id,
    expectedId: wanted.id,
    title: table.title,
  };
  return [
    {
      check: id,
      code: 'period-mismatch',
      severity: 'warning',
      at: topOf(table),
      related: coverCell(book, 'period'),
      data,
    },
  ];
}

/** Workbooks handed in together report one period: the first one's. */
function otherBooks(reading: Reading): PeriodMatchesFinding[] {
  const first = reading.workbooks.find((book) => book.identity.period !== undefined);
  const wanted = first?.identity.period;
  if (!first || !wanted) return [];
  return reading.workbooks.flatMap((book): PeriodMatchesFinding[] => {
    const period = book.identity.period;
    const at = coverCell(book, 'period')[0];
    if (!period || !at || samePeriod(period, wanted)) return [];
    const data = {
      period: period.text,
      expected: wanted.text,
      id: period.id,
      expectedId: wanted.id,
      title: '',
      other: first.file,
    };
    return [
      {
        check: id,
        code: 'period-mismatch',
        severity: 'warning',
        at,
        related: coverCell(first, 'period'),
        data,
      },
    ];
  });
}

export const periodMatches: Check<PeriodMatchesFinding, never> = {
  id,
  run(reading) {
    const findings: PeriodMatchesFinding[] = [];
    for (const table of reading.tables) {
      const book = reading.workbooks.find((each) => each.file === table.file);
      findings.push(...otherPeriod(table, book), ...cutOff(table, table.period ?? book?.identity.period ?? null, book));
    }
    return { findings: [...findings, ...otherBooks(reading)], skipped: [], proofs: [] };
  },
  describe,
  describeSkip: (skip: never) => skip,
};
