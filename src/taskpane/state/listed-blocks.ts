/** What was found, one entry a cause, as the list shows it: under which sheet, how grave, at which cells. */
import { addressKey, type CellAddress } from '../../core/cell-address';
import type { Finding, Severity } from '../../core/finding';
import type { Stated } from '../../core/reading';
import { blocksOf, listsSuspects, type Block, type GroupedCause } from '../../engine';
import { slipsBeforeResults } from './slips-first';
import { withUnknownLinesOnce } from './unknown-lines';

export interface Listed {
  /** The same from one check to the next as long as the finding is. */
  readonly key: string;
  readonly block: Block;
  /** The one that speaks for all. */
  readonly first: Finding;
  readonly severity: Severity;
  readonly sheet: string;
  /** Whose table it stands on; "" where no sheet says so. */
  readonly department: string;
  /** Cells that are wrong, as far as that is known; else those of the findings. */
  readonly cells: readonly CellAddress[];
  /** Whether its cause is told, instead of its suspects. */
  readonly told: boolean;
  /** Whether the figures prove what to write. */
  readonly decided: boolean;
}

/** What was found, and on whose tables. */
export interface Found {
  readonly examination: { readonly findings: readonly Finding[] };
  readonly reading: Stated;
}

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const known = new WeakMap<object, readonly Listed[]>();

/** Sheets with the gravest first, and that first within each sheet; otherwise in the workbook's own order. */
export function listedBlocks({ examination, reading }: Found): readonly Listed[] {
  const before = known.get(examination);
  if (before) return before;
  const bodies = new Map(reading.tables.map((table) => [table.sheet, table.body ?? '']));
  const seen = new Map<string, number>();
  const listed = withUnknownLinesOnce(blocksOf(examination.findings)).flatMap((block): Listed[] => {
    const made = listedBlock(block, bodies);
    if (made === null) return [];
    const times = seen.get(made.key) ?? 0;
    seen.set(made.key, times + 1);
    return [times === 0 ? made : { ...made, key: `${made.key} ${String(times)}` }];
  });
  const ordered = inOrder(listed);
  known.set(examination, ordered);
  return ordered;
}

function listedBlock(block: Block, bodies: ReadonlyMap<string, string>): Listed | null {
  const [head] = block.findings;
  if (!head) return null;
  const first = block.findings.reduce(
    (worst, each) => (RANK[each.severity] < RANK[worst.severity] ? each : worst),
    head,
  );
  const found = block.cause?.found ?? null;
  const { sheet, cell } = head.at;
  const parts = head.claim?.parts.slice(0, 4).map((part) => part.at.cell) ?? [];
  return {
    key: [sheet, cell, head.check, head.code, ...parts].join(' '),
    block,
    first,
    severity: first.severity,
    sheet,
    department: bodies.get(sheet) ?? '',
    cells: wrongIn(block),
    told: block.cause !== null && !listsSuspects(block),
    decided: found?.decided ?? false,
  };
}

/** Cells that are wrong, as far as that is known; else those of the findings. */
function wrongIn({ cause, findings }: Block): readonly CellAddress[] {
  const found = cause?.found ?? null;
  const named = found && found.kind !== 'undecided' ? found.explanations[0] : undefined;
  if (named && named.cells.length > 0) return named.cells;
  const [only, ...others] = findings;
  if (only && others.length === 0) return [only.at];
  return [...new Map(findings.map(({ at }) => [addressKey(at), at])).values()];
}

/** An entry with its findings by their places in the list: where the engine works beside the page, it lists them too. */
export interface ListedWired extends Pick<Listed, 'key' | 'severity' | 'sheet' | 'department' | 'told' | 'decided'> {
  readonly findings: readonly number[];
  readonly first: number;
  readonly cause: Pick<GroupedCause, 'id' | 'kind'> | null;
}

export function listedWired(found: Found): readonly ListedWired[] {
  const places = new Map(found.examination.findings.map((finding, at) => [finding, at]));
  const placeOf = (finding: Finding): number => places.get(finding) ?? 0;
  return listedBlocks(found).map(({ block, first, key, severity, sheet, department, told, decided }) => ({
    ...{ key, severity, sheet, department, told, decided },
    findings: block.findings.map(placeOf),
    first: placeOf(first),
    cause: block.cause && { id: block.cause.id, kind: block.cause.kind },
  }));
}

/** Takes over how the findings were listed; `listedBlocks` then has nothing to work out. */
export function takeListed(examination: Found['examination'], wired: readonly ListedWired[]): void {
  const all = examination.findings;
  const listed = wired.flatMap(({ findings: places, first: at, cause: named, ...entry }): Listed[] => {
    const findings = places.flatMap((place) => all[place] ?? []);
    const first = all[at];
    if (!first) return [];
    const cause = named && { ...named, found: findings[0]?.cause ?? null, findings };
    const block = { cause, findings };
    return [{ ...entry, block, first, cells: wrongIn(block) }];
  });
  known.set(examination, listed);
}

function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const groups = new Map<string, Listed[]>();
  for (const each of listed) {
    const group = groups.get(each.sheet);
    if (group) group.push(each);
    else groups.set(each.sheet, [each]);
  }
  const worst = (group: readonly Listed[]): number => Math.min(...group.map(({ severity }) => RANK[severity]));
  const graver = (a: Listed, b: Listed): number => RANK[a.severity] - RANK[b.severity];
  return [...groups.values()]
    .map((group) => slipsBeforeResults(group.sort(graver)))
    .sort((a, b) => worst(a) - worst(b))
    .flat();
}
