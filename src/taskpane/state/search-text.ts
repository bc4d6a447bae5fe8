/** Searching as people type: with or without Vietnamese marks, phrases in quotes, a minus as the keyboard has it. */
import { foldText } from '../../language';

/** Hyphens and dashes of all lengths, and the minus sign that figures are printed with. */
const DASHES = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;

const plain = (text: string): string =>
  foldText(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(DASHES, '-');
/** Without marks, case and runs of blanks. */
export const folded = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** What a search asks for: phrases in quotes stand as they are, other words anywhere; marks may be left out. */
export function wantedBy(search: string): readonly string[] {
  const wanted: string[] = [];
  for (const match of search.matchAll(/["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+)/gu)) {
    const text = folded(match[1] ?? match[2] ?? '');
    if (text !== '') wanted.push(text);
  }
  return wanted;
}

/** "d113", as it comes from `wantedBy`: the name of a cell. */
export const isCellName = (word: string): boolean => /^[a-z]{1,3}[1-9]\d{0,6}$/.test(word);

/** True where everything that is searched for stands in the text. */
export function matches(search: string, ...texts: readonly string[]): boolean {
  const text = folded(texts.join(' '));
  return wantedBy(search).every((part) => text.includes(part));
}
