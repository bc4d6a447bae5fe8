/**
 * Drafting a report, once for the pane, the command line and the server: a reading, its examination, a profile, a period,
 * an office's wording and the clerk's variables in; the document, its gaps and the findings it owns to out.
 */
import type { Budget } from '../core/budget';
import { Fault } from '../core/fault';
import type { Finding, Language } from '../core/finding';
import type { Reading } from '../core/reading';
import type { ReportDocument } from '../core/report-document';
import { dayText, periodName } from '../language';
import type { ParsedTemplate } from '../narrative';
import {
  composeReport,
  periodOf,
  spanOf,
  type Composition,
  type OwnReport,
  type Profile,
  type ReportVariables,
} from '../office';
import { chooseProfile } from './choose-profile';
import { describeFinding } from './describe';
import type { Settled, Waiver } from './waivers';

export interface DraftInput {
  readonly reading: Reading;
  /** Open findings, and those accepted with a reason. */
  readonly examination: { readonly findings: readonly Finding[]; readonly waived: Settled['waived'] };
  /** Id of a profile; chosen by the body's tier and the period's length where none is given. */
  readonly profile?: string | null | undefined;
  /** Calendar id ("2021-H1"); the workbooks' own period where none is given. */
  readonly period?: string | null | undefined;
  /** An office's own wording by passage id, see `readTemplates`. */
  readonly templates?: ReadonlyMap<string, ParsedTemplate>;
  readonly variables?: ReportVariables;
  /** The office's own report, see `readOwnReport`. */
  readonly own?: OwnReport | undefined;
  /** What composing may take; as much as it needs where absent. */
  readonly budget?: Budget;
}

export interface Draft extends Composition {
  readonly profile: Profile;
  /** What the document remembers of the check: open findings, and accepted ones. Errors and accepted ones are annexed. */
  readonly findings: ReportDocument['provenance']['findings'];
  /** The period that the workbooks state, where the report is written for another one. */
  readonly statedPeriod: string | null;
}

/** The sentence that names the reason, name and date of an accepted finding in the annex. */
const accepted = ({ reason, by, on }: Waiver): string => ` Lý do chấp nhận: ${reason} (${by}, ${dayText(on)}).`;

/**
 * Faults: `unknown-profile`, `bad-argument` for a period that is none, `bad-template` where an office's own wording is
 * wrong, and what the budget throws. Whether errors forbid a report is the caller's to decide.
 */
export function draftReport(input: DraftInput): Draft {
  const { reading, examination, templates, variables, own, budget } = input;
  const period = input.period ?? undefined;
  if (period !== undefined && spanOf(period) === null) {
    throw new Fault('bad-argument', {
      argument: '--period',
      value: period,
      allowed: '2021-Q1, 2021-H1, 2021-9M, 2021-11M, 2021-M05, 2021',
    });
  }
  const waivers = new Map<Finding, Waiver>();
  const waived = examination.waived.map(({ finding, waiver }) => {
    const printed = { ...finding, waived: true };
    waivers.set(printed, waiver);
    return printed;
  });
  const findings = [...examination.findings.map((finding) => ({ ...finding, waived: false })), ...waived];
  const describe = (finding: Finding): string => {
    const waiver = waivers.get(finding);
    return `${describeFinding(finding, 'vi')}${waiver ? accepted(waiver) : ''}`;
  };
  const profile = chooseProfile(reading, input.profile ?? undefined, period);
  const composition = composeReport(reading, profile, {
    describe,
    findings,
    ...(period === undefined ? {} : { period }),
    ...(templates === undefined ? {} : { templates }),
    ...(variables === undefined ? {} : { variables }),
    ...(own === undefined ? {} : { own }),
    ...(budget === undefined ? {} : { budget }),
  });
  const stated = periodOf(reading);
  return {
    ...composition,
    profile,
    findings,
    statedPeriod: stated === composition.document.period ? null : stated,
  };
}

/** That the workbooks speak of another period than the report; null where they do not. */
export function describeOtherPeriod({ statedPeriod, document }: Draft, language: Language): string | null {
  if (statedPeriod === null) {
    if (document.period !== '') return null;
    return language === 'vi'
      ? 'Các sổ không ghi kỳ nên báo cáo để trống kỳ; hãy chọn kỳ rồi viết lại báo cáo.'
      : 'The workbooks state no period, so the report leaves it open; choose the period and write it again.';
  }
  const [stated, written] = [statedPeriod, document.period].map((id) => periodName(id, language) ?? id);
  return language === 'vi'
    ? `Các sổ ghi kỳ “${stated ?? ''}”, báo cáo được viết cho kỳ “${written ?? ''}”; hãy kiểm tra lại kỳ báo cáo.`
    : `The workbooks state the period ${stated ?? ''}, the report is written for ${written ?? ''}; check the period.`;
}
