/**
 * Whether a sentence speaks of another period or place than the workbooks do: "Riêng quý IV …", "Năm 2022 …", "Xã An Hòa có …".
 * Such a figure agrees with no cell and contradicts none (CONTRACT 6: within one body and period).
 */
import { foldText, parsePeriod, periodsNamedIn } from '../../language';
import type { Time } from './axes';

const KINDS = 'xã|phường|thị trấn|thị xã|huyện|quận|thôn|bản|ấp|tỉnh|thành phố|khu phố|tổ dân phố|đặc khu'
  .split('|')
  .map((kind) => `[${kind.charAt(0)}${kind.charAt(0).toUpperCase()}]${kind.slice(1)}`)
  .join('|');
const PLACE = new RegExp(`(?<!\\p{L})(?:${KINDS})\\s+((?:\\p{Lu}[\\p{L}]*|\\d+)(?:\\s+\\p{Lu}[\\p{L}]*)*)`, 'gu');

export interface Home {
  /** Calendar id of the workbooks' period, "" where they state none. */
  readonly period: string;
  /** Name of their body. */
  readonly body: string;
}

/** The period that words name, in the year of the workbooks where they name none. */
function periodIdOf(words: string, home: Home): string | null {
  const year = home.period.slice(0, 4);
  return (parsePeriod(words) ?? parsePeriod(`${words} năm ${year}`))?.id ?? null;
}

/** "Trợ cấp hàng tháng" is the line's own name, "năng suất bình quân" of no time. */
const isPartOfName = (words: string, known: ReadonlySet<string>): boolean =>
  /^(?:mỗi|hằng|hàng|trung bình|bình quân)/iu.test(words) &&
  [...known].some((word) => /^(?:hằng|hàng|bình|quân)$/u.test(word));

/** `words`: those that speak of the figure; `known`: words of the cell's line, column and table; `time`: the column's. */
export function speaksOfAnother(words: string, home: Home, known: ReadonlySet<string>, time: Time = 'now'): boolean {
  if (time === 'now')
    for (const each of periodsNamedIn(words))
      if (!isPartOfName(each, known) && periodIdOf(each, home) !== home.period) return true;
  const body = foldText(home.body);
  for (const [, name = ''] of words.matchAll(PLACE)) {
    const folded = foldText(name);
    if (!body.includes(folded) && !folded.split(' ').every((word) => known.has(word))) return true;
  }
  return false;
}
