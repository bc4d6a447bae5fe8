/** Whose figures: the administrative place in a body's name ("UBND xã An, huyện Bình" is xã An), the most local one named. */
import { foldText } from './text';

export interface Place {
  /** For comparison: kind and name, folded. */
  readonly key: string;
  /** 0 province, 1 district, 2 commune. */
  readonly tier: 0 | 1 | 2;
}

const TIERS: Readonly<Record<string, 0 | 1 | 2>> = {
  tỉnh: 0,
  'thành phố': 1,
  'thị xã': 1,
  huyện: 1,
  quận: 1,
  xã: 2,
  phường: 2,
  'thị trấn': 2,
  'đặc khu': 2,
};
const SHORT: Readonly<Record<string, string>> = { tp: 'thành phố', tx: 'thị xã', tt: 'thị trấn' };
const CENTRAL = /^(?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế)$/;
const KINDS = 'tỉnh|thành phố|thị xã|huyện|quận|xã(?! hội)|phường|thị trấn|đặc khu|(?:tp|tx|tt)(?=[. ])';
const NAMED = new RegExp(`(?<!\\p{L})(${KINDS})\\.?\\s+(.+?)(?=\\s*(?:[,;(/–]|\\s-\\s|$)|\\s+(?:${KINDS})\\s)`, 'gu');

/** null where no place is named: a department's or a company's name says nothing of the body it belongs to. */
export function placeOf(body: string | null | undefined): Place | null {
  if (!body || body.length > 300) return null;
  let found: Place | null = null;
  for (const [, kind = '', name = ''] of foldText(body).matchAll(NAMED)) {
    const full = SHORT[kind] ?? kind;
    const tier = full === 'thành phố' && CENTRAL.test(name) ? 0 : (TIERS[full] ?? 2);
    if (found === null || tier > found.tier) found = { key: `${full} ${name}`, tier };
  }
  return found;
}
