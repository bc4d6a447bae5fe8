/** Sheets as people type them, for tests of what the engine says of a whole sheet: cells by row, then read and examined. */
import { parseCellName } from '../../src/core/cell-address';
import type { FormDefinition } from '../../src/core/form';
import type { Reading } from '../../src/core/reading';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/core/snapshot';
import { examine, understandPlain, type Examination } from '../../src/engine';

/** What is typed into a cell, "" for nothing. */
export type Typed = CellValue | (Partial<CellSnapshot> & { readonly value: CellValue });

export interface TypedSheet {
  readonly rows: readonly (readonly Typed[])[];
  readonly name?: string;
  /** Merged ranges by name ("C1:E1"). */
  readonly merges?: readonly string[];
}

export interface Examined extends Examination {
  readonly reading: Reading;
  /** Errors and warnings: "check/code D6: D7 D8", the cell before what it was compared with. */
  readonly accused: readonly string[];
  /** Cells whose relation was asked and holds. */
  readonly proven: number;
  readonly provenAt: readonly string[];
}

function mergeOf(name: string): SheetSnapshot['merges'][number] {
  const [from, to] = name.split(':').map((cell) => parseCellName(cell));
  if (!from || !to) throw new Error(`no range: ${name}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The snapshot of a sheet typed row by row from A1 on. */
export function typedSheet({ rows, name = 'Biểu', merges = [] }: TypedSheet): SheetSnapshot {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((typed, column): CellSnapshot[] => {
      if (typed === null || typed === '') return [];
      const given = typeof typed === 'object' && !('error' in typed) ? typed : { value: typed };
      return [{ row: at, column, ...given }];
    }),
  );
  return { name, visibility: 'visible', cells, merges: merges.map(mergeOf), hiddenRows: [], hiddenColumns: [] };
}

/** What the engine says of typed sheets; `forms` are an office's own. */
export function examined(sheets: TypedSheet | readonly TypedSheet[], forms: readonly FormDefinition[] = []): Examined {
  const typed = Array.isArray(sheets) ? (sheets as readonly TypedSheet[]) : [sheets as TypedSheet];
  const reading = understandPlain([{ file: 'a.xlsx', sha256: null, sheets: typed.map(typedSheet) }], forms);
  const examination = examine(reading);
  return {
    reading,
    findings: examination.findings,
    skipped: examination.skipped,
    summary: examination.summary,
    proofs: examination.proofs,
    proven: examination.proven,
    provenAt: examination.proofs.map((proof) => proof.at.cell),
    accused: examination.findings
      .filter((finding) => finding.severity !== 'note')
      .map((finding) =>
        `${finding.check}/${finding.code} ${finding.at.cell}: ${finding.related.map((at) => at.cell).join(' ')}`.trim(),
      ),
  };
}
