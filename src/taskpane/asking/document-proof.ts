/** A Word document, whoever wrote it, proven against itself and against workbooks that were checked. */
import type { DocumentText } from '../../core/document-text';
import { Fault } from '../../core/fault';
import type { Finding, Severity } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { examine, isCoverage, type AnySkip, type Summary } from '../../engine';
import { boundFigures, tableSheets, withBoundBefore, withDocuments, type BoundFigure } from '../../engine/documents';
import { readDocument } from '../../hosts/docx-file';

export interface DocumentAsked {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** What an earlier look knew of its figures. */
  readonly bound?: readonly BoundFigure[];
}

export interface DocumentProof {
  /** As it was read: by it a finding's words are found again. */
  readonly document: DocumentText;
  /** Rows of each table's sheet that are titles and stand above the table itself. */
  readonly titles: Readonly<Record<string, number>>;
  /** Of the document alone, as all that follows. */
  readonly findings: readonly Finding[];
  /** What could not be asked of its figures; what is no figure is only counted. */
  readonly skipped: readonly AnySkip[];
  readonly proven: number;
  /** `cells` count the workbooks' too where there are any; `text` then says what became of the document's figures. */
  readonly summary: Summary;
  /** Figures whose cells are known, for the next look. */
  readonly bound: readonly BoundFigure[];
}

const lastRow = (cells: readonly { readonly row: number; readonly text?: string }[]): number =>
  Math.max(-1, ...cells.map(({ row, text }) => (text === '' ? -1 : row)));

/** Fault `nothing-recognised` for a document without a figure; those of the reader. */
export function documentProof({ bytes, file, bound = [] }: DocumentAsked, books: Reading | null): DocumentProof {
  const document = withBoundBefore(readDocument(bytes, file), bound);
  const reading = withDocuments(books, [document]);
  if (!reading.facts.some(({ at }) => at.file === document.file))
    throw new Fault('nothing-recognised', { file, reason: 'text' });
  const { findings, skipped, proofs, proven, summary } = examine(reading);
  const isOwn = ({ at }: Pick<Finding, 'at'>): boolean => at.file === document.file;
  const own = findings.filter(isOwn);
  const unasked = skipped.filter((skip) => isOwn(skip) && !(isCoverage(skip) && skip.reason === 'not-a-figure'));
  const count = (severity: Severity): number => own.filter((finding) => finding.severity === severity).length;
  const sheets = tableSheets(document)?.snapshot.sheets ?? [];
  const titles = Object.fromEntries(
    sheets.map(({ name, cells }) => {
      const table = document.tables[Number(/\d+$/.exec(name)?.[0] ?? 0) - 1];
      return [name, lastRow(cells) - lastRow(table?.cells ?? [])];
    }),
  );
  return {
    ...{ document, titles, findings: own, skipped: unasked },
    bound: books === null ? bound : boundFigures(reading, document, bound),
    proven: books === null ? proven : proofs.filter(isOwn).length,
    summary: {
      ...summary,
      ...{ errors: count('error'), warnings: count('warning'), notes: count('note'), skipped: unasked.length },
    },
  };
}
