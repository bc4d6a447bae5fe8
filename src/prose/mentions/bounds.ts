/** Ends of a range and thresholds: what a figure lies between, or from what on, is no amount of its own. */
import type { Mention } from './mention';

/** "140-150 chiếc" */
const RANGE = { before: /\d\s?[-–]\s?$/u, behind: /^\s?[-–]\s?\d/u };
/** "từ 8,0 (trong đó …)", "70 tuổi trở lên" */
const FROM = /(?<!\p{L})từ\s*$/iu;
const ON = /^\s*trở (?:lên|xuống)(?!\p{L})/u;

/** Whether a figure only bounds others: it is neither added up nor broken down. */
export function isBound({ line, start, end, unit, unitEnd }: Mention): boolean {
  const before = line.plain.slice(Math.max(0, start - 8), start);
  const behind = line.plain.slice(end, end + 4);
  if (RANGE.before.test(before) || RANGE.behind.test(behind)) return true;
  return ON.test(line.plain.slice(unitEnd, unitEnd + 12)) || (unit === null && FROM.test(before));
}

/** "từ 1,0 điểm đến 7,75 điểm", "8,75 điểm": marks are given, and nobody adds them up in brackets; nor is the end of a range a whole. */
export const isMark = ({ unit, decimals, line, start }: Mention): boolean =>
  (unit?.kind === 'điểm' && decimals > 0) ||
  /(?<!\p{L})từ\s[^.;()]{1,24}\sđến\s*$/u.test(line.plain.slice(Math.max(0, start - 40), start).toLowerCase());
