/** The provenance part as XML (CONTRACT 3, namespace `urn:khopso:provenance:1`): every text from cells is text, never markup. */
import type { CellAddress } from '../../../core/cell-address';
import type { ReportDocument } from '../../../core/report-document';
import { escapeAttribute, escapeText } from '../../opc';
import {
  PROVENANCE_NAMESPACE,
  type PrintedFigure,
  type ProvenanceRecord,
  type RememberedBlock,
  type RememberedNote,
  type RememberedParagraph,
} from './model';
import { recordOf } from './record';

type Values = readonly (readonly [string, string | number | boolean | null | undefined])[];

function attributes(values: Values): string {
  let text = '';
  for (const [name, value] of values) {
    if (value !== null && value !== undefined) text += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return text;
}

function place(at: CellAddress): Values {
  return [
    ['file', at.file],
    ['sheet', at.sheet],
    ['cell', at.cell],
  ];
}

function figure(printed: PrintedFigure): string {
  const { format } = printed;
  return `<figure${attributes([
    ['fact', printed.fact],
    ['value', printed.value],
    ['unit', printed.unit],
    ['line', printed.line],
    ...place(printed.at),
    ['sha256', printed.sha256],
    ['printed', printed.printed],
    ['format', format.kind],
    ['decimals', format.decimals],
    ['padded', format.padded ? true : null],
    ['absolute', format.absolute],
    ['shift', format.shift],
    ['adjusted', format.adjusted],
    ['block', printed.block],
    ['place', printed.place],
    ['proofs', printed.proofs.length > 0 ? JSON.stringify(printed.proofs) : null],
  ])}/>`;
}

function inner(parts: RememberedParagraph | RememberedNote['note']): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeText(part);
      if ('note' in part) return `<note>${inner(part.note)}</note>`;
      return `<f${attributes([['fact', part.fact]])}>${escapeText(part.text)}</f>`;
    })
    .join('');
}

function block(remembered: RememberedBlock): string {
  const head = `<block${attributes([
    ['id', remembered.id],
    ['type', remembered.type],
    ['state', remembered.state === 'deleted' ? 'deleted' : null],
    ['files', remembered.files ? JSON.stringify(remembered.files) : null],
    ['sha256', remembered.chart?.sha256],
    ['facts', remembered.chart ? JSON.stringify(remembered.chart.facts) : null],
    ['description', remembered.chart?.description],
  ])}`;
  return `${head}>${remembered.paragraphs.map((paragraph) => `<p>${inner(paragraph)}</p>`).join('')}</block>`;
}

function finding(found: ProvenanceRecord['findings'][number]): string {
  const head = attributes([
    ['check', found.check],
    ['code', found.code],
    ['severity', found.severity],
    ['waived', found.waived],
    ...place(found.at),
    ['relation', found.relation],
  ]);
  const related = found.related.map((at) => `<related${attributes(place(at))}/>`).join('');
  const data = Object.entries(found.data)
    .map(([name, value]) => `<data${attributes([['name', name]])}>${escapeText(value)}</data>`)
    .join('');
  return `<finding${head}>${related}${data}</finding>`;
}

/** A record to the part's whole text. */
export function writeProvenance(record: ProvenanceRecord): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<provenance xmlns="${PROVENANCE_NAMESPACE}"${attributes([
      ['profile', record.profile],
      ['period', record.period],
      ['outline', record.outline],
    ])}>`,
    `<workbooks>${record.workbooks
      .map(
        (book) =>
          `<workbook${attributes([
            ['file', book.file],
            ['sha256', book.sha256],
          ])}/>`,
      )
      .join('')}</workbooks>`,
    `<frame${attributes(Object.entries(record.frame))}/>`,
    `<figures>${record.figures.map(figure).join('\n')}</figures>`,
    `<blocks>${record.blocks.map(block).join('\n')}</blocks>`,
    `<findings>${record.findings.map(finding).join('\n')}</findings>`,
    '</provenance>',
  ].join('\n');
}

/** What a freshly generated document puts into its custom part. */
export function provenanceXml(document: ReportDocument): string {
  return writeProvenance(recordOf(document));
}
