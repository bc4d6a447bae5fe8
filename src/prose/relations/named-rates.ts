/** "64.218/81.906 phụ nữ từ 18 tuổi trở lên, đạt tỷ lệ tập hợp 78,4%": the rate right behind a fraction, called by a name of its own. */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { askClaim, part } from './asking';
import { isNearQuotient, slipExplainsQuotient } from './quotient-slip';
import { isOfTwo } from './said-of-two';

const RATE = /^[^.;:\d]{0,50}[,(]\s*(?:đạt |với |chiếm )?tỷ lệ \p{L}+(?: \p{L}+){0,3}\s*$/u;
const RATES: readonly Mention['role'][] = ['percent', 'share', 'of-plan'];

/** Named rates of one line. */
export function namedRates(draft: ProseDraft, read: ReadLine): void {
  for (const [at, now] of read.mentions.entries()) {
    const [base, rate] = [read.mentions[at + 1], read.mentions[at + 2]];
    if (now.role !== 'now' || base?.role !== 'base' || !rate || !RATES.includes(rate.role) || draft.isAsked(rate))
      continue;
    if (rate.unit?.dimension !== 'percent' || rate.hedged || !RATE.test(read.low.slice(base.unitEnd, rate.start)))
      continue;
    const meant = isNearQuotient(rate, now, base) || slipExplainsQuotient(rate, now, base);
    const claim = { whole: rate, parts: [part(now), part(base)], factorPower: 2, statement: 'tỷ lệ' };
    askClaim(
      draft,
      { kind: 'ratio', ...claim },
      meant && isOfTwo(draft, read, rate, [now, base]) ? 'accuse' : 'silent',
    );
  }
}
