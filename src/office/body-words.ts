/** What the body is called: its full name for the heading block, its short names for running text, the body above it. */
import { bodyKind, foldText, isPersonOrEvent, normaliseText, type NamedBody, type PlaceKind } from '../language';
import type { Tier } from './profile';
import { PARTY } from './tiers';

/** "UBND thị xã X" in full: "Ủy ban nhân dân thị xã X". */
export function fullName(body: string): string {
  return normaliseText(body)
    .replace(/\bUBND\b/g, 'Ủy ban nhân dân')
    .replace(/\bHĐND\b/g, 'Hội đồng nhân dân');
}

/** On two lines as documents print it: the body, then the place, without the wider place behind it. */
export function headingName(body: string): string {
  const full = fullName(body);
  const named = bodyKind(full);
  if (!named?.kind || named.department !== null) return named?.department ?? full;
  const match = new RegExp(`^(Ủy ban nhân dân)\\s+(${named.kind}\\s.+)$`, 'i').exec(full);
  if (!match) return full;
  const place =
    named.parent === null ? (match[2] ?? '') : `${(match[2] ?? '').slice(0, named.kind.length)} ${named.place}`;
  return `${match[1] ?? ''}\n${place}`;
}

/** The kind of place named in the body's name; `fallback` where it names none. */
export function placeKind<T extends string>(body: string, fallback: T): PlaceKind | T {
  return bodyKind(body)?.kind ?? fallback;
}

/** What stands before ", ngày …": "Tân Lập", "Phường 1", "Phường Trần Phú", "Thành phố Hồ Chí Minh" (khoản 4.a). */
export function datedPlace(body: string): string {
  const named = bodyKind(body);
  if (!named?.kind || named.place === '' || named.place === '…') return '';
  const place = asName(named.place);
  return isCalledByKind(place) ? `${capital(named.kind)} ${place}` : place;
}

/** Numbers, persons and events are no names without their kind, which is then written as part of them (Phụ lục II, Mục III.1). */
const isCalledByKind = (place: string): boolean => /^\d/.test(place) || isPersonOrEvent(foldText(place));

/** "tỉnh Đồng Tháp", "Phường 3", "Thành phố Hồ Chí Minh": in running text. */
function placeInText(kind: string, given: string): string {
  const place = asName(given);
  return `${isCalledByKind(place) ? capital(kind) : kind} ${place}`;
}

/** A name that a sheet's heading has in capitals, as running text has it: "THẠNH HÒA" is "Thạnh Hòa". */
export function asName(place: string): string {
  if (!/\p{Lu}{2}/u.test(place) || /\p{Ll}/u.test(place)) return place;
  return place.toLocaleLowerCase('vi').replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('vi'));
}

/** Its place's own name, "" where nobody says it. */
const placeName = (place: string): string => (place === '…' ? '' : asName(place));

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

/** "BC-STC" for "Sở Tài chính": the initials of a department's name (Phụ lục I, Mục II, khoản 3). */
function symbolOf(department: string): string {
  const small = new Set(['và', 'của']);
  const initials = department
    .split(/[\s,–-]+/u)
    .filter((word) => word !== '' && !small.has(word.toLocaleLowerCase('vi')))
    .map((word) => (word === word.toLocaleUpperCase('vi') ? word : word.slice(0, 1).toLocaleUpperCase('vi')));
  return `BC-${initials.join('')}`;
}

/** Who heads a department, by what the department is. */
function headOf(department: string): string {
  const folded = foldText(department);
  if (folded.startsWith('phòng')) return 'Trưởng phòng';
  if (folded.startsWith('chi cục')) return 'Chi cục trưởng';
  if (folded.startsWith('cục')) return 'Cục trưởng';
  if (folded.startsWith('ban')) return 'Trưởng ban';
  if (folded.startsWith('văn phòng')) return 'Chánh Văn phòng';
  if (folded.startsWith('thanh tra')) return 'Chánh Thanh tra';
  if (folded.startsWith('trường')) return 'Hiệu trưởng';
  return folded.startsWith('sở') || folded.startsWith('trung tâm') ? 'Giám đốc' : 'Thủ trưởng';
}

/** "UBND thành phố": the body above, by its name where it is given, by the body's own name, else in words that are always true. */
function above(named: NamedBody | null, tier: Tier, parentBody: string): string {
  const parent = bodyKind(parentBody);
  if (parent?.department) return parent.department;
  if (isAgencysUnit(named, parentBody)) return 'cơ quan cấp trên trực tiếp';
  if (parent?.kind) return `UBND ${parent.kind}`;
  if (tier === 'department') return named?.kind ? `UBND ${named.kind}` : 'UBND cấp trên trực tiếp';
  if (named?.parent) return `UBND ${named.parent.kind}`;
  return tier === 'province' ? 'Chính phủ' : tier === 'town' ? 'UBND tỉnh' : 'UBND cấp tỉnh';
}

/** Whether a department is one of an agency's, as a "chi cục" is of a "sở": no committee stands above it. */
export function isAgencysUnit(named: NamedBody | null, parentBody: string): boolean {
  const parent = bodyKind(parentBody);
  if (parent !== null) return parent.department !== null && named?.department !== null;
  return foldText(named?.department ?? '').startsWith('chi cục');
}

/** Of a unit of an agency, instead of the words of an agency's. */
export function agencysUnitWords(body: string, parentBody: string): Readonly<Record<string, string>> {
  if (!isAgencysUnit(bodyKind(body), parentBody)) return {};
  const [kind = ''] = (bodyKind(parentBody)?.department ?? '').split(' ');
  const agency = kind === '' ? '' : ` trực thuộc ${capital(kind.toLocaleLowerCase('vi'))}`;
  return { 'ten.don_vi_xep_hang': `đơn vị${agency}` };
}

const COMMUNES: ReadonlySet<PlaceKind> = new Set(['xã', 'phường', 'đặc khu', 'thị trấn']);

/** Whether a department works for a commune, a ward or a special zone. */
export const isOfCommune = (tier: Tier, kind: string | undefined): boolean =>
  tier === 'department' && COMMUNES.has(kind as PlaceKind);

/** A "phòng" has no departments of its own, nor has any department of a commune. */
const hasUnits = (department: string, kind: PlaceKind): boolean =>
  department !== '' && !COMMUNES.has(kind) && !foldText(department).startsWith('phòng');

/** "UBND tỉnh Đồng Tháp": as a document is addressed to it, by its name where that is known. */
export function namedAbove(above: string, body: string, parentBody: string): string {
  const own = bodyKind(body);
  const agency = bodyKind(parentBody);
  if (agency?.kind && agency.department === above && agency.place !== '')
    return `${above} ${placeInText(agency.kind, agency.place)}`;
  const parents = [bodyKind(parentBody), own?.department === null ? own.parent : own];
  const named = parents.find((each) => each?.kind && each.place !== '' && above === `UBND ${each.kind}`);
  return named?.kind ? `UBND ${placeInText(named.kind, named.place)}` : above;
}

export interface BodyNames {
  readonly body: string;
  /** As the cover sheet gives it; "" where it does not. */
  readonly parentBody: string;
  readonly tier: Tier;
  /** Kind of place where the body's name gives none. */
  readonly fallback: PlaceKind;
}

/** "ten.dia_ban", "ten.co_quan", "ten.hdnd", "ten.ngan_sach", "ten.dang", "ten.cap_tren", and a department's symbol and head. */
export function bodyWords({ body, parentBody, tier, fallback }: BodyNames): Readonly<Record<string, string>> {
  const named = bodyKind(body);
  const department = tier === 'department' ? (named?.department ?? '') : '';
  const kind = named?.kind ?? (tier === 'department' ? (bodyKind(parentBody)?.kind ?? fallback) : fallback);
  return {
    'ten.dia_ban': kind,
    'ten.noi': placeName(named?.place ?? ''),
    'ten.co_quan': tier === 'department' ? (department === '' ? 'đơn vị' : department) : `UBND ${kind}`,
    'ten.hdnd': `HĐND ${kind}`,
    // A province has no broadcasting of its own: that of its communes is meant.
    'ten.truyen_thanh': `hệ thống truyền thanh ${kind === 'tỉnh' || kind === 'thành phố' ? 'trên địa bàn ' : ''}${kind}`,
    'ten.ngan_sach': `ngân sách ${kind}`,
    'ten.dang': tier === 'town' ? 'cấp ủy' : PARTY[kind],
    'ten.cap_tren': above(named, tier, parentBody),
    'ten.don_vi_truc_thuoc': hasUnits(department, kind) ? 'Các phòng, đơn vị trực thuộc' : '',
    'ten.ky_hieu': department === '' ? 'BC-UBND' : symbolOf(department),
    'ten.thu_truong': department === '' ? 'Chủ tịch' : headOf(department),
  };
}
