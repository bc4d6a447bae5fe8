/** Which report the workbooks call for: by the body's tier and the period's length. */
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { Reading, Stated } from '../core/reading';
import { bodyKind, monthsOf } from '../language';
import { coverText, periodOf, profiles, spanOf, type Profile, type Tier } from '../office';

/**
 * The tier of the body whose report it is: by its own name, then by the tier that covers state ("xã", "cấp tỉnh"); null where
 * nothing says it. A department's cover says whose sheets they are, not whose report, unless every cover is a department's.
 */
export function tierOf(reading: Stated): Tier | null {
  const bodies = [coverText(reading, 'body'), ...reading.workbooks.map(({ identity }) => identity.body)];
  const named = bodies.map((text) => bodyKind(text)).filter((body) => body !== null);
  const committee = named.find((body) => body.tier !== 'department');
  if (committee) return committee.tier;
  const tiers = reading.workbooks.map(({ identity }) => bodyKind(identity.tier)?.tier);
  const stated = tiers.find((tier) => tier !== undefined) ?? null;
  const [department] = named;
  // A "phòng" fills in sheets for its committee; a "sở" reports for itself, whatever tier it works at.
  if (department && (stated === null || !/^phòng/iu.test(department.department ?? ''))) return department.tier;
  return stated;
}

/** Where nobody says whose figures they are: the lowest tier that fills in such sheets, a commune since 1/7/2025. */
function tierAt(period: string): Tier {
  const { year = 0, last = 0 } = monthsOf(period) ?? {};
  return year > 2025 || (year === 2025 && last > 6) ? 'commune' : 'town';
}

/** The profile of that id, or the full one of the body's tier and the period's span; Fault `unknown-profile`. */
export function chooseProfile(reading: Stated, id?: string, period?: string): Profile {
  if (id !== undefined) {
    const named = profiles.find((profile) => profile.id === id);
    if (!named)
      throw new Fault('unknown-profile', { profile: id, known: profiles.map((profile) => profile.id).join(', ') });
    return named;
  }
  const wanted = period ?? periodOf(reading) ?? '';
  const tier = tierOf(reading) ?? tierAt(wanted);
  const span = spanOf(wanted) ?? 'six-months';
  const fitting = profiles.find(
    (profile) => profile.tier === tier && profile.span === span && profile.length === 'full',
  );
  if (!fitting) throw new Fault('unknown-profile', { profile: `${tier}-${span}` });
  return fitting;
}

const UNFIT = {
  tier: {
    vi: (profile: string) =>
      `Loại báo cáo “${profile}” không phải của cơ quan mà các sổ ghi; hãy kiểm tra lại --profile.`,
    en: (profile: string) =>
      `The report "${profile}" is not of the kind of body that the workbooks state; check --profile.`,
  },
  span: {
    vi: (profile: string) => `Loại báo cáo “${profile}” không khớp độ dài của kỳ báo cáo; hãy kiểm tra lại --profile.`,
    en: (profile: string) => `The report "${profile}" does not fit the length of the period; check --profile.`,
  },
} as const;

/** One sentence for each way in which a profile that was asked for does not fit the workbooks' body or the period. */
export function describeUnfit(
  reading: Reading,
  profile: Profile,
  period: string,
  language: Language,
): readonly string[] {
  const tier = tierOf(reading);
  const span = spanOf(period);
  return [
    ...(tier !== null && tier !== profile.tier ? [UNFIT.tier[language](profile.id)] : []),
    ...(span !== null && span !== profile.span ? [UNFIT.span[language](profile.id)] : []),
  ];
}
