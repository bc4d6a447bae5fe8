/**
 * Reporting periods to calendar ids: "2021-H1", "2021-Q2", "2021-9M", "2021-M06", "2021". The cut-off periods of
 * NĐ 09/2019/NĐ-CP (15/12 to 14/6) and the calendar's (01/01 to 30/6) name the same period; the dates are kept.
 */
import type { Period } from '../core/reading';
import { foldText, normaliseText } from './text';
import { parseDate } from './parse-date';

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '01': 1,
  '02': 2,
  '03': 3,
  '04': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
};
const YEAR = '(20\\d{2}|19\\d{2})';
const GAP = '[\\s,./\\-–(]*(?:của\\s+)?(?:năm)?[\\s/]*';

type Rule = readonly [RegExp, (match: RegExpExecArray) => string | null];

const RULES: readonly Rule[] = [
  [new RegExp(`^${YEAR}-(h[12]|q[1-4]|9m|m(?:0[1-9]|1[0-2]))$`), (m) => `${m[1] ?? ''}-${(m[2] ?? '').toUpperCase()}`],
  [new RegExp(`(?<!\\d)0?(?:6|sáu)\\s*(?:tháng|t)(?:\\s*đầu)?${GAP}${YEAR}`), (m) => `${m[1] ?? ''}-H1`],
  [new RegExp(`sáu\\s*tháng(?:\\s*đầu)?${GAP}${YEAR}`), (m) => `${m[1] ?? ''}-H1`],
  [new RegExp(`(?:(?<!\\d)0?6|sáu)\\s*tháng\\s*cuối${GAP}${YEAR}`), (m) => `${m[1] ?? ''}-H2`],
  [new RegExp(`(?:(?<!\\d)0?9|chín)\\s*(?:tháng|t)(?:\\s*đầu)?${GAP}${YEAR}`), (m) => `${m[1] ?? ''}-9M`],
  [new RegExp(`(?:(?<!\\d)0?3|ba)\\s*tháng\\s*đầu${GAP}${YEAR}`), (m) => `${m[1] ?? ''}-Q1`],
  [
    new RegExp(`quý\\s*(iv|i{1,3}|0?[1-4]|một|hai|ba|tư)(?![\\p{L}\\d])${GAP}${YEAR}`, 'u'),
    (m) => `${m[2] ?? ''}-Q${String(ROMAN[m[1] ?? ''] ?? 0)}`,
  ],
  [new RegExp(`6\\s*months?(?:\\s*of)?\\s*${YEAR}`), (m) => `${m[1] ?? ''}-H1`],
  [
    new RegExp(`(?<!ngày\\s*\\d{1,2}\\s*)tháng\\s*(0?[1-9]|1[0-2])(?!\\d)${GAP}${YEAR}`),
    (m) => `${m[2] ?? ''}-M${(m[1] ?? '').padStart(2, '0')}`,
  ],
  [
    new RegExp(`(?<!tháng\\s*\\d{1,2}\\s*)(?<!\\p{L})(?:cả\\s+)?năm\\s*${YEAR}(?!\\s*[-–]\\s*\\d)`, 'u'),
    (m) => m[1] ?? null,
  ],
  [new RegExp(`^${YEAR}$`), (m) => m[1] ?? null],
];

function idOfSpan(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  // A day before the middle of the month closes the month before it by NĐ 09/2019; both ends move the same way.
  const lastMonth = toDay <= 20 ? toMonth : toMonth;
  const firstMonth = fromDay >= 10 && fromDay <= 20 ? fromMonth + 1 : fromMonth;
  const first = (firstMonth - 1) % 12;
  const firstYear = fromYear + (firstMonth > 12 ? 1 : 0);
  const length = (toYear - firstYear) * 12 + lastMonth - first;
  if (firstYear === toYear) {
    if (first === 0 && length === 6) return `${String(toYear)}-H1`;
    if (first === 6 && length === 6) return `${String(toYear)}-H2`;
    if (first === 0 && length === 9) return `${String(toYear)}-9M`;
    if (first === 0 && length === 12) return String(toYear);
    if (length === 3 && first % 3 === 0) return `${String(toYear)}-Q${String(first / 3 + 1)}`;
    if (length === 1) return `${String(toYear)}-M${String(first + 1).padStart(2, '0')}`;
  }
  return `${from}_${to}`;
}

const SPAN = /từ\s+(?:ngày\s+)?(.{6,32}?)\s*(?:đến|tới|-|–)\s*(?:hết\s+)?(?:ngày\s+)?(\d.{5,32})/u;

/** The period a text names, with its dates where it states them; null when it names none or no year. */
export function parsePeriod(text: string): Period | null {
  if (text.length > 300) return null;
  const shown = normaliseText(text);
  const folded = foldText(shown);
  if (!/\d{4}/.test(folded)) return null;
  const span = SPAN.exec(folded);
  const to = span ? parseDate(span[2] ?? '') : null;
  const fromText = span?.[1] ?? '';
  const from = span ? (parseDate(fromText) ?? (to ? parseDate(`${fromText}/${to.slice(0, 4)}`) : null)) : null;
  const before = span ? folded.replace(span[0], ' ') : folded;
  for (const [pattern, id] of RULES) {
    const match = pattern.exec(before);
    const found = match && id(match);
    if (found) return { id: found, text: shown, ...(from && to ? { from, to } : {}) };
  }
  return from && to ? { id: idOfSpan(from, to), text: shown, from, to } : null;
}
