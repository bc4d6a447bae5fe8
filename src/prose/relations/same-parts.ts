/**
 * "Kế hoạch vốn 2.738,5 tỷ đồng, trong đó vốn ngân sách tỉnh 1.246,9 tỷ đồng …. Giải ngân …: - Vốn ngân sách tỉnh: 688,3 tỷ đồng, đạt 55,2%": what was done of
 * a part is measured by the part of the same name of an earlier breakdown, in its line or in a paragraph before.
 */
import { verdictOf } from '../../core/verdict';
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { NewClaim, ProseDraft } from '../prose-draft';
import { isPrimary, type ReadLine } from '../text/read-line';
import { percentClaim } from './asking';
import { basePhrase } from './base-phrases';
import { isMeantRatio } from './meant';
import { isOfItsSize } from './outright';

/** Paragraphs that are looked back at. */
const BACK = 8;
const REACHED = /^[^.;:\d]{0,40}[,(]\s*(?:đạt|đạt tỷ lệ|tỷ lệ|bằng|chiếm)?\s*:?\s*$/u;
/** What may be said of a part beside its name. */
const DONE =
  /(?:\s+(?:đã|được|thu gom|xử lý|giải ngân|giải quyết|thực hiện|hoàn thành|thanh toán|thu|chi|tiêm|phân bổ|số|là|đạt|có|thì)(?!\p{L}))+$/u;

const nameOf = ({ label }: Mention): string =>
  label
    .toLowerCase()
    .replace(/^(?:số|đã|của|về|đối với)\s+/u, '')
    .replace(DONE, '')
    .trim();

/** Parts of breakdowns that go by the name. */
function partsCalled(draft: ProseDraft, lines: readonly ReadLine[], index: number, now: Mention): readonly Mention[] {
  const name = nameOf(now);
  if (name.split(' ').length < 2) return [];
  const found: Mention[] = [];
  for (let at = index; at >= 0 && at >= index - BACK; at -= 1) {
    const read = lines[at];
    if (!read || (at < index && read.line.heading)) break;
    for (const each of read.mentions)
      if (
        each !== now &&
        (at < index || each.end < now.start) &&
        isPrimary(each) &&
        !each.hedged &&
        sameKind(each.unit, now.unit) &&
        draft.summands.has(each) &&
        nameOf(each) === name
      )
        found.push(each);
  }
  return found;
}

/** Percentages of one line that are of a part named before. */
export function sameParts(draft: ProseDraft, lines: readonly ReadLine[], index: number): void {
  const read = lines[index];
  for (const [at, said] of (read?.mentions ?? []).entries()) {
    const now = read?.mentions[at - 1];
    if (!read || !now || said.unit?.dimension !== 'percent' || said.hedged || draft.isAsked(said)) continue;
    if (!isPrimary(now) || now.hedged || !['percent', 'of-plan', 'share'].includes(said.role)) continue;
    if (!REACHED.test(read.low.slice(now.unitEnd, said.start)) || basePhrase(said) !== null) continue;
    const [base, other] = partsCalled(draft, lines, index, now);
    if (!base || other) continue;
    const claim: NewClaim = percentClaim(said, now, base, 'tỷ lệ');
    const holds = verdictOf(draft.facts, draft.relation(claim)).status === 'holds';
    const meant =
      said.role !== 'share' && (isMeantRatio(said, now, base, 2) || isOfItsSize(said, { now, base, cost: 0 }));
    if (!holds && !meant) continue;
    draft.relate(claim);
    draft.settled.add(said);
  }
}
