/** `traceReport`: for each figure of a report its cell, the digest of its workbook, and what proved it. */
import type { CellAddress } from '../../../core/cell-address';
import type { FigureFormat, Provenance } from '../../../core/report-document';
import { locateAll, type LocatedFigure } from '../document/locate';
import { openReport, type OpenReport } from '../document/open-report';
import { textOf } from '../document/pieces';
import { readable } from '../document/words';
import type { ReadOptions } from '../limits';
import { faultsOnlySync } from '../../opc';
import type { FigurePlace } from '../provenance/model';
import { idOfTag } from '../provenance/tags';

export interface TracedFigure {
  /** From 1, in reading order; a footnote's figures stand where its mark stands. */
  readonly number: number;
  readonly fact: string;
  /** As it reads now. */
  readonly text: string;
  /** As the program printed it; null when the document does not remember the figure. */
  readonly printed: string | null;
  /** Exact, in the sheet's unit. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly format: FigureFormat | null;
  readonly at: CellAddress | null;
  readonly sha256: string | null;
  /** Ids of the relations that proved it. */
  readonly proofs: readonly string[];
  /** Id of its block; "" where people put it elsewhere. */
  readonly block: string;
  readonly place: FigurePlace;
  /** The paragraph around it, and where in it the figure stands. */
  readonly paragraph: string;
  /** Typed over by hand since it was printed. */
  readonly overtyped: boolean;
}

export interface ReportTrace {
  readonly profile: string;
  readonly period: string;
  /** The body that reports, as its heading was printed; "" where the report does not remember it. */
  readonly body: string;
  readonly workbooks: Provenance['workbooks'];
  /** The document has only its tags left: no source can be named. */
  readonly memoryLost: boolean;
  readonly figures: readonly TracedFigure[];
  readonly findings: Provenance['findings'];
}

export function sameText(a: string, b: string): boolean {
  return a.normalize('NFC').trim() === b.normalize('NFC').trim();
}

/** One figure as it is traced. */
export function traceFigure(figure: LocatedFigure, number: number): TracedFigure {
  const { site, old, place, block, paragraph } = figure;
  return {
    number,
    fact: old?.fact ?? idOfTag(site.tag),
    text: site.text,
    printed: old?.printed ?? null,
    value: old?.value ?? null,
    unit: old?.unit ?? null,
    format: old?.format ?? null,
    at: old?.at ?? null,
    sha256: old?.sha256 ?? null,
    proofs: old?.proofs ?? [],
    block,
    place,
    paragraph: readable(textOf(paragraph.pieces)).trim(),
    overtyped: old !== null && !sameText(site.text, old.printed),
  };
}

/**
 * Reads where every figure of a report comes from.
 * @throws Fault for anything that is not a report of this program, is damaged, too large or hostile.
 */
export function traceReport(bytes: Uint8Array, options: ReadOptions = {}): ReportTrace {
  return faultsOnlySync(options.file ?? '', () => traceOpen(openReport(bytes, options)));
}

/** As `traceReport`, of a report that is open. */
export function traceOpen(report: OpenReport): ReportTrace {
  const { profile, period, workbooks, findings, frame } = report.record;
  let number = 0;
  const figures = locateAll(report).flatMap((block) =>
    block.figures.map((figure) => traceFigure(figure, (number += 1))),
  );
  return {
    profile,
    period,
    body: frame['body'] ?? '',
    workbooks,
    memoryLost: report.provenancePart === null,
    figures,
    findings,
  };
}
