/**
 * Do all sheets report the period that their workbook says, with figures of no later day than its cut-off?
 * The cut-off of NĐ 09/2019/NĐ-CP (14/6) and the calendar's (30/6) are both fine inside one six-month report.
 */
import type { Check, CheckResult } from '../../core/check';
import type { CellAddress } from '../../core/cell-address';
import { cellName } from '../../core/cell-address';
import { normalise, shift, subtract, toText } from '../../core/decimal';
import type { EarlierAbsent, Period, Reading, TableReading, WorkbookReading } from '../../core/reading';
import { powerBetween } from '../../core/relation-scale';
import { belongsTo, mainOwner, otherPeriodOf, reportingSentences, strangersAmong } from '../../language';
import type { Failed } from '../arithmetic';
import { askEarlier } from '../ask-earlier';
import { skipText, type RelationSkip } from '../skip-text';
import { lastDayOf } from './calendar';
import { misfitOf } from './cut-off';
import { otherHeadings } from './headings';
import type { FallenData, PeriodMatchesFinding } from './finding';
import { describe } from './wording';

const id = 'period-matches';

function topOf(table: TableReading): CellAddress {
  const stated = table.statedAt ?? table.periodAt;
  if (stated) return stated;
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

/** The cover's own day, of another period than the cover's. */
function coverCutOff(book: WorkbookReading): PeriodMatchesFinding[] {
  const { asOf, period } = book.identity;
  const [at] = coverCell(book, 'as-of');
  const misfit = asOf !== undefined && period ? misfitOf(asOf, period) : null;
  if (asOf === undefined || !period || !at || misfit === null) return [];
  const data = { asOf, last: lastDayOf(period) ?? '', period: period.text, title: '', misfit };
  return [
    {
      ...{ check: id, code: 'cut-off-mismatch' as const, severity: 'warning' as const },
      ...{ at, related: coverCell(book, 'period'), data },
    },
  ];
}

/**
 * A standard sheet, or one beside a cover sheet, reports the workbook's period; the tables of a monthly workbook that
 * declares none may each be of their own month, quarter or year.
 */
function otherPeriod(table: TableReading, book: WorkbookReading | undefined): PeriodMatchesFinding[] {
  const wanted = book?.identity.period;
  if (!table.period || !wanted || belongsTo(table.period.id, wanted.id)) return [];
  const isDeclared = coverCell(book, 'period').length > 0;
  if (!isDeclared && (table.form === null || table.period.id.slice(0, 4) === wanted.id.slice(0, 4))) return [];
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

/** A column that its heading says is of another period than all the sheet. */
function headingsApart(table: TableReading, period: Period | null): PeriodMatchesFinding[] {
  if (!period) return [];
  return otherHeadings(table, period).map(({ at, heading, id: of }): PeriodMatchesFinding => {
    const data = { period: heading, expected: period.text, id: of, expectedId: period.id, title: '', column: '1' };
    return { check: id, code: 'period-mismatch', severity: 'warning', at, related: [], data };
  });
}

/** Texts that open the report of another period. */
function otherTexts({ texts, workbooks }: Reading): PeriodMatchesFinding[] {
  const books = new Map(workbooks.map((book) => [book.file, book]));
  return texts.flatMap(({ at, text }): PeriodMatchesFinding[] => {
    const book = books.get(at.file);
    const own = book?.identity.period;
    if (!own) return [];
    const other = reportingSentences(text).flatMap((sentence) => {
      const period = otherPeriodOf(sentence, own);
      return period ? [{ period, said: `${sentence.body} báo cáo ${sentence.of.trim()}` }] : [];
    })[0];
    if (!other) return [];
    const { period, said } = other;
    const data = { period: period.text, expected: own.text, id: period.id, expectedId: own.id, title: '', text: said };
    const related = coverCell(book, 'period');
    return [{ check: id, code: 'period-mismatch', severity: 'warning', at, related, data }];
  });
}

/** Workbooks handed in together report one period: that of most of them. */
function otherBooks(reading: Reading): PeriodMatchesFinding[] {
  const { period: main } = mainOwner(reading.workbooks);
  const others = reading.workbooks.filter((book) => book.identity.period?.id === main?.id);
  return strangersAmong(reading.workbooks, reading.tables).flatMap((stranger): PeriodMatchesFinding[] => {
    if (stranger.what !== 'period') return [];
    const book = reading.workbooks.find(({ file }) => file === stranger.file);
    const table = reading.tables.find(({ file, period }) => file === stranger.file && period !== null);
    const at = coverCell(book, 'period')[0] ?? (table && topOf(table));
    if (!at) return [];
    const data = {
      period: stranger.stated,
      expected: stranger.expected,
      id: book?.identity.period?.id ?? table?.period?.id ?? '',
      expectedId: main?.id ?? '',
      title: '',
      other: others[0]?.file ?? '',
    };
    return [
      {
        check: id,
        code: 'period-mismatch',
        severity: 'warning',
        at,
        related: coverCell(others[0], 'period'),
        data,
      },
    ];
  });
}

function fallenData({ facts, relation, whole, sides }: Failed, stands?: EarlierAbsent['stands']): FallenData {
  const earlier = facts[relation.parts[0]?.fact ?? -1] ?? whole;
  const before = shift(earlier.value, powerBetween(earlier.unit, whole.unit) ?? 0);
  const { file, sheet, cell } = earlier.at;
  return {
    actual: toText(sides.actual),
    earlier: toText(normalise(before)),
    difference: toText(normalise(subtract(before, whole.value))),
    unit: whole.unit?.text ?? '',
    label: whole.label,
    otherCell: cell,
    otherPlace: `${sheet}, ${file}`,
    ...(/(?:^|-)prior$/.test(earlier.measure) ? { of: 'last-year' as const } : {}),
    ...(stands ? { stands } : {}),
  };
}

/** What is counted since January only grows. */
const askEarlierBooks = (reading: Reading): Result =>
  askEarlier(id, reading, [
    { claim: 'counted-since-january', kind: 'subset', code: 'cumulative-falls', severity: 'warning', data: fallenData },
  ]);

type Result = CheckResult<PeriodMatchesFinding, RelationSkip<typeof id>>;

export const periodMatches: Check<PeriodMatchesFinding, RelationSkip<typeof id>> = {
  id,
  run(reading) {
    const findings: PeriodMatchesFinding[] = reading.workbooks.flatMap(coverCutOff);
    for (const table of reading.tables) {
      const book = reading.workbooks.find((each) => each.file === table.file);
      const period = table.period ?? book?.identity.period ?? null;
      findings.push(...otherPeriod(table, book), ...cutOff(table, period, book), ...headingsApart(table, period));
    }
    const earlier = askEarlierBooks(reading);
    return { ...earlier, findings: [...findings, ...otherTexts(reading), ...otherBooks(reading), ...earlier.findings] };
  },
  describe,
  describeSkip: skipText,
};
