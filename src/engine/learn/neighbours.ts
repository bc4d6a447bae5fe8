/**
 * Other bodies of the report's own tier that a sentence names ("phối hợp với xã Nà Hỳ"): said by this body of its neighbour. In the report of any
 * other body, and most of all in that neighbour's own, it would be false.
 */
import { bodyKind, foldText, type BodyTier } from '../../language';
import type { FigureNames } from './figure-names';
import type { LearnContext } from './learn-context';
import type { Stretch } from './sentences';

const KINDS: Partial<Record<BodyTier, string>> = {
  province: '[Tt]ỉnh',
  commune: '[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu',
};
const NAME = '\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*)*|\\d{1,2}(?![\\p{L}\\d])';

/** @param body "UBND xã Đông Hòa"; of a body that is nobody's in particular nobody is a neighbour. */
export function neighboursIn(plain: string, body: string): readonly (Stretch & { readonly name: string })[] {
  const own = bodyKind(body);
  const kinds = own && own.place !== '' && own.place !== '…' ? KINDS[own.tier] : undefined;
  if (!own || kinds === undefined) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${kinds})\\s+(?<name>${NAME})`, 'gu');
  return [...plain.matchAll(pattern)].flatMap(({ index, 0: found, groups }) => {
    const name = groups?.['name'] ?? '';
    const isOwn = foldText(name) === foldText(own.place);
    return isOwn ? [] : [{ start: index, end: index + found.length, name }];
  });
}

/** What keeps such a sentence to the body that said it; a neighbour that the workbooks have a line of is a figure's. */
export function heldToBody(
  plain: string,
  { body, words, inLabels }: Pick<LearnContext, 'body' | 'words' | 'inLabels'>,
): readonly (Stretch & { readonly ofLines: false; readonly condition: (names: FigureNames) => string })[] {
  const own = words['ten.noi'] ?? '';
  if (own === '') return [];
  return neighboursIn(plain, body)
    .filter(({ name }) => !inLabels(name))
    .map(({ start, end }) => ({ start, end, ofLines: false, condition: () => `ten.noi == "${own}"` }));
}
