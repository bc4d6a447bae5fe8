/** Lines that are called by the body's kind ("TỔNG CHI NGÂN SÁCH XÃ"): one pattern, every kind's name understood. */
import type { FormLine } from '../core/form';

const KINDS = [
  'xã',
  'phường',
  'đặc khu',
  'tỉnh',
  'thành phố',
  'thị xã',
  'huyện',
  'quận',
  'thị trấn',
  'địa phương',
] as const;
const LEVELS = ['cấp xã', 'cấp tỉnh', 'cấp huyện', 'cấp thành phố', 'cấp thị xã'] as const;

/** Where the kind of body stands in a pattern, in small letters or in capitals. */
const PLACE = /\{cấp\}|\{CẤP\}/gu;

/** The pattern with a kind of body in its place. */
export function named(pattern: string, kind: string): string {
  return pattern.replace(PLACE, (place) => (place === '{CẤP}' ? kind.toLocaleUpperCase('vi') : kind));
}

/** The pattern without a kind: what every body may be given. */
export function unnamed(pattern: string): string {
  const bare = pattern.replace(PLACE, '').replace(/\s+/g, ' ').trim();
  return bare.slice(0, 1).toLocaleUpperCase('vi') + bare.slice(1);
}

/** Label, pattern and synonyms of such a line. */
export function ofBody(
  pattern: string,
  more: readonly string[] = [],
): Required<Pick<FormLine, 'label' | 'ofBody' | 'synonyms'>> {
  const label = unnamed(pattern);
  const names = [...KINDS, ...LEVELS].map((kind) => named(pattern, kind));
  return { label, ofBody: pattern, synonyms: [...new Set([...names, ...more])].filter((name) => name !== label) };
}
