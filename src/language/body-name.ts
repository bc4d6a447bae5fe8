/** Whose figures: the administrative place in a body's name ("UBND xã An, huyện Bình" is xã An), the most local one named. */
import { NAMED_PLACE, placeKind, placeTier, type PlaceTier } from './place-kinds';
import { foldText } from './text';

export interface Place {
  /** For comparison: kind and name, folded. */
  readonly key: string;
  readonly tier: PlaceTier;
}

const NAMED = new RegExp(NAMED_PLACE, 'gu');

/** null where no place is named: a department's or a company's name says nothing of the body it belongs to. */
export function placeOf(body: string | null | undefined): Place | null {
  if (!body || body.length > 300) return null;
  let found: Place | null = null;
  for (const [, kind = '', name = ''] of foldText(body).matchAll(NAMED)) {
    const full = placeKind(kind);
    const tier = placeTier(full, name);
    if (found === null || tier > found.tier) found = { key: `${full} ${name}`, tier };
  }
  return found;
}
