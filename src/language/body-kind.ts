/**
 * What kind of body a name is of: the kind of its place ("phường"), the place's name, the body above that the name itself
 * gives ("UBND phường Hải Châu, thành phố Đà Nẵng"), and whether it is a department ("Sở Tài chính tỉnh X").
 */
import { foldText, normaliseText } from './text';

export type PlaceKind = 'tỉnh' | 'thành phố' | 'thị xã' | 'huyện' | 'quận' | 'xã' | 'phường' | 'đặc khu' | 'thị trấn';

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

const LONG: Readonly<Record<string, PlaceKind>> = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' };
const KINDS = 'tỉnh|thành phố|thị xã|huyện|quận|xã(?! hội)|phường|thị trấn|đặc khu|(?:tp|tx|tt)(?=[. ])';
const PLACE = new RegExp(
  `(?<![\\p{L}])(${KINDS})\\.?\\s+(.+?)(?=\\s*(?:[,;(/–]|\\s-\\s|$)|\\s+(?:${KINDS})\\s)`,
  'giu',
);
/** "cấp xã", "UBND phường": a kind without a name. */
const BARE = new RegExp(
  `(?:^|cấp\\s+|ubnd\\s+|nhân dân\\s+)(${KINDS.replace('(?:tp|tx|tt)(?=[. ])', 'tp|tx|tt')})\\.?\\s*(?:$|…|\\.)`,
  'iu',
);
const DEPARTMENT =
  /^(?:sở|thanh tra|ban (?!tiếp công dân)|chi cục|cục|phòng|trung tâm|văn phòng|công an|trường|bệnh viện|đài|kho bạc|bảo hiểm|bộ chỉ huy|ban chỉ huy)(?=\s|$)/iu;
/** Cities run by the central government: of the province's tier. */
const CENTRAL = /^(?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế)$/u;

const TIER_OF: Readonly<Record<PlaceKind, 0 | 1 | 2>> = {
  tỉnh: 0,
  'thành phố': 1,
  'thị xã': 1,
  huyện: 1,
  quận: 1,
  xã: 2,
  phường: 2,
  'đặc khu': 2,
  'thị trấn': 2,
};

const kindOf = (text: string): PlaceKind => {
  const folded = foldText(text);
  return LONG[folded] ?? (folded as PlaceKind);
};
const levelOf = (kind: PlaceKind, place: string): 0 | 1 | 2 =>
  kind === 'thành phố' && CENTRAL.test(foldText(place)) ? 0 : TIER_OF[kind];

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
    const department = (at > 0 ? name.slice(0, at) : name).replace(/[\s,–-]+$/u, '');
    return { tier: 'department', kind: own?.kind ?? null, place: own?.place ?? '', parent, department };
  }
  if (own === null) return null;
  return { tier: TIERS[levelOf(own.kind, own.place)], kind: own.kind, place: own.place, parent, department: null };
}
