/** What stands on a chip: the words of its cell, never a name of the template's. */
import { declaredIn, type Part, type Wording } from '../../../engine/wording';
import { namesFor } from '../../state/own-wording';
import { isNamedWord, type Say } from './words';

/** The words of a figure: its line and column as declared beside the wording, or as the built-in passage has them. */
export function labelFor(name: string, { figures, id }: Pick<Wording, 'figures'> & { readonly id: string }): string {
  const place = declaredIn(figures).get(name);
  if (place === undefined) return namesFor(id).find((each) => each.name === name)?.label ?? name;
  const [, ...words] = place.split('|').map((word) => word.trim());
  return words.length === 0 ? place : words.join(', ');
}

export function faceOf(
  part: Exclude<Part, { readonly kind: 'text' }>,
  passage: Pick<Wording, 'figures'> & { readonly id: string },
  say: Say,
): string {
  if (part.kind === 'figure') return labelFor(part.name, passage);
  if (part.kind === 'choice') return `${part.rise} / ${part.fall} / ${part.same}`;
  const word = `word.${part.about}`;
  if (part.code === 'word' && isNamedWord(word)) return say(word);
  const isFigure = part.code === 'word' || part.code === 'other';
  return say(`code.${part.code}`, { about: isFigure ? labelFor(part.about, passage) : part.about });
}
