/** The document's memory through the docx host: its custom XML part as data, from Word, from a report, from a file. */
import {
  readProvenance,
  traceReport,
  writeProvenance,
  type PrintedFigure,
  type TracedFigure,
} from '../../hosts/docx-file';
import type { Memory } from '../state/document-state';

/** A figure of a file as it was printed; null where the file does not remember it. */
function printed(figure: TracedFigure): PrintedFigure | null {
  const { fact, value, unit, at, sha256, format, block, place, proofs } = figure;
  if (figure.printed === null || value === null || at === null || format === null) return null;
  return { fact, value, unit: unit ?? '', at, sha256, printed: figure.printed, format, block, place, proofs };
}

export const documentMemory: Memory = {
  read: (xml) => readProvenance(xml),
  write: (record) => writeProvenance(record),
  ofFile: (bytes) =>
    traceReport(bytes)
      .figures.map(printed)
      .filter((figure) => figure !== null),
};
