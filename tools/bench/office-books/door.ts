/** The one place where the bench meets the product: reads, checks and repairs a book as `khopso check --fix` does. */
import type { CellAddress } from '../../../src/core/cell-address';
import { normalise, toText } from '../../../src/core/decimal';
import type { Edit } from '../../../src/core/edit';
import type { Finding } from '../../../src/core/finding';
import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import {
  checkJson,
  examineBooks,
  planRepairs,
  recalculated,
  understand,
  type SettledExamination,
} from '../../../src/engine';
import type { Reading } from '../../../src/core/reading';

/** A relation that the product asked, in CONTRACT 4's words; `source` is empty where it does not say. */
export interface Claim {
  readonly kind: string;
  readonly exhaustive: boolean;
  readonly source: string;
  readonly whole: CellAddress;
  readonly parts: readonly { readonly at: CellAddress; readonly sign: number }[];
}

export interface Answer {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly examination: SettledExamination;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

export function ask(snapshot: WorkbookSnapshot): Answer {
  const reading = understand([snapshot]);
  const examination = examineBooks(reading, [snapshot]);
  const of = (severity: string): Finding[] => examination.findings.filter((finding) => finding.severity === severity);
  return { snapshot, reading, examination, errors: of('error'), warnings: of('warning') };
}

interface Printed {
  readonly relation?: Claim | null;
  readonly code?: string;
}

/** What was asked: the relations that `check --proofs --format json` prints, without those that nothing bears out. */
export function claimsOf({ reading, examination }: Answer): Claim[] {
  const json = checkJson(reading, examination, 'vi', 'bench', { proofs: true }) as Record<string, readonly Printed[]>;
  const printed = ['findings', 'proofs', 'skipped'].flatMap((where) => json[where] ?? []);
  const claims = printed.flatMap(({ relation, code }) =>
    typeof relation === 'object' && relation !== null && code !== 'unsupported' ? [relation] : [],
  );
  return claims.length > 0 ? claims : fromReading(reading);
}

/** Where the JSON names no relations: those of the reading, all of which are asked. */
function fromReading(reading: Reading): Claim[] {
  return reading.relations.flatMap((relation) => {
    const whole = reading.facts[relation.whole];
    const parts = relation.parts.flatMap(({ fact, sign }) => {
      const at = reading.facts[fact]?.at;
      return at ? [{ at, sign }] : [];
    });
    if (!whole) return [];
    return [{ kind: relation.kind, exhaustive: relation.exhaustive, source: relation.source, whole: whole.at, parts }];
  });
}

/** What each figure was read as, exact text by cell. */
export const figuresRead = ({ reading }: Answer): Map<string, string> =>
  new Map(reading.facts.map(({ at, value }) => [`${at.sheet}!${at.cell}`, toText(normalise(value))]));

/** Cells that an error, or its first cause, speaks of. */
export function cellsNamed({ errors }: Answer): Set<string> {
  const named = new Set<string>();
  for (const { at, related, suspects } of errors)
    for (const each of [at, ...related, ...(suspects ?? []).map((suspect) => suspect.at)])
      named.add(`${each.sheet}!${each.cell}`);
  return named;
}

/** One entry of the JSON's `causes[]`: its kind and the cells that it names. */
export interface NamedCause {
  readonly kind: string;
  readonly cells: readonly CellAddress[];
}

/** The causes as `check --format json` prints them, the first finding's first. */
export function causesOf({ reading, examination }: Answer): readonly NamedCause[] {
  const json = checkJson(reading, examination, 'vi', 'bench') as { readonly causes?: readonly NamedCause[] };
  return json.causes ?? [];
}

/** The edits that `--fix` would write. */
export function fixesOf({ snapshot, reading, examination }: Answer): Edit[] {
  const findingsOf = (book: WorkbookSnapshot): readonly Finding[] => ask(book).examination.findings;
  return planRepairs(snapshot, reading, examination.findings, findingsOf).repairs.flatMap(({ edits }) => edits);
}

export const applied = (snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot =>
  recalculated(snapshot, edits);
