/** A worked-on report brought up to date, and the figures that a document's controls would say now. */
import type { Language } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { figureInline } from '../../language';
import {
  recordOf,
  updateReport,
  updateSections,
  writeReport,
  type PrintedFigure,
  type UpdateSection,
} from '../../hosts/docx-file';
import type { Held } from './held';
import { wholeReport, type ReportAsked } from './report';

export interface UpdateAsked extends ReportAsked {
  /** The .docx as people left it. */
  readonly bytes: Uint8Array;
  /** In seconds. */
  readonly epoch: number;
}

/** A report with new figures and words, and what was done to it, line by line. */
export interface Updated {
  readonly bytes: Uint8Array;
  readonly period: string;
  readonly told: Readonly<Record<Language, readonly UpdateSection[]>>;
}

/** Fault not-a-report where the file is none of ours. */
export async function updatedReport(held: Held, asked: UpdateAsked): Promise<Updated> {
  const document = wholeReport(held, asked);
  const { epoch } = asked;
  const framed = (blanks: ReportAsked['variables']) => wholeReport(held, { ...asked, variables: blanks });
  const done = await updateReport(asked.bytes, document, { epoch, facts: held.reading.facts, framed });
  return {
    bytes: done.bytes,
    period: document.period,
    told: { vi: updateSections(done.summary, 'vi'), en: updateSections(done.summary, 'en') },
  };
}

/** The report as a .docx; `epoch` in seconds. */
export async function writtenReport(
  held: Held,
  asked: ReportAsked & { readonly epoch: number },
): Promise<{ readonly bytes: Uint8Array; readonly period: string }> {
  const document = wholeReport(held, asked);
  return { bytes: await writeReport(document, { epoch: asked.epoch }), period: document.period };
}

/** The figures that the report would print now. */
export const printedFigures = (held: Held, asked: ReportAsked): readonly PrintedFigure[] =>
  recordOf(wholeReport(held, asked)).figures;

/** Facts as figures; their format is the asking figure's own. */
export function figuresOf(reading: Reading, ids: readonly string[]): readonly PrintedFigure[] {
  const wanted = new Set(ids);
  const digests = new Map(reading.workbooks.map(({ file, sha256 }) => [file, sha256]));
  // Of several facts of one id the last counts.
  const facts = new Map(reading.facts.flatMap((fact) => (wanted.has(fact.id) ? [[fact.id, fact] as const] : [])));
  return [...facts.values()].map((fact): PrintedFigure => {
    const { text, value, unit, line, format } = figureInline(fact, fact.value, {
      kind: 'number',
      decimals: fact.decimals,
      padded: false,
    });
    const { at } = fact;
    const sha256 = digests.get(at.file) ?? null;
    const said = { fact: fact.id, value, unit, ...(line === undefined ? {} : { line }) };
    return { ...said, at, sha256, printed: text, format, block: '', place: 'body', proofs: [] };
  });
}
