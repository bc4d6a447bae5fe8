/** Figures copied with their controls into a header, a footer, an endnote or a text box, as Word leaves them. */
import { addPart, ownParagraph, replaceOnce, run } from './edit-report';
import { partText, withParts } from './package-parts';

const DOCUMENT = 'word/document.xml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The first control of a fact in the text, with a number of its own. */
export function copiedFigure(bytes: Uint8Array, fact: string, number: number): string {
  const found = new RegExp(
    `<w:sdt><w:sdtPr><w:alias w:val="[^"]*"/><w:tag w:val="khopso:${fact}"/>.*?</w:sdt>`,
    's',
  ).exec(partText(bytes, DOCUMENT))?.[0];
  if (found === undefined) throw new Error(`no figure ${fact}`);
  return found.replace(/<w:id w:val="\d+"\/>/, `<w:id w:val="${String(number)}"/>`);
}

export function inHeader(bytes: Uint8Array, xml: string): Uint8Array {
  return replaceOnce(
    bytes,
    '</w:hdr>',
    `<w:p>${run('Tổng chi: ')}${xml}${run(' triệu đồng')}</w:p></w:hdr>`,
    'word/header1.xml',
  );
}

export function inFooter(bytes: Uint8Array, xml: string): Uint8Array {
  const footer = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:ftr xmlns:w="${W}"><w:p>${run('Chi: ')}${xml}</w:p></w:ftr>`;
  const added = addPart(
    bytes,
    'footer9.xml',
    footer,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
    'footer',
    'rIdFooter9',
  );
  return withParts(added, {
    [DOCUMENT]: (source) =>
      source.replace(
        '<w:type w:val="nextPage"/>',
        '<w:footerReference w:type="default" r:id="rIdFooter9"/><w:type w:val="nextPage"/>',
      ),
  });
}

/** An endnote, with the mark to put into a paragraph. */
export function inEndnote(bytes: Uint8Array, xml: string): { readonly bytes: Uint8Array; readonly mark: string } {
  const note = `<w:endnote w:id="5"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteRef/></w:r>${run(' Vượt dự toán, tăng ')}${xml}</w:p></w:endnote>`;
  return {
    bytes: replaceOnce(bytes, '</w:endnotes>', `${note}</w:endnotes>`, 'word/endnotes.xml'),
    mark: '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="5"/></w:r>',
  };
}

/** A run with a text box, drawn twice as Word does: for itself and for programs that only know VML. */
export function textBox(xml: string): string {
  const content = `<w:txbxContent>${ownParagraph('Điểm nhấn: ', xml)}</w:txbxContent>`;
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const wps = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2000000" cy="500000"/><wp:docPr id="8001" name="Hộp"/>' +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${a}"><a:graphicData uri="${wps}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="500000"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:rect style="width:160pt;height:40pt"><v:textbox>${content}</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
}
