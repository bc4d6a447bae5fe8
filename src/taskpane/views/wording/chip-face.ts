/** What stands on a chip: the words of its cell, never a name of the template's. */
import type { Part } from '../../../engine/wording';
import { nameFor, type OfPassage } from './chip-name';
import type { Say } from './words';

export function faceOf(part: Exclude<Part, { readonly kind: 'text' }>, passage: OfPassage, say: Say): string {
  if (part.kind === 'figure') return nameFor(part.name, passage, say);
  if (part.kind === 'choice') return `${part.rise} / ${part.fall} / ${part.same}`;
  const isNamed = part.code === 'word' || part.code === 'other';
  return say(`code.${part.code}`, { about: isNamed ? nameFor(part.about, passage, say) : part.about });
}
