/** What an examination comes to, in numbers. */
import type { Finding, Severity, Skip } from '../core/finding';
import type { Reading } from '../core/reading';
import { textCoverage, type Cells, type TextCoverage } from './coverage';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly skipped: number;
  readonly facts: number;
  readonly relations: number;
  /** Numeric cells by what became of them. */
  readonly cells: Cells;
  /** Figures of documents' text against the workbooks beside them; absent without both. */
  readonly text?: TextCoverage;
}

/** Counts by severity beside what was read. */
export function summarise(
  reading: Reading,
  findings: readonly Finding[],
  { skipped, cells }: { readonly skipped: readonly Skip[]; readonly cells: Cells },
): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    skipped: skipped.length,
    facts: reading.facts.length,
    relations: reading.relations.length,
    cells,
    ...textCoverage(reading),
  };
}
