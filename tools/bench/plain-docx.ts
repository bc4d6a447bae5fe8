/** The floor under the report's writer: the same paragraphs, notes, controls and provenance as text, packed at once. */
import { strToU8 } from 'fflate';
import type { FigureInline, Inline, ReportDocument } from '../../src/core/report-document';
import { escapeXml } from '../../src/core/xml-text';
import { figureTag, provenanceXml } from '../../src/hosts/docx-file';
import { zipOf } from '../../test/support/zip-of';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** The document's bytes; only what `report` of the bench holds is written. */
export function plainDocx(document: ReportDocument): Uint8Array {
  let id = 0;
  const notes: string[] = [];
  const figure = (inline: FigureInline): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(`${inline.at.file} · ${inline.at.sheet} · ${inline.at.cell}`)}"/><w:tag w:val="${figureTag(inline.factId)}"/><w:id w:val="${String((id += 1))}"/></w:sdtPr><w:sdtContent>${run(inline.text)}</w:sdtContent></w:sdt>`;
  const runs = (content: readonly Inline[]): string =>
    content
      .map((inline) => {
        if (inline.type === 'figure') return figure(inline);
        if (inline.type !== 'footnote') return run(inline.text);
        const number = String(notes.length + 1);
        notes.push(`<w:footnote w:id="${number}"><w:p>${run(' ')}${runs(inline.content)}</w:p></w:footnote>`);
        return `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
      })
      .join('');
  const body = document.blocks
    .map((block) => (block.type === 'paragraph' ? `<w:p>${runs(block.content)}</w:p>` : ''))
    .join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes.join('')}</w:footnotes>`,
    'customXml/item1.xml': provenanceXml(document) ?? '',
  };
  return zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
