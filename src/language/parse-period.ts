/**
 * Reporting periods to calendar ids: "2021-H1", "2021-Q2", "2021-9M", "2021-11M" (January to November),
 * "2021-M06", "2021-M04-M08", "2021-vu-dong-xuan" (a harvest), "2021". The cut-off periods of
 * NĐ 09/2019/NĐ-CP (15/12 to 14/6) and the calendar's (01/01 to 30/6) name the same period; the dates are kept.
 */
import type { Period } from '../core/reading';
import { monthsId } from './period-months';
import { foldText, normaliseText } from './text';
import { parseDate } from './parse-date';

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
const numberOf = (text: string | undefined): number => NUMBERS[text ?? ''] ?? Number(text);

const YEAR = '(20\\d{2}|19\\d{2})';
const GAP = '[\\s,./\\-–(]*(?:của\\s+)?(?:năm)?[\\s/]*';
/** 1 to 12 in digits or words; "mười một" before "mười". */
const COUNT = '(0?[1-9]|1[0-2]|mười\\s+một|mười\\s+hai|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const MONTH = '(0?[1-9]|1[0-2]|giêng|mười\\s+một|mười\\s+hai|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)';
const START = '(?<![\\p{L}\\d])';

type Rule = readonly [RegExp, (match: RegExpExecArray) => string | null];
const rule = (pattern: string, id: Rule[1]): Rule => [new RegExp(pattern, 'u'), id];

const SEASONS: Readonly<Record<string, string>> = {
  'đông xuân': 'dong-xuan',
  'hè thu': 'he-thu',
  'thu đông': 'thu-dong',
  'xuân hè': 'xuan-he',
  mùa: 'mua',
  xuân: 'xuan',
  đông: 'dong',
  chiêm: 'chiem',
};

function seasonId(season: string | undefined, from: string | undefined, to: string | undefined): string | null {
  const key = SEASONS[(season ?? '').replace(/[\s\-–]+/g, ' ')];
  return key === undefined ? null : `${to ?? from ?? ''}-vu-${key}`;
}

const SEASON_YEARS = `[\\s,(]*(?:năm\\s*)?${YEAR}(?:\\s*[-–/]\\s*${YEAR})?`;

const RULES: readonly Rule[] = [
  rule(
    `^${YEAR}-(h[12]|q[1-4]|m(?:0[1-9]|1[0-2])|(?:[2-9]|1[01])m)$`,
    (m) => `${m[1] ?? ''}-${(m[2] ?? '').toUpperCase()}`,
  ),
  // A harvest is a period of its own, never its year.
  rule(
    `${START}(?:vụ\\s+)?(?:lúa\\s+)?(đông[\\s\\-–]*xuân|hè[\\s\\-–]*thu|thu[\\s\\-–]*đông|xuân[\\s\\-–]*hè)${SEASON_YEARS}`,
    (m) => seasonId(m[1], m[2], m[3]),
  ),
  rule(`${START}vụ\\s+(?:lúa\\s+)?(mùa|xuân|đông|chiêm)${SEASON_YEARS}`, (m) => seasonId(m[1], m[2], m[3])),
  rule(
    `tháng\\s*${MONTH}(?:\\s*/\\s*\\d{4})?\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:tháng\\s*)?${MONTH}(?![\\d])${GAP}${YEAR}`,
    (m) => monthsId(Number(m[3]), numberOf(m[1]), numberOf(m[2])),
  ),
  rule(`${START}${COUNT}\\s*(?:tháng|t)\\s*cuối${GAP}${YEAR}`, (m) => monthsId(Number(m[2]), 13 - numberOf(m[1]), 12)),
  rule(`${START}(?<!tháng\\s+)${COUNT}\\s*(?:tháng|t)(?:\\s*đầu)?${GAP}${YEAR}`, (m) =>
    monthsId(Number(m[2]), 1, numberOf(m[1])),
  ),
  rule(
    `quý\\s*(iv|i{1,3}|0?[1-4]|một|hai|ba|tư)(?![\\p{L}\\d])${GAP}${YEAR}`,
    (m) => `${m[2] ?? ''}-Q${String(numberOf(m[1]))}`,
  ),
  // "Năm 2025 đến ngày 30/11/2025": from January to that day.
  rule(
    `năm\\s*${YEAR}[^\\d]{0,20}(?:đến|tới)\\s+(?:hết\\s+)?(?:ngày\\s+)?(?:28|29|30|31)\\s*[/.-]\\s*(0?[1-9]|1[0-2])\\s*[/.-]\\s*\\1(?!\\d)`,
    (m) => monthsId(Number(m[1]), 1, Number(m[2])),
  ),
  rule(`6\\s*months?(?:\\s*of)?\\s*${YEAR}`, (m) => `${m[1] ?? ''}-H1`),
  rule(`(?<!ngày[\\s\\d._…-]*)tháng\\s*${MONTH}(?![\\p{L}\\d])${GAP}${YEAR}`, (m) =>
    monthsId(Number(m[2]), numberOf(m[1]), numberOf(m[1])),
  ),
  rule(`${START}t(0?[1-9]|1[0-2])\\s*[/.\\-]\\s*${YEAR}`, (m) => monthsId(Number(m[2]), Number(m[1]), Number(m[1]))),
  // "Tuần 14 năm 2026" is no more its year than a harvest is.
  rule(
    `(?<!(?:tháng|tuần(?:\\s+thứ)?)\\s*\\d{1,2}\\s*)(?<!\\p{L})(?:cả\\s+)?năm\\s*${YEAR}(?!\\s*[-–]\\s*\\d)`,
    (m) => m[1] ?? null,
  ),
  rule(`^${YEAR}$`, (m) => m[1] ?? null),
];

function idOfSpan(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  // A day before the middle of the month closes the month before it by NĐ 09/2019; both ends move the same way.
  const month = fromDay >= 10 && fromDay <= 20 ? fromMonth + 1 : fromMonth;
  const first = ((month - 1) % 12) + 1;
  const year = fromYear + (month > 12 ? 1 : 0);
  return year === toYear && first <= toMonth ? monthsId(year, first, toMonth) : `${from}_${to}`;
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
