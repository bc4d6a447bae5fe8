/**
 * Of which months of the year a figure is said to be ("quý III ước 33.930,8 tấn", "tháng 6"): it decides between the columns of
 * one indicator, as its line does between lines.
 */
import { foldText, parsePeriod } from '../../language';
import type { Mention } from '../mentions/mention';
import type { Subject } from './subject';

const NUMBER = '(?:0?[1-9]|1[0-2]|mười một|mười hai|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const SPAN = new RegExp(
  `(?<!\\p{L})(?:${NUMBER} tháng(?: (?:đầu|cuối)(?: năm)?)?|quý (?:iv|i{1,3}|[1-4])(?!\\p{L})|tháng (?:0?[1-9]|1[0-2])(?!\\d)|cả năm)(?!\\p{L})`,
  'gu',
);
const IN_BRACKETS = /^\s*\(([^()]{4,24})\)/u;
/** Words of time behind these are compared with, not told of. */
const COMPARED = /(?:so(?: với)?|hơn|của|cùng kỳ)\s*$/u;
/** "Đến cuối tháng 9": since January, whatever months a column is of. */
const UP_TO = /(?:đến|hết|tính đến)(?: hết| cuối)?\s*$/u;

/** The part of a calendar id behind its year: "-Q3" of "quý III"; null for none. */
function spanOf(words: string): string | null {
  const id = parsePeriod(`${words.replace(/ năm$/u, '')} năm 2001`)?.id;
  return id === undefined ? null : id.slice(4);
}

function lastIn(text: string): string | null {
  const found = [...text.matchAll(SPAN)].filter(({ index }) => {
    const before = text.slice(0, index);
    return !COMPARED.test(before) && !UP_TO.test(before);
  });
  const last = found.at(-1);
  return last ? spanOf(last[0]) : null;
}

/**
 * Spans that a figure may be of, as the parts of calendar ids behind their year; the table's own is "". Where an earlier part
 * of the sentence alone names one, both that and the table's own.
 */
export function spansSaid({ line, unitEnd }: Mention, subject: Subject, own: string): readonly string[] {
  const near = foldText(subject.own);
  if (MONTH.test(near)) return [ONE_MONTH];
  if (SINCE.test(near)) return [SO_FAR];
  return spansNamed({ line, unitEnd }, subject, own);
}

/** "trong tháng", "lũy kế": the month that is reported, or the months up to now, whatever their numbers. */
export const ONE_MONTH = 'month';
export const SO_FAR = 'so far';
const MONTH = /(?<!\p{L})(?:trong|riêng) tháng(?! (?:\d|trước|\p{L}+ năm))(?!\p{L})/u;
const SINCE = /(?<!\p{L})(?:lũy kế|luỹ kế|cộng dồn|tính chung|(?:tính )?từ đầu năm)(?!\p{L})/u;

/** Whether a span is a single month's. */
export const isMonth = (span: string): boolean => /^-M\d/u.test(span);

function spansNamed(
  { line, unitEnd }: Pick<Mention, 'line' | 'unitEnd'>,
  subject: Subject,
  own: string,
): readonly string[] {
  const named = (found: string): string => (found === own ? '' : found);
  const inBrackets = monthsBehind({ line, unitEnd }, own);
  if (inBrackets !== null) return [inBrackets];
  const near = lastIn(foldText(subject.own));
  if (near !== null) return [named(near)];
  const parts = subject.sentence.split(/;(?=\s)/u);
  const part = lastIn(parts.at(-1) ?? '');
  if (part !== null) return [named(part)];
  const earlier = lastIn(parts.slice(0, -1).join(' ; '));
  return earlier === null || named(earlier) === '' ? [''] : ['', named(earlier)];
}

/** Months that the words right before a change or a percentage name for it alone; null for none. */
export function monthsSaid({ line, start }: Mention, own: string): string | null {
  const words = foldText(/[^,;(]*$/u.exec(line.text.slice(Math.max(0, start - 60), start))?.[0] ?? '');
  const found = lastIn(words);
  return found === own ? '' : found;
}

/** Months in the bracket right behind a figure: "96,4 nghìn lượt (tháng 4)"; null for none. */
export function monthsBehind({ line, unitEnd }: Pick<Mention, 'line' | 'unitEnd'>, own: string): string | null {
  const bracket = IN_BRACKETS.exec(line.text.slice(unitEnd, unitEnd + 30))?.[1];
  const found = bracket === undefined ? null : lastIn(foldText(bracket));
  return found === own ? '' : found;
}
