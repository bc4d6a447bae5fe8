/**
 * Which provinces and cities have special zones (đặc khu) among their communes and wards since 1/7/2025: data, so that a
 * clerk can correct it when the Assembly makes another.
 */
import { bodyKind, foldText, monthsOf } from '../language';
import type { Tier } from './profile';

const WITH_ZONES: ReadonlySet<string> = new Set([
  'an giang',
  'đà nẵng',
  'hải phòng',
  'hồ chí minh',
  'khánh hòa',
  'lâm đồng',
  'quảng ngãi',
  'quảng ninh',
  'quảng trị',
]);
const SINCE = { year: 2025, month: 7 } as const;

const placeOf = (body: string): string => foldText(bodyKind(body)?.place ?? '');

/**
 * What the bodies below are called, and those that a commune is ranked with, where special zones are among them; nothing elsewhere.
 * `parent`: the province of a commune, "" where nobody says it.
 */
export function zoneWords(
  { body, parent }: { readonly body: string; readonly parent: string },
  tier: Tier,
  period: string,
): Readonly<Record<string, string>> {
  const months = monthsOf(period);
  const isNow =
    months !== null && (months.year > SINCE.year || (months.year === SINCE.year && months.last >= SINCE.month));
  if (!isNow) return {};
  const own = bodyKind(body);
  const provinces = [placeOf(parent), foldText(own?.parent?.place ?? '')];
  if (tier === 'commune' && (own?.kind === 'đặc khu' || provinces.some((place) => WITH_ZONES.has(place))))
    return { 'ten.don_vi_xep_hang': 'xã, phường, đặc khu' };
  if (tier !== 'province' || !WITH_ZONES.has(placeOf(body))) return {};
  return { 'ten.don_vi_cap_duoi': 'xã, phường, đặc khu', 'ten.cap_duoi': 'UBND xã, phường, đặc khu' };
}
