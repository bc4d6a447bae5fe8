/** Findings of one cause (CONTRACT 4, JSON): what was explained together, and what shares a cell where nothing explains it. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { CauseKind, FoundCause } from '../../core/cause';
import type { Finding, Language } from '../../core/finding';
import { describeCause, describeDecision } from '../../diagnosis';

export interface GroupedCause {
  readonly id: string;
  readonly kind: CauseKind;
  /** What diagnosis says; null where the findings have suspects only. */
  readonly found: FoundCause | null;
  readonly findings: readonly Finding[];
}

function cellsOf({ at, claim }: Finding): string[] {
  return [at, ...(claim ? [claim.whole, ...claim.parts.map((part) => part.at)] : [])].map(addressKey);
}

/** Findings with suspects alone, joined where they share a cell. */
function bySuspects(findings: readonly Finding[]): Finding[][] {
  const groupOf = new Map<string, Finding[]>();
  for (const finding of findings) {
    const joined = [...new Set(cellsOf(finding).flatMap((cell) => groupOf.get(cell) ?? [])), finding];
    for (const cell of joined.flatMap(cellsOf)) groupOf.set(cell, joined);
  }
  return [...new Set(groupOf.values())];
}

/** A percentage on another base is told by the suspect of its cell. */
function kindOf(found: FoundCause, findings: readonly Finding[]): CauseKind {
  const slip = findings.map(({ suspects }) => suspects?.[0]?.data['slip']);
  return found.kind === 'cell' && slip.length > 0 && slip.every((each) => each === 'other-base')
    ? 'other-base'
    : found.kind;
}

/** The causes of those findings that have any, in the order of their first finding. */
export function causesOf(findings: readonly Finding[]): GroupedCause[] {
  const explained = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.cause) explained.set(finding.cause.id, [...(explained.get(finding.cause.id) ?? []), finding]);
  const others = findings.filter(({ cause, suspects }) => !cause && (suspects ?? []).length > 0);
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const place = (group: readonly Finding[]): number => Math.min(...group.map((finding) => order.get(finding) ?? 0));
  return [...explained.values(), ...bySuspects(others)]
    .sort((a, b) => place(a) - place(b))
    .map((group, index) => {
      const found = group[0]?.cause ?? null;
      return { id: `c${String(index + 1)}`, kind: found ? kindOf(found, group) : 'undecided', found, findings: group };
    });
}

/** One or two sentences of a cause. */
export function causeText({ found, kind, findings }: GroupedCause, language: Language): string {
  const [first] = findings;
  if (found) return describeCause(kind === 'other-base' ? asOtherBase(found) : found, language);
  return first ? describeDecision(first, language) : '';
}

function asOtherBase(found: FoundCause): FoundCause {
  const explanations = found.explanations.map((each) => ({ ...each, kind: 'other-base' as const }));
  return { ...found, kind: 'other-base', explanations };
}

/** One entry of `causes[]`: what happened with its repairs, or all candidates. */
export function causeJson(cause: GroupedCause, language: Language): object {
  const { id, kind, found, findings } = cause;
  const suspects = findings.flatMap((finding) => finding.suspects ?? []);
  const cells = found ? found.explanations.flatMap((each) => each.cells) : suspects.map(({ at }) => at);
  const repairs: readonly { at: CellAddress; value: string }[] = found
    ? found.explanations.flatMap((each) => each.repairs)
    : suspects;
  return {
    id,
    kind,
    decided: found?.decided ?? false,
    tie: found?.tie ?? new Set(cells.map(addressKey)).size,
    cells: [...new Map(cells.map((at) => [addressKey(at), at])).values()],
    repairs: [
      ...new Map(repairs.map(({ at, value }) => [`${addressKey(at)} ${value}`, { at, value }] as const)).values(),
    ],
    ...(found && (kind === 'undecided' || found.rivals)
      ? {
          candidates: [...found.explanations, ...(found.rivals ?? [])].map((each) => ({
            kind: each.kind,
            cells: each.cells,
            repairs: each.repairs.map(({ at, value }) => ({ at, value })),
          })),
        }
      : {}),
    text: causeText(cause, language),
  };
}

/** Findings that are told together: those of one cause, or one alone. */
export interface Block {
  readonly cause: GroupedCause | null;
  /** In the order of the sheets. */
  readonly findings: readonly Finding[];
}

/** Every finding once, each cause where its first finding stands. */
export function blocksOf(findings: readonly Finding[]): Block[] {
  const causeOf = new Map<Finding, GroupedCause>();
  for (const cause of causesOf(findings)) for (const finding of cause.findings) causeOf.set(finding, cause);
  const told = new Set<GroupedCause>();
  return findings.flatMap((finding): Block[] => {
    const cause = causeOf.get(finding) ?? null;
    if (!cause?.found) return [{ cause: null, findings: [finding] }];
    if (told.has(cause)) return [];
    told.add(cause);
    return [{ cause, findings: cause.findings }];
  });
}

/** Whether the suspects of the block's only finding say more than its cause: nothing is decided between them. */
export const listsSuspects = ({ cause, findings }: Block): boolean =>
  cause === null || (cause.kind === 'undecided' && findings.length === 1);

/** Cells to be coloured for a finding: those of what happened where it is known, else the finding's own. */
export function wrongCells({ at, cause }: Finding): readonly CellAddress[] {
  const [only] = cause && cause.kind !== 'undecided' ? cause.explanations : [];
  return only && only.cells.length > 0 ? only.cells : [at];
}
