/** Numbers of a text that belong to the name of a line ("Thuế cơ sở 1", "TDP số 4", "4 sao") and stand for no amount. */
import { sign } from '../../core/decimal';
import { foldText } from '../../language';
import type { Mention } from '../mentions/mention';

const NUMBER = /(?<![\d.,\p{L}])\d{1,4}(?![\d.,]*\d)/gu;
const WORD = /\p{L}+/gu;
/** Words that say nothing of what is numbered. */
const NUMBERING = new Set([
  'số',
  'thứ',
  'từ',
  'đến',
  'dưới',
  'trên',
  'và',
  'của',
  'có',
  'là',
  'đạt',
  'năm',
  'tháng',
  'quý',
  'ngày',
]);
/** "Tàu cá từ 6 m trở lên": a class of sizes. */
const CLASS = /^\s*\p{L}{0,6}\s*(?:trở (?:lên|xuống)|đến dưới)(?!\p{L})/u;

interface NameNumber {
  readonly number: string;
  /** Word before or behind it. */
  readonly before: string;
  readonly behind: string;
}

function numbersOf(label: string, words: (text: string) => string): NameNumber[] {
  const text = foldText(words(label));
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }): NameNumber[] => {
    const before = (text.slice(0, index).match(WORD) ?? []).filter((word) => !NUMBERING.has(word)).at(-1) ?? '';
    const behind = /^\s*(\p{L}+)/u.exec(text.slice(index + number.length))?.[1] ?? '';
    const named = before === '' ? { before, behind } : { before, behind: '' };
    return named.before === '' && named.behind === '' ? [] : [{ number: String(Number(number)), ...named }];
  });
}

/** "Nhóm 6-12 m" of the line "Từ 6 m đến dưới 12 m". */
const RANGE = /(?<![\d.,])(\d{1,4})\s*[-–]\s*(\d{1,4})(?![.,]?\d)/gu;

function rangesOf(labels: readonly string[]): ReadonlySet<string> {
  return new Set(
    labels.flatMap((label) => {
      const [from, to, more] = (foldText(label).match(NUMBER) ?? []).map(Number);
      return from === undefined || to === undefined || more !== undefined ? [] : [`${String(from)}-${String(to)}`];
    }),
  );
}

/** Whether a mention is such a number; `written`: a text with its short forms written out. */
export function nameNumbers(
  labels: readonly string[],
  written: (text: string) => string,
): (mention: Mention) => boolean {
  const known = new Map<string, NameNumber[]>();
  for (const each of new Set(labels))
    for (const name of numbersOf(each, written)) known.set(name.number, [...(known.get(name.number) ?? []), name]);
  const ranges = rangesOf(labels);
  const isInRange = (text: string, at: number): boolean =>
    [...text.matchAll(RANGE)].some(
      ({ 0: all, 1: from, 2: to, index }) =>
        index <= at && at < index + all.length && ranges.has(`${String(Number(from))}-${String(Number(to))}`),
    );
  return ({ line: { text }, start, end, value, decimals }) => {
    if (ranges.size > 0 && isInRange(text, start)) return true;
    const behind = foldText(text.slice(end, end + 30));
    if (CLASS.test(behind) && /(?<!\p{L})từ\s*$/iu.test(text.slice(0, start))) return true;
    if (decimals > 0 || sign(value) < 0) return false;
    const names = known.get(String(Number(text.slice(start, end).replace(/\D/gu, ''))));
    if (!names) return false;
    const words = (foldText(written(text.slice(Math.max(0, start - 40), start))).match(WORD) ?? []).filter(
      (word) => word !== 'số' && word !== 'thứ',
    );
    const isRight = /\p{L}[.\s]*$/u.test(text.slice(Math.max(0, start - 12), start));
    const next = /^\s*(\p{L}+)/u.exec(behind)?.[1] ?? '';
    return names.some((name) => (name.before !== '' ? isRight && words.at(-1) === name.before : next === name.behind));
  };
}
