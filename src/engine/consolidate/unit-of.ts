/** Whose workbook it is: the body by its place and the place above it, for many communes bear one name. */
import type { TableReading, WorkbookReading } from '../../core/reading';
import { bareWords, bodyKind, bodyOfSheet, foldText, isOfOther, placeOf, timeless, withKinds } from '../../language';

export interface UnitName {
  /** Equal for two workbooks of one body. */
  readonly key: string;
  /** As the workbook says it, else the file's name. */
  readonly name: string;
  /** Whether a workbook says so. */
  readonly stated: boolean;
}

/** "xã tân lập|huyện bình", "sở tài chính|tỉnh quảng trị". */
export function bodyKey(body: string, parent = ''): string {
  const named = bodyKind(withKinds(body));
  if (!named || (named.kind === null && named.department === null)) return foldText(body);
  const own = foldText(`${named.kind ?? ''} ${named.place}`);
  if (named.department !== null) return `${foldText(named.department)}|${own}`;
  const above = bodyKind(parent);
  const wider = named.parent ?? (above?.kind ? { kind: above.kind, place: above.place } : null);
  const over = wider ? foldText(`${wider.kind} ${wider.place}`) : '';
  return over === '' || over === own ? own : `${own}|${over}`;
}

/** A key without the place above. */
export const ownKey = (key: string): string => key.split('|')[0] ?? '';

/** Whether two keys may be one body's: the place above may be named by one of them only. */
export function sameBodyKey(a: string, b: string): boolean {
  const [own, over] = a.split('|');
  const [other, above] = b.split('|');
  return own === other && (over === undefined || above === undefined || over === above);
}

export function unitOf({ file, identity }: WorkbookReading): UnitName {
  const name = identity.body?.trim() ?? '';
  if (name === '') return { key: `file:${file}`, name: file.replace(/\.[^.]+$/, ''), stated: false };
  return { key: bodyKey(name, identity.entries['parent-body']?.text), name, stated: true };
}

/** A unit of a workbook, and which of the workbook's tables are its own. */
export interface UnitWithin {
  readonly name: UnitName;
  readonly wanted: (table: TableReading) => boolean;
}

/** The units of one workbook: one, as its cover or its first sheet says, or each whose name stands on sheets of its own. */
export function unitsWithin(book: WorkbookReading, tables: readonly TableReading[]): readonly UnitWithin[] {
  const whole = unitOf(book);
  const parent = book.identity.entries['parent-body']?.text;
  const names = new Map<string, UnitName>();
  const keyOf = (table: TableReading): string => {
    const body = bodyOfSheet(table, book.identity.body);
    if (body === undefined) return whole.key;
    // However it is spelled: "XÃ YÊN MĨ" above a sheet of UBND xã Yên Mỹ is no other commune.
    const isOwn = placeOf(body)?.tier === placeOf(book.identity.body)?.tier && !isOfOther(body, book.identity.body);
    const own = isOwn ? whole.key : bodyKey(body, parent);
    const key = [...names.keys()].find((each) => sameBodyKey(each, own)) ?? own;
    if (!names.has(key)) names.set(key, key === whole.key ? whole : { key, name: body.trim(), stated: true });
    return key;
  };
  const keys = new Map(tables.filter(({ columns }) => columns.length > 0).map((table) => [table, keyOf(table)]));
  const tierOf = ({ name }: UnitName): number => placeOf(name)?.tier ?? 0;
  const lowest = Math.max(...[...names.values()].map(tierOf));
  const [only, ...others] = [...names.values()].filter((name) => tierOf(name) === lowest);
  // A sheet may name the superior body alone.
  if (!only || others.length === 0) return [{ name: only && names.size > 1 ? only : whole, wanted: () => true }];
  return [...names.values()].map((name) => ({ name, wanted: (table) => (keys.get(table) ?? whole.key) === name.key }));
}

const KINDS =
  /(?<!\p{L})(?:ubnd|ủy ban nhân dân|toàn|trên địa bàn|cấp|tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu|thôn|xóm|bản|ấp|khu phố|tổ dân phố)(?!\p{L})/gu;

/** Where a text names a place with its kind ("xã Đông Sơn"), in any case; null where the kind or the name is not known. */
export function placePattern(named: { readonly kind: string | null; readonly place: string } | null): RegExp | null {
  if (!named?.kind || named.place === '') return null;
  const name = named.place.normalize('NFC').replace(/[^\p{L}\p{N} ]/gu, '.');
  return new RegExp(`(?<!\\p{L})${named.kind}\\s+${name}(?![\\p{L}\\d])`, 'giu');
}

/** A title whatever the period and the body: "BÁO CÁO THU PHÍ XÃ ĐÔNG SƠN NĂM 2025" is that of every commune. */
export function bareTitle(title: string, bodies: readonly (string | undefined)[]): string {
  let text = foldText(title);
  for (const body of bodies) {
    const named = bodyKind(body);
    for (const pattern of [placePattern(named), placePattern(named?.parent ?? null)])
      if (pattern) text = text.replace(pattern, ' ');
  }
  return timeless(bareWords(text.replace(KINDS, ' ')));
}
