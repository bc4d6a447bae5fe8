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

/** What the bodies below are called where special zones are among them; nothing elsewhere. */
export function zoneWords(body: string, tier: Tier, period: string): Readonly<Record<string, string>> {
  const months = monthsOf(period);
  const place = foldText(bodyKind(body)?.place ?? '');
  const isNow =
    months !== null && (months.year > SINCE.year || (months.year === SINCE.year && months.last >= SINCE.month));
  if (tier !== 'province' || !isNow || !WITH_ZONES.has(place)) return {};
  return { 'ten.don_vi_cap_duoi': 'xã, phường, đặc khu', 'ten.cap_duoi': 'UBND xã, phường, đặc khu' };
}
