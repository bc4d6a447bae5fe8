/** Type tests: a finding's check and code decide its data, and a sentence cannot ask for what nobody writes. `tsc` runs them. */
import type { BaseFinding, Finding } from '../core/finding';
import type { Noticed } from '../core/observation';
import type { KnownFinding, KnownSkip } from './index';
import { observationCheck } from './observation-check';
import { relationCheck } from './relation-check';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Of<Check extends string, Code extends string> = Extract<KnownFinding, { check: Check; code: Code }>;

/** Compiles only if both are the same type. */
export function same<A, B>(_: Equal<A, B>): void {}

same<Of<'line-known', 'missing-line'>['data'], Noticed['missing-line']>(true);
same<Of<'unit-known', 'mixed-units'>['data'], Noticed['mixed-units']>(true);
same<Extract<KnownFinding, { check: 'no-such-check' }>, never>(true);
same<Extract<KnownSkip, { check: 'line-known' }>, never>(true);

/** The union is still a finding for those who only pass it on. */
export const passedOn = (finding: KnownFinding): Finding => finding;

export function narrows(finding: KnownFinding): string {
  if (finding.check === 'unit-known' && finding.code === 'unknown-unit') return finding.data.text;
  // @ts-expect-error another unit's finding has no `text`
  if (finding.check === 'unit-known') return finding.data.text;
  if (finding.check === 'scale-plausible') return finding.data.factor;
  // @ts-expect-error no check has a code of this name
  return finding.code === 'no-such-code' ? '' : finding.check;
}

type Repeated = BaseFinding<'line-known', 'duplicate-line', Noticed['repeated-line']>;

observationCheck<Repeated>({
  id: 'line-known',
  codes: { 'repeated-line': { code: 'duplicate-line', severity: 'error' } },
  // @ts-expect-error nobody writes `number` for a line that stands twice
  describe: ({ data }) => data.number,
});

observationCheck<Repeated>({
  id: 'line-known',
  // @ts-expect-error what is noticed of a column's units does not say what the sentence needs
  codes: { 'mixed-units': { code: 'duplicate-line', severity: 'error' } },
  describe: ({ data }) => data.label,
});

relationCheck({
  id: 'total-equals-parts',
  kinds: ['sum'],
  severity: { mismatch: 'error' },
  data: ({ whole }) => ({ label: whole.label }),
  // @ts-expect-error the data of this question has a label and nothing else
  describe: ({ data }) => data.difference,
});
