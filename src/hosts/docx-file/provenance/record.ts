/** What a report document is going to remember of itself: its figures with their sources, and each block's generated text. */
import type {
  Block,
  ChartBlock,
  DocumentFrame,
  FigureInline,
  Inline,
  ReportDocument,
} from '../../../core/report-document';
import { allBlocks, figuresOf } from '../../../core/report-figures';
import { chartDigest } from '../chart/chart-digest';
import { chartXml } from '../chart/chart-part';
import { chartDescription } from '../chart/chart-parts';
import { cleanText } from '../clean-text';
import type {
  PrintedFigure,
  ProvenanceRecord,
  RememberedBlock,
  RememberedChart,
  RememberedFrame,
  RememberedNote,
  RememberedParagraph,
} from './model';

type Part = string | { readonly fact: string; readonly text: string };

function part(inline: Exclude<Inline, { type: 'footnote' }>): Part {
  const text = cleanText(inline.text);
  return inline.type === 'figure' ? { fact: inline.factId, text } : text;
}

/** Neighbouring texts in one, empty ones dropped: how a text is cut into runs is not remembered. */
function joined<T>(parts: readonly (string | T)[]): (string | T)[] {
  const result: (string | T)[] = [];
  for (const next of parts) {
    const last = result[result.length - 1];
    if (next === '') continue;
    if (typeof next === 'string' && typeof last === 'string') result[result.length - 1] = last + next;
    else result.push(next);
  }
  return result;
}

function paragraph(content: readonly Inline[]): RememberedParagraph {
  return joined<{ fact: string; text: string } | RememberedNote>(
    content.map((inline) =>
      inline.type === 'footnote'
        ? { note: joined<{ fact: string; text: string }>(inline.content.map(part)) }
        : part(inline),
    ),
  );
}

/** The generated paragraphs of a block, as the writer prints them. */
export function rememberedParagraphs(block: Block): RememberedParagraph[] {
  switch (block.type) {
    case 'heading':
      return [[cleanText(block.text)]];
    case 'paragraph':
      return [paragraph(block.content)];
    case 'table': {
      const cells = [
        [cleanText(block.caption)],
        ...block.header.flatMap((row) => row.map((text) => [cleanText(text)])),
        ...block.rows.flatMap((row) => row.map((inline) => joined([part(inline)]))),
      ];
      return cells.filter((cell) => cell.length > 0 && cell[0] !== '');
    }
    case 'chart':
      return [[cleanText(block.title)]];
    default:
      return [];
  }
}

function rememberedChart(block: ChartBlock): RememberedChart {
  const facts = block.series.flatMap(({ factIds }) => factIds.filter((id): id is string => id !== null));
  return { sha256: chartDigest(chartXml(block)), facts, description: chartDescription(block) };
}

export function rememberedFrame(frame: DocumentFrame): RememberedFrame {
  return {
    number: frame.number,
    symbol: frame.symbol,
    place: frame.place,
    date: frame.date ?? '',
    kind: frame.kind,
    subject: frame.subject,
    parentBody: frame.parentBody,
    body: frame.body,
    position: frame.signature.position,
    name: frame.signature.name,
    ...(frame.typed === undefined ? {} : { typed: frame.typed.join(' ') }),
  };
}

/** A figure as the document remembers it; `sha256`: of the workbook that it comes from. */
export function rememberedFigure(
  figure: FigureInline,
  where: Pick<PrintedFigure, 'block' | 'place' | 'sha256'>,
): PrintedFigure {
  return {
    fact: figure.factId,
    value: figure.value,
    unit: figure.unit,
    ...(figure.line === undefined ? {} : { line: figure.line }),
    at: figure.at,
    printed: cleanText(figure.text),
    format: figure.format,
    proofs: figure.proofs ?? [],
    ...where,
  };
}

/** The whole record of a freshly generated document. */
export function recordOf(document: ReportDocument): ProvenanceRecord {
  const digests = new Map(document.provenance.workbooks.map((book) => [book.file, book.sha256]));
  const blocks = allBlocks(document);
  return {
    profile: document.profile,
    period: document.period,
    ...(document.provenance.outline === undefined ? {} : { outline: document.provenance.outline }),
    workbooks: document.provenance.workbooks,
    frame: rememberedFrame(document.frame),
    figures: blocks.flatMap((block) =>
      figuresOf(block).map(({ figure, place }) =>
        rememberedFigure(figure, { block: block.id, place, sha256: digests.get(figure.at.file) ?? null }),
      ),
    ),
    blocks: blocks.map((block): RememberedBlock => ({
      id: block.id,
      type: block.type,
      state: 'present',
      paragraphs: rememberedParagraphs(block),
      ...(block.type === 'paragraph' && block.files !== undefined ? { files: block.files } : {}),
      ...(block.type === 'chart' ? { chart: rememberedChart(block) } : {}),
    })),
    findings: document.provenance.findings,
  };
}
