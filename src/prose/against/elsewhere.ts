/**
 * Whether a sentence speaks of another period or place than the workbooks do: "Riêng quý IV …", "Năm 2022 …", "Xã An Hòa có …".
 * Such a figure agrees with no cell and contradicts none (CONTRACT 6: within one body and period).
 */
import { foldText, parsePeriod, periodsNamedIn } from '../../language';
import type { Mention } from '../mentions/mention';
import { ofSentence } from './context';

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

/** `known`: words of the cell's line, column and table. */
export function speaksOfAnother({ line, start }: Mention, home: Home, known: ReadonlySet<string>): boolean {
  const before = ofSentence(line.text.slice(0, start));
  for (const words of periodsNamedIn(before)) if (periodIdOf(words, home) !== home.period) return true;
  const body = foldText(home.body);
  for (const [, name = ''] of before.matchAll(PLACE)) {
    const folded = foldText(name);
    if (!body.includes(folded) && !folded.split(' ').every((word) => known.has(word))) return true;
  }
  return false;
}
