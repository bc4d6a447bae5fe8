/** The state's kinds of places: how names write them, and on which tier each stands. */

export type PlaceKind = 'tỉnh' | 'thành phố' | 'thị xã' | 'huyện' | 'quận' | 'xã' | 'phường' | 'đặc khu' | 'thị trấn';

/** 0 province, 1 district, 2 commune. */
export type PlaceTier = 0 | 1 | 2;

const SHORT: Readonly<Record<string, PlaceKind>> = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' };
const TIERS: Readonly<Record<PlaceKind, PlaceTier>> = {
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
/** Cities run by the central government: of the province's tier. */
const CENTRAL = /^(?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế)$/u;

/** A pattern's source: every kind, in full; `SHORT_KINDS` what stands for some of them. */
export const LONG_KINDS = 'tỉnh|thành phố|thị xã|huyện|quận|xã(?! hội)|phường|thị trấn|đặc khu';
export const SHORT_KINDS = 'tp|tx|tt';
const KINDS = `${LONG_KINDS}|(?:${SHORT_KINDS})(?=[. ])`;
/** A pattern's source: a kind and the name that follows it, as its two groups. */
export const NAMED_PLACE = `(?<!\\p{L})(${KINDS})\\.?\\s+(.+?)(?=\\s*(?:[,;(/–]|\\s-\\s|$)|\\s+(?:${KINDS})\\s)`;

/** The kind that a folded text names, short forms in full. */
export const placeKind = (folded: string): PlaceKind => SHORT[folded] ?? (folded as PlaceKind);

/** The tier of a kind of place with this folded name. */
export const placeTier = (kind: PlaceKind, folded: string): PlaceTier =>
  kind === 'thành phố' && CENTRAL.test(folded) ? 0 : TIERS[kind];
