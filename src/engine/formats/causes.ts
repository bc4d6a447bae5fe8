/** Findings of one cause (CONTRACT 4, JSON): failing relations that share a cell are explained together, or said to be open. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { Finding, Language } from '../../core/finding';
import { describeDecision, describeSuspect } from '../../diagnosis';

/** The kinds told so far; whatever is not proven to be one cell is `undecided`, with its candidates. */
export type CauseKind = 'cell' | 'sign' | 'other-base' | 'undecided';

export interface FoundCause {
  readonly id: string;
  readonly kind: CauseKind;
  readonly findings: readonly Finding[];
}

function cellsOf({ at, claim }: Finding): string[] {
  return [at, ...(claim ? [claim.whole, ...claim.parts.map((part) => part.at)] : [])].map(addressKey);
}

const isDecided = (finding: Finding | undefined): boolean => finding?.suspects?.[0]?.data['decision'] === 'decided';

function kindOf(findings: readonly Finding[]): CauseKind {
  const decided = findings.find(isDecided)?.suspects?.[0];
  if (!decided || !findings.every(isDecided)) return 'undecided';
  const slip = decided.data['slip'] ?? decided.cause;
  return slip === 'sign-flip' ? 'sign' : slip === 'other-base' ? 'other-base' : 'cell';
}

/** The causes of those findings that have suspects, in the order of their first finding. */
export function causesOf(findings: readonly Finding[]): FoundCause[] {
  const groupOf = new Map<string, Finding[]>();
  for (const finding of findings) {
    if ((finding.suspects ?? []).length === 0) continue;
    const cells = cellsOf(finding);
    const joined = [...new Set(cells.flatMap((cell) => groupOf.get(cell) ?? [])), finding];
    for (const cell of joined.flatMap(cellsOf)) groupOf.set(cell, joined);
  }
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const place = (group: readonly Finding[]): number => Math.min(...group.map((finding) => order.get(finding) ?? 0));
  return [...new Set(groupOf.values())]
    .sort((a, b) => place(a) - place(b))
    .map((group, index) => ({ id: `c${String(index + 1)}`, kind: kindOf(group), findings: group }));
}

/** One entry of `causes[]`: the wrong cell with its repair, or all candidates. */
export function causeJson({ id, kind, findings }: FoundCause, language: Language): object {
  const suspects = findings.flatMap(
    (finding) => finding.suspects?.slice(0, kind === 'undecided' ? undefined : 1) ?? [],
  );
  const cells = new Map<string, CellAddress>(suspects.map(({ at }) => [addressKey(at), at]));
  const repairs = new Map(suspects.map(({ at, value }) => [`${addressKey(at)} ${value}`, { at, value }]));
  const [first] = findings;
  const suspect = first?.suspects?.[0];
  const text =
    !first || !suspect
      ? ''
      : kind === 'undecided'
        ? describeDecision(first, language)
        : describeSuspect(suspect, language);
  return { id, kind, cells: [...cells.values()], repairs: [...repairs.values()], text };
}
