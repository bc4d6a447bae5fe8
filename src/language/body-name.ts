/** Whose figures: the administrative place in a body's name ("UBND xã An, huyện Bình" is xã An), the most local one named. */
import { NAMED_PLACE, placeKind, placeTier, type PlaceTier } from './place-kinds';
import { foldText } from './text';

export interface Place {
  /** For comparison: kind and name, folded. */
  readonly key: string;
  readonly tier: PlaceTier;
}

/** A place as a text names it. */
export interface NamedPlace extends Place {
  /** "an bình", folded. */
  readonly name: string;
  /** Where in the text. */
  readonly at: number;
}

const NAMED = new RegExp(NAMED_PLACE, 'gu');
/** "UBND xã ……", "các xã trên địa bàn", "xã loại 1": a kind of place without a name. */
const NO_NAME =
  /^(?:[^\p{L}\d]|(?:trên|của|các|thuộc|trực thuộc|và|có|loại|nơi|theo|được|này|khác|mới|cũ|báo cáo|nông thôn)(?!\p{L}))/u;

/** The places that a folded text names, in their order. */
export function placesIn(folded: string): readonly NamedPlace[] {
  return [...folded.matchAll(NAMED)].flatMap(({ 1: kind = '', 2: name = '', index }) => {
    if (NO_NAME.test(name)) return [];
    const full = placeKind(kind);
    return [{ key: `${full} ${name}`, tier: placeTier(full, name), name, at: index }];
  });
}

/** null where no place is named: a department's or a company's name says nothing of the body it belongs to. */
export function placeOf(body: string | null | undefined): Place | null {
  if (!body || body.length > 300) return null;
  let found: Place | null = null;
  for (const { key, tier } of placesIn(foldText(body))) if (found === null || tier > found.tier) found = { key, tier };
  return found;
}
