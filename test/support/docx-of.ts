/** A plain Word file from the source that `documentOf` reads; a line "| a | b |" is a row of a table. */
import { strToU8 } from 'fflate';
import { escapeXml } from '../../src/core/xml-text';
import { zipOf } from './zip-of';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function runs(line: string): string {
  return line
    .split(/(\[\^\d+\])/)
    .map((piece) => {
      const mark = /^\[\^(\d+)\]$/.exec(piece);
      return mark ? `<w:r><w:footnoteReference w:id="${mark[1] ?? ''}"/></w:r>` : piece === '' ? '' : run(piece);
    })
    .join('');
}

const paragraph = (content: string, style = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`;

function body(lines: readonly string[]): string {
  let out = '';
  let rows: string[] = [];
  const flush = (): void => {
    if (rows.length > 0) out += `<w:tbl>${rows.join('')}</w:tbl>`;
    rows = [];
  };
  for (const line of lines) {
    if (line.startsWith('|')) {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => `<w:tc>${paragraph(runs(cell.trim()))}</w:tc>`);
      rows.push(`<w:tr>${cells.join('')}</w:tr>`);
      continue;
    }
    flush();
    const heading = /^#+\s+/.exec(line);
    out += paragraph(runs(line.slice(heading?.[0].length ?? 0)), heading ? 'Heading1' : '');
  }
  flush();
  return out;
}

/** The bytes of the document. */
export function docxOf(source: string): Uint8Array {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const note = /^\[\^(\d+)\]:\s*/;
  const notes = lines
    .filter((line) => note.test(line))
    .map((line) => {
      const match = note.exec(line);
      return `<w:footnote w:id="${match?.[1] ?? ''}">${paragraph(runs(line.slice(match?.[0].length)))}</w:footnote>`;
    });
  const part = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const related = (id: number, kind: string, target: string): string =>
    `<Relationship Id="r${String(id)}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const relationships = (content: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('footnotes', 'footnotes')}${part('styles', 'styles')}</Types>`,
    '_rels/.rels': relationships(related(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      related(1, 'footnotes', 'footnotes.xml') + related(2, 'styles', 'styles.xml'),
    ),
    'word/document.xml': `<w:document ${W}><w:body>${body(lines.filter((line) => !note.test(line)))}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote>${notes.join('')}</w:footnotes>`,
    'word/styles.xml': styles,
  };
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}
