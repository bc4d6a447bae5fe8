/** Which report the workbooks call for: by the body's tier and the period's length. */
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import { foldText } from '../language';
import { periodOf, profiles, spanOf, type Profile, type Tier } from '../profiles';

const TIER_OF: Readonly<Record<string, Tier>> = {
  tỉnh: 'province',
  'thị xã': 'town',
  huyện: 'town',
  quận: 'town',
  'thành phố': 'town',
  xã: 'commune',
  phường: 'commune',
  'đặc khu': 'commune',
  'thị trấn': 'commune',
};

/** Cities run by the central government: of the province's tier. */
const CENTRAL_CITIES = /thành phố (hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế)/u;

const KIND =
  /(?:^|cấp |ubnd |ủy ban nhân dân |uỷ ban nhân dân )(tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu|thị trấn)/u;

/** The tier that the workbooks' cover sheets state ("huyện", "cấp xã"); the body's own name decides where they do not. */
export function tierOf(reading: Reading): Tier | null {
  for (const text of reading.workbooks.flatMap(({ identity }) => [identity.tier, identity.body])) {
    const folded = foldText(text ?? '');
    if (CENTRAL_CITIES.test(folded)) return 'province';
    const kind = KIND.exec(folded)?.[1];
    if (kind !== undefined) return TIER_OF[kind] ?? null;
  }
  return null;
}

/** The profile of that id, or the full one of the body's tier and the period's span; Fault `unknown-profile`. */
export function chooseProfile(reading: Reading, id?: string, period?: string): Profile {
  if (id !== undefined) {
    const named = profiles.find((profile) => profile.id === id);
    if (!named)
      throw new Fault('unknown-profile', { profile: id, known: profiles.map((profile) => profile.id).join(', ') });
    return named;
  }
  const tier = tierOf(reading) ?? 'town';
  const span = spanOf(period ?? periodOf(reading) ?? '') ?? 'six-months';
  const fitting = profiles.find(
    (profile) => profile.tier === tier && profile.span === span && profile.length === 'full',
  );
  if (!fitting) throw new Fault('unknown-profile', { profile: `${tier}-${span}` });
  return fitting;
}
