/**
 * "186 vụ, làm chết 92 người, bị thương 147 người; so với cùng kỳ (204 vụ, 101 người chết, 158 người bị thương), giảm 18 vụ (-8,82%), giảm 09
 * người chết …": several figures, what each of them was, and by how much each has changed. They go by their order or their words.
 */
import type { Mention } from '../mentions/mention';
import { sameKind } from '../mentions/units';
import type { ProseDraft } from '../prose-draft';
import { endFrom, startBefore, withoutDepth } from '../text/structure';
import { depthOf, isPrimary, type ReadLine } from '../text/read-line';
import { askChange, askGrowth } from './comparisons';
import { isLikeGap } from './gaps';
import { isMeantGrowth } from './meant';

interface Row {
  readonly now: Mention;
  readonly then: Mention;
}

const LEAST = 2;

/** As many figures of the same nouns in the same order right before the bracket. */
function rowsOf(read: ReadLine, open: number, thens: readonly Mention[]): Row[] {
  const flat = withoutDepth(read.structure);
  const from = startBefore(flat, open, 'sentence');
  const level = read.structure.depth[open] ?? 0;
  const nows = read.mentions
    .filter(
      (each) =>
        isPrimary(each) && !each.hedged && each.start >= from && each.end <= open && depthOf(read, each) === level,
    )
    .slice(-thens.length);
  const rows = thens.flatMap((then, at) => {
    const now = nows[at];
    return now && sameKind(now.unit, then.unit) && isSame(now, then) ? [{ now, then }] : [];
  });
  return rows.length === thens.length ? rows : [];
}

/** What the words behind an earlier figure say, the other says, too. */
function isSame({ before, label, after }: Mention, then: Mention): boolean {
  const words = then.after.toLowerCase();
  return words === '' || `${before} ${label} ${after}`.toLowerCase().includes(words);
}

/** Of several of one noun the one that a change names. */
function rowOf(rows: readonly Row[], change: Mention): Row | undefined {
  const kin = rows.filter(({ then }) => sameKind(then.unit, change.unit));
  const words = change.after.toLowerCase();
  const named = kin.length > 1 ? kin.filter(({ then }) => words !== '' && then.after.toLowerCase() === words) : kin;
  return named.length === 1 ? named[0] : undefined;
}

/** Rows of one line. */
export function comparedRows(draft: ProseDraft, read: ReadLine): void {
  for (const { open, close } of read.structure.brackets) {
    const thens = read.mentions.filter(({ start, end }) => start > open && end < close);
    if (thens.length < LEAST || !thens.every(({ role, hedged }) => role === 'prior' && !hedged)) continue;
    const rows = rowsOf(read, open, thens);
    const end = endFrom(read.structure, close + 1, 'sentence');
    const behind = read.mentions.filter((each) => each.start > close && each.end <= end);
    if (rows.length === 0) continue;
    for (const [at, change] of behind.entries()) {
      const row = change.role === 'change' && !change.hedged ? rowOf(rows, change) : undefined;
      if (!row) continue;
      const { now, then } = row;
      askChange(draft, read, change, now, then, isLikeGap(change, now, then));
      const growth = behind[at + 1];
      const own = growth && /^[^.;,]{0,30}\(\s*$/u.test(read.low.slice(change.unitEnd, growth.start));
      if (own && growth.role === 'growth' && growth.unit?.dimension === 'percent')
        askGrowth(draft, read, growth, now, then, isMeantGrowth(growth, now, then));
    }
  }
}
