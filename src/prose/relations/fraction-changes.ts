/** What stands right beside a fraction: "đạt 69% (18.630/27.000 hộ)", "giảm 14 vụ (83/97 vụ, giảm 14,4%)". */
import type { Mention } from '../mentions/mention';
import type { ProseDraft } from '../prose-draft';
import type { ReadLine } from '../text/read-line';
import { askGrowth, askRatio } from './comparisons';
import { isOfTwo } from './said-of-two';

/** "đạt 98,6% (1.035/1.050 học sinh)": the bracket says of what. */
export function opens(read: ReadLine, percent: Mention, now: Mention): boolean {
  const words = read.low.slice(percent.unitEnd, now.start);
  return now.start > percent.end && words.length < 30 && /^[^.;,)]*[([]\s*$/u.test(words);
}

/** "tỷ lệ hộ có internet đạt 69% (18.630/27.000 hộ)": whatever else the clause counts. */
export function fractionsIn(draft: ProseDraft, read: ReadLine): void {
  for (const [at, percent] of read.mentions.entries()) {
    const [now, base] = [read.mentions[at + 1], read.mentions[at + 2]];
    if (now?.role !== 'now' || base?.role !== 'base' || percent.hedged || percent.unit?.dimension !== 'percent')
      continue;
    if (['percent', 'share', 'of-plan'].includes(percent.role) && opens(read, percent, now))
      askRatio(draft, percent, now, base, isOfTwo(draft, read, percent, [now, base]), 'tỷ lệ');
  }
}

/** "số vụ giảm 14 vụ (83/97 vụ, giảm 14,4%)": a growth right behind a fraction is of its two. */
export function growthsBehind(draft: ProseDraft, read: ReadLine): void {
  for (const [at, now] of read.mentions.entries()) {
    const [base, growth] = [read.mentions[at + 1], read.mentions[at + 2]];
    if (now.role !== 'now' || base?.role !== 'base' || growth?.role !== 'growth' || growth.hedged) continue;
    const words = read.low.slice(base.unitEnd, growth.start);
    if (
      growth.unit?.dimension === 'percent' &&
      /^\s*[,;]?\s*(?:tăng|giảm)\s*$|^\s*[)\]]?\s*[,;]?\s*(?:tức |tương ứng |tương đương |hay )(?:với )?(?:tăng|giảm)\s*$/u.test(
        words,
      )
    )
      askGrowth(draft, read, growth, now, base, true);
  }
}
