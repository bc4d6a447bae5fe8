/** What the text says comes next after the most: it is no more than that. */
import { compare } from '../../core/decimal';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { figure, figuresOf, skeletonOf, words } from '../relations/skeleton';
import type { ReadLine } from '../text/read-line';
import { contradict, superlativesOf } from './extremes';

/** "A có năng suất cao nhất (58,2 tạ/ha), tiếp theo là B (56,4 tạ/ha)". */
const NEXT = new RegExp(
  `(?<!\\p{L})(?<said>(?:cao|lớn|nhiều|đông) nhất|dẫn đầu)${words(50)}[(]?${figure('most')}[)]?${words(24)}[,;]\\s+(?:tiếp theo|tiếp đến|kế đến|đứng thứ hai|thứ hai|xếp sau)${words(50)}[(]?${figure('next')}`,
  'gu',
);

/** Figures of one line that come next after the most. */
export function nextAfter(draft: ProseDraft, read: ReadLine): void {
  for (const match of skeletonOf(read).matchAll(NEXT)) {
    const found = figuresOf(read, match, ['most', 'next']);
    if (!found || found.most.role !== found.next.role || !sameKind(found.most.unit, found.next.unit)) continue;
    if (found.most.hedged || found.next.hedged || found.most.unit?.power !== found.next.unit?.power) continue;
    const said = superlativesOf(read).find(({ end }) => end <= found.most.start && found.most.start - end < 80);
    if (said && compare(found.next.value, found.most.value) > 0) contradict(draft, read, said, found.most, found.next);
  }
}
