/**
 * Whose a sheet is (CONTRACT 6): what it is headed by or called after, unless its workbook names a body below that; and
 * whether its heading names another body than the workbook's cover. One owner for check, consolidation and hand-in.
 */
import type { TableReading } from '../core/reading';
import { BoundedMemory } from './bounded-memory';
import { placeOf, placesIn, type NamedPlace } from './body-name';
import { DEPARTMENT } from './body-kind';
import type { PlaceTier } from './place-kinds';
import { foldText } from './text';
import { bareWords } from './time-words';

type Sheet = Pick<TableReading, 'sheet' | 'body'>;

/** The body's name in full; undefined where nobody says. A heading may name the superior body alone. */
export function bodyOfSheet({ body, sheet }: Sheet, book: string | undefined): string | undefined {
  const own = body ?? (placeOf(sheet) ? sheet : undefined);
  const [here, there] = [placeOf(own), placeOf(book)];
  return here && (!there || here.tier >= there.tier) ? own : book;
}

/** Organs whose name a place's follows: behind them one letter is a kind ("UBND P. Nguyễn Trãi"), alone it may be a department's. */
const ORGAN =
  /^(?:(?:thường trực |ban chấp hành |ban thường trực )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|đảng uỷ|đảng bộ|ubmttq|mttq|ủy ban mttq|uỷ ban mttq|ủy ban mặt trận|uỷ ban mặt trận|mặt trận tổ quốc)(?: tổ quốc)?(?: việt nam| vn)?)\s+(?=\p{L})/u;

const COMMITTEE = /^(?:(?:hđnd|hội đồng nhân dân)(?:\s*(?:và|&|,|-|–)\s*))?(?:ubnd|ủy ban nhân dân)\s+(?=\p{L})/u;
/** What makes a heading that begins like a department's name speak of a place rather than for it. */
const SPEAKS_OF = /(?<!\p{L})(?:tại|trên|địa bàn|ở|cho|theo|về|các|gửi|từ|đến|chống|kèm|của)(?!\p{L})/u;

/** Nothing but an organ's name. */
const isOrgan = (before: string): boolean => `${before} x`.replace(ORGAN, '') === 'x';

/** A name, folded; with its place's kind in full where an organ's name stands before it. */
export const withOrgansKind = (name: string): string => {
  const text = foldText(name);
  return ORGAN.test(text) ? withKinds(text) : text;
};

/** "XÃ THƯỢNG LỘC", "Xã: Thượng Lộc", "ĐẢNG ỦY XÃ HẢI VÂN", "BAN QLDA XÃ HẢI VÂN": a place, an organ or a board of it, and nothing else. */
export function isOwnName(name: string): boolean {
  const text = withOrgansKind(name.replace(/^(xã|phường)\s*:\s*/iu, '$1 '));
  const [place, ...more] = name.length > 60 ? [] : placesIn(text);
  if (!place || more.length > 0 || place.tier !== 2 || TIMES.test(text)) return false;
  const before = text.slice(0, place.at).trim();
  if (place.name.split(' ').length > 4 || !text.endsWith(place.name)) return false;
  return before === '' || isOrgan(before) || BOARD.test(before);
}
/** A board that manages works. */
const BOARD = /^ban (?:qlda|quản lý dự án)(?: (?:đầu tư xây dựng|đtxd))?$/u;
const TIMES = /\d{3}|(?<!\p{L})(?:năm|tháng|quý|kỳ|tại|của|theo|số)(?!\p{L})/u;

/** Whether a text is a body's own name, and not a title that mentions one. */
function isName(heading: string, [first]: readonly NamedPlace[]): boolean {
  if (!first) return false;
  const before = heading.slice(0, first.at).trim();
  if (before === '' || COMMITTEE.test(`${before} x`) || isOrgan(before) || BOARD.test(before)) return true;
  return DEPARTMENT.test(heading) && !SPEAKS_OF.test(before);
}

/** What may follow a place's name in the same cell: a department, a date, the title. */
const FOLLOWS =
  /\s*(?::|(?<!\p{L})(?:phòng|ban|sở|văn phòng|trung tâm|đội|trường|trạm|công an|hđnd|ubnd|ủy ban|cộng hòa|báo cáo|biểu|bảng|phụ lục|năm|tháng|quý|kỳ|số|đơn vị|cũ|mới)(?!\p{L})|\d+\s*(?:tháng|t)(?!\p{L})).*$/u;

/** A name however it is spelled: without accents, dashes, leading noughts, y as i. */
const spelled = (name: string): readonly string[] => spellings.of(name, wordsOf);

function wordsOf(name: string): readonly string[] {
  const kept = name.replace(FOLLOWS, '');
  return bareWords(kept === '' ? name : kept)
    .replace(/\b0+(?=\d)/g, '')
    .replaceAll('y', 'i')
    .split(' ');
}

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[at] === word);
const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/** One place by two spellings: alike, one with more behind it than a name has, or one by its first letters. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [spelled(a), spelled(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (startsWith(long, short) && long.length - short.length !== 1) return true;
  return long.length > 1 && short.join('') === initials(long);
}

/** "thành phố Huế" of "tỉnh Thừa Thiên Huế": one tier now, the one within the other before. */
const isCapital = (tier: PlaceTier, a: string, b: string): boolean =>
  tier === 0 && (a.endsWith(` ${b}`) || b.endsWith(` ${a}`));

/** Whether a sheet's heading is the name of another body of the same tier than the one that the workbook says it is of. */
export function isOfOther(heading: string | undefined, body: string | undefined): boolean {
  if (heading === undefined || body === undefined) return false;
  const text = withOrgansKind(heading.replace(/^(xã|phường)\s*:\s*/iu, '$1 '));
  const places = placesIn(text);
  const own = withOrgansKind(body);
  const [here, there] = [placeOf(text), placeOf(own)];
  if (!here || !there || here.tier !== there.tier || !isName(text, places)) return false;
  const [named, mine] = [places, placesIn(own)].map((of) => of.filter(({ tier }) => tier === here.tier));
  return !named?.some(({ name }) =>
    mine?.some((place) => sameName(name, place.name) || isCapital(here.tier, name, place.name)),
  );
}

/** "X. Yên Mỹ", "P. 5", "H. Cam", "T. Bình An": where a name is all that stands there, one letter is a kind. */
const LETTERS: readonly (readonly [letter: RegExp, kind: string])[] = [
  [/(?<!\p{L})x\.\s*(?=[\p{L}\d])/gu, 'xã '],
  [/(?<!\p{L})p\.\s*(?=[\p{L}\d])/gu, 'phường '],
  [/(?<!\p{L})h\.\s*(?=\p{L})/gu, 'huyện '],
  [/(?<!\p{L})t\.\s*(?=\p{L})/gu, 'tỉnh '],
];

/** A body's name, folded, with its kind in full: "ubnd x. an" is "ubnd xã an". */
export const withKinds = (name: string): string =>
  LETTERS.reduce((folded, [letter, kind]) => folded.replace(letter, kind), foldText(name));

/** Names of bodies are held against each other by thousands. */
const placesOfTexts = new BoundedMemory<readonly NamedPlace[]>(20_000, 2_000_000);
const placesOf = (text: string): readonly NamedPlace[] => placesOfTexts.of(text, (own) => placesIn(withKinds(own)));
const spellings = new BoundedMemory<readonly string[]>(20_000, 2_000_000);

const localTier = (places: readonly NamedPlace[]): PlaceTier | null =>
  places.reduce<PlaceTier | null>((most, { tier }) => (most === null || tier > most ? tier : most), null);

/**
 * Whether a workbook's cover names another place than the body that it should be of, however it spells the name: of another
 * tier, of another name, or within another of those `above`. What names no place says nothing.
 */
export function isOtherBody(stated: string | null | undefined, body: string, above: readonly string[] = []): boolean {
  if (!stated || stated.length > 300) return false;
  const [named, own] = [placesOf(stated), placesOf(body)];
  const [here, there] = [localTier(named), localTier(own)];
  if (here === null || there === null) return false;
  if (here !== there) return true;
  const known = [...own, ...above.flatMap(placesOf)];
  return [0, 1, 2].some((tier) => {
    const said = named.filter((place) => place.tier === tier);
    const is = (tier === here ? own : known).filter((place) => place.tier === tier);
    if (said.length === 0 || is.length === 0) return false;
    return !said.some(({ name }) =>
      is.some((place) => sameName(name, place.name) || isCapital(here, name, place.name)),
    );
  });
}

/**
 * What a body's name is looked up by among thousands: two names that `isOtherBody` takes for one and that both name a place
 * share at least one of these. Empty for a name without a place.
 */
export function spellingsOf(body: string): ReadonlySet<string> {
  const places = body.length > 300 ? [] : placesOf(body);
  const tier = localTier(places);
  const local = places.filter((place) => place.tier === tier).map(({ name }) => spelled(name));
  // A name by its beginning, or by its first letters; a province's capital may be called as its end.
  return new Set(
    local.flatMap((words) => [
      words[0] ?? '',
      words.join(''),
      initials(words),
      ...(tier === 0 ? [words.at(-1) ?? ''] : []),
    ]),
  );
}
