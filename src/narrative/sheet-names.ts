/** Whether a workbook, sheet, line or column is the one that an office's declaration names; names may mark a period ("{kỳ này}"). */
import type { ColumnReading } from '../core/reading';
import { fitsMarked, foldText, isMarked, marksIn, timeless } from '../language';
import type { FigureSource } from './passage';

type Of = FigureSource['of'];

/** Whether a name on a sheet is the declared one. */
export function isCalled(name: string, declared: string, of: Of): boolean {
  if (foldText(name) === foldText(declared)) return !isMarked(declared);
  return of !== undefined && isMarked(declared) && fitsMarked(declared, name, of);
}

const stemOf = (file: string): string => (file.split(/[/\\]/u).at(-1) ?? '').replace(/\.[^.]+$/u, '');

/** What a file is called whatever its period; its whole name where nothing else is left of it. */
export function bookName(file: string): string {
  const stem = stemOf(file);
  return timeless(stem) || stem;
}

export const isBook = (file: string, { book }: Pick<FigureSource, 'book'>): boolean =>
  book === undefined || bookName(file) === book || stemOf(file) === book;

/** Whether a tab or a title is the declared sheet's. */
export const isSheetCalled = (tab: string, title: string, sheet: string, of: Of): boolean =>
  isCalled(tab, sheet, of) || (!isMarked(sheet) && foldText(title).includes(foldText(sheet)));

const pathOf = ({ heading }: ColumnReading): readonly string[] =>
  heading.filter((part, at, all) => part !== '' && part !== all[at - 1]);

/** "actual {kỳ này}": a column by what it measures, and of when. */
const MEASURE = /^([a-z][a-z0-9-]*) (\{[^{}]+\})$/u;
/** What a column that names no period is of. */
const OF_ITSELF: Readonly<Record<string, readonly string[]>> = {
  plan: ['năm nay', 'kỳ này'],
  prior: ['cùng kỳ', 'năm trước', 'lũy kế, năm trước'],
};

function isMeasured(column: ColumnReading, declared: string, of: Of): boolean {
  const [, measure = '', mark = ''] = MEASURE.exec(declared) ?? [];
  if (measure === '' || of === undefined || column.measure !== measure) return false;
  const wanted = mark.slice(1, -1);
  const said = marksIn(pathOf(column).join(' '), of);
  return said === null ? (OF_ITSELF[measure] ?? ['kỳ này']).includes(wanted) : said.includes(wanted);
}

/** Whether a column's own heading, its whole path, its code or what it measures says so. */
export function isHeaded(column: ColumnReading, words: string, of?: string): boolean {
  const path = pathOf(column);
  return (
    isMeasured(column, words, of) ||
    [column.code ?? '', path.at(-1) ?? '', path.join(' ')].some((name) => name !== '' && isCalled(name, words, of))
  );
}
