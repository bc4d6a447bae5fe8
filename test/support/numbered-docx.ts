/** A Word file whose paragraphs the editor numbers itself: a line "%2 Text" is of the second level of one list, "%b Text" of a list of signs. */
import { docxOf } from './docx-of';
import { withParts } from './package-parts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'decimal', '%2.%4')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
const RELATION =
  '<Relationship Id="rNumbers" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>';

const numPr = (list: number, at: number): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>`;

export function numberedDocx(source: string): Uint8Array {
  return withParts(docxOf(source), {
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': (rels) => rels.replace('</Relationships>', `${RELATION}</Relationships>`),
    'word/document.xml': (xml) =>
      xml.replace(
        /<w:p>(<w:r><w:t xml:space="preserve">)%(\d|b|r)\s/g,
        (_, run: string, at: string) =>
          `<w:p>${at === 'b' ? numPr(2, 0) : at === 'r' ? numPr(3, 1) : numPr(1, Number(at) - 1)}${run}`,
      ),
  });
}
