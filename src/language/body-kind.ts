/**
 * What kind of body a name is of: the kind of its place ("phường"), the place's name, the body above that the name itself
 * gives ("UBND phường Hải Châu, thành phố Đà Nẵng"), and whether it is a department ("Sở Tài chính tỉnh X").
 */
import { LONG_KINDS, NAMED_PLACE, placeKind, placeTier, SHORT_KINDS, type PlaceKind } from './place-kinds';
import { foldText, normaliseText } from './text';

/** The state's tiers: three until 30/6/2025, two since; a department reports to its province, city or commune. */
export type BodyTier = 'province' | 'town' | 'commune' | 'department';

export interface NamedBody {
  readonly tier: BodyTier;
  /** Kind of the most local place named; of a department, of the place it works for. */
  readonly kind: PlaceKind | null;
  /** "Hải Châu", "1". */
  readonly place: string;
  /** The wider place that the name gives after the first. */
  readonly parent: { readonly kind: PlaceKind; readonly place: string } | null;
  /** "Sở Tài chính": a department's own name; null for a committee. */
  readonly department: string | null;
}

const PLACE = new RegExp(NAMED_PLACE, 'giu');
/** "cấp xã", "UBND phường": a kind without a name. */
const BARE = new RegExp(`(?:^|cấp\\s+|ubnd\\s+|nhân dân\\s+)(${LONG_KINDS}|${SHORT_KINDS})\\.?\\s*(?:$|…|\\.)`, 'iu');
export const DEPARTMENT =
  /^(?:sở|thanh tra|ban (?!tiếp công dân)|chi cục|cục|phòng|trung tâm|văn phòng|công an|trường|bệnh viện|đài|kho bạc|bảo hiểm|bộ chỉ huy|ban chỉ huy)(?=\s|$)/iu;

const kindOf = (text: string): PlaceKind => placeKind(foldText(text));
const levelOf = (kind: PlaceKind, place: string): 0 | 1 | 2 => placeTier(kind, foldText(place));

const TIERS = ['province', 'town', 'commune'] as const;

/** null where the text names no kind of place and no department. */
export function bodyKind(text: string | null | undefined): NamedBody | null {
  const name = normaliseText(text ?? '').slice(0, 300);
  if (name === '') return null;
  const places = [...name.matchAll(PLACE)]
    .map(([, kind = '', place = '']) => ({ kind: kindOf(kind), place: place.trim() }))
    .sort((a, b) => levelOf(b.kind, b.place) - levelOf(a.kind, a.place));
  const bare = places.length === 0 ? BARE.exec(name)?.[1] : undefined;
  const own = places[0] ?? (bare === undefined ? null : { kind: kindOf(bare), place: '' });
  const parent = places[1] ?? null;
  if (DEPARTMENT.test(name)) {
    const at = name.search(PLACE);
    const department = (at > 0 ? name.slice(0, at) : name).replace(/(?<![\s,–-])[\s,–-]+$/u, '');
    return { tier: 'department', kind: own?.kind ?? null, place: own?.place ?? '', parent, department };
  }
  if (own === null) return null;
  return { tier: TIERS[levelOf(own.kind, own.place)], kind: own.kind, place: own.place, parent, department: null };
}
