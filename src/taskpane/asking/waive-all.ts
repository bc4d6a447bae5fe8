/** The edits that accept findings, each with all that have its cause, as one act. */
import type { Edit } from '../../core/edit';
import { rowsOf } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import { applyToSnapshot, ofOneCause, waive, type Acceptance } from '../../engine';
import type { Held } from './held';

type Group = ReturnType<typeof ofOneCause>;

export interface Accepting {
  readonly edits: readonly Edit[];
  /** Findings that are accepted, those of one cause counted each. */
  readonly count: number;
  readonly causes: number;
}

function byCause(all: readonly Finding[], findings: readonly Finding[]): readonly Group[] {
  const taken = new Set<Finding>();
  return findings.flatMap((finding): Group[] => {
    if (taken.has(finding)) return [];
    const group = ofOneCause(all, finding);
    for (const each of group) taken.add(each);
    return [group];
  });
}

/**
 * `findings` by their positions among the open ones. One after another on a copy, so that each finds the rows of those
 * before it; a new sheet is written once.
 */
export function waiveAll(
  { books, reading, examination }: Held,
  findings: readonly number[],
  acceptance: Acceptance,
): Accepting {
  const [snapshot] = books;
  if (!snapshot) return { edits: [], count: 0, causes: 0 };
  const groups = byCause(
    examination.findings,
    findings.flatMap((at) => examination.findings[at] ?? []),
  );
  let copy = snapshot;
  const edits: Edit[] = [];
  for (const group of groups) {
    const next = waive(copy, reading, group, acceptance);
    copy = applyToSnapshot(copy, next);
    edits.push(...next);
  }
  const said = { count: groups.flat().length, causes: groups.length };
  const [made] = edits;
  if (made?.kind !== 'put-sheet') return { edits, ...said };
  const whole = copy.sheets.find(({ name }) => name === made.sheet);
  const rows = whole ? rowsOf(whole).map((row) => row.map((value) => (typeof value === 'object' ? null : value))) : [];
  return { edits: [{ ...made, rows }], ...said };
}
