/** Whose a learnt report is, and the lines of its letterhead that name it. */
import type { Reading } from '../../core/reading';
import { bodyKind, mainOwner } from '../../language';
import { bodyPhrases, framedText } from './body-phrases';
import { datedAt } from './dateline';

/** As most workbooks say; else as the letterhead does: "ỦY BAN NHÂN DÂN XÃ ĐÔNG HÒA". */
export function bodyOfReport({ workbooks }: Reading, letterhead: readonly string[]): string {
  const { body } = mainOwner(workbooks);
  if (body !== '') return body;
  const named = letterhead.filter((line) => /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s/iu.test(line));
  const [own] = named.filter((line) => (bodyKind(line)?.place ?? '') !== '').slice(-1);
  return own ?? '';
}

/** Each line that says the body's name, with its names in its place; the dateline is a place of its own. */
export function letterheadPlaces(letterhead: readonly string[], body: string): ReadonlyMap<string, string> {
  return new Map(
    letterhead.flatMap((line) => {
      if (datedAt(line) !== undefined) return [];
      const text = framedText(line, bodyPhrases(line, body));
      return text === line ? [] : [[line, text] as const];
    }),
  );
}
