/** Last step of the engine: facts to the report, by the profile of the body and the period. */
import { Fault } from '../core/fault';
import type { Finding } from '../core/finding';
import type { Reading } from '../core/reading';
import { foldText } from '../language';
import {
  composeReport,
  periodOf,
  profiles,
  spanOf,
  type ComposeReportOptions,
  type Composition,
  type Profile,
  type Tier,
} from '../profiles';
import { describeFinding } from './examine';
import type { Waiver } from './waivers';

export interface ComposeOptions extends Omit<ComposeReportOptions, 'findings'> {
  /** Id of a profile; chosen by the body's tier and the period's length when absent. */
  readonly profile?: string;
  /** Which findings were accepted with a reason; none when absent. */
  readonly isWaived?: (finding: Finding) => boolean;
  /** The waiver of an accepted finding: its reason, name and date are printed in the annex. */
  readonly waiverOf?: (finding: Finding) => Waiver | undefined;
}

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

/**
 * Composes the report. Open findings go with it as provenance, errors among them as an annex. Faults:
 * `unknown-profile`, `bad-argument` for a period that is none, `bad-template` where an office's own wording is wrong.
 */
export function compose(
  reading: Reading,
  examination: { readonly findings: readonly Finding[] },
  options: ComposeOptions = {},
): Composition {
  const { profile, isWaived, waiverOf, ...rest } = options;
  if (rest.period !== undefined && spanOf(rest.period) === null) {
    throw new Fault('bad-argument', {
      argument: '--period',
      value: rest.period,
      allowed: '2021-Q1, 2021-H1, 2021-9M, 2021',
    });
  }
  const findings = examination.findings.map((finding) => ({ ...finding, waived: isWaived?.(finding) ?? false }));
  const describe = (finding: Finding): string => {
    const waiver = waiverOf?.(finding);
    const accepted = waiver ? ` Lý do chấp nhận: ${waiver.reason} (${waiver.by}, ${waiver.on}).` : '';
    return `${describeFinding(finding, 'vi')}${accepted}`;
  };
  return composeReport(reading, chooseProfile(reading, profile, rest.period), { describe, ...rest, findings });
}
