/** What people do to a generated report in Word, done to its XML by plain string work: for tests of updating and verifying. */
import { partText, partsOf, withParts } from './package-parts';

const DOCUMENT = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Replaces one passage of a part's source, which must stand there exactly once. */
export function replaceOnce(bytes: Uint8Array, from: string, to: string, part: string = DOCUMENT): Uint8Array {
  return withParts(bytes, {
    [part]: (source) => {
      if (source.split(from).length !== 2) throw new Error(`${String(source.split(from).length - 1)} times: ${from}`);
      return source.replace(from, () => to);
    },
  });
}

/** Start and end of a block's content control in document.xml. */
export function blockRange(source: string, id: string): [number, number] {
  const tag = source.indexOf(`<w:tag w:val="khopso-block:${id}"/>`);
  if (tag < 0) throw new Error(`no block ${id}`);
  const start = source.lastIndexOf('<w:sdt>', tag);
  let depth = 0;
  for (const match of source.slice(start).matchAll(/<(\/?)w:sdt>/g)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return [start, start + match.index + match[0].length];
  }
  throw new Error(`unclosed block ${id}`);
}

/** A block's XML, its control included. */
export function blockXml(bytes: Uint8Array, id: string): string {
  const source = partText(bytes, DOCUMENT);
  return source.slice(...blockRange(source, id));
}

export function hasBlock(bytes: Uint8Array, id: string): boolean {
  return partText(bytes, DOCUMENT).includes(`<w:tag w:val="khopso-block:${id}"/>`);
}

export function deleteBlock(bytes: Uint8Array, id: string): Uint8Array {
  return withParts(bytes, {
    [DOCUMENT]: (source) => {
      const [start, end] = blockRange(source, id);
      return source.slice(0, start) + source.slice(end);
    },
  });
}

export function insertAfterBlock(bytes: Uint8Array, id: string, xml: string): Uint8Array {
  return withParts(bytes, {
    [DOCUMENT]: (source) => {
      const [, end] = blockRange(source, id);
      return source.slice(0, end) + xml + source.slice(end);
    },
  });
}

/** Changes a block's XML. */
export function editBlock(bytes: Uint8Array, id: string, change: (xml: string) => string): Uint8Array {
  return withParts(bytes, {
    [DOCUMENT]: (source) => {
      const [start, end] = blockRange(source, id);
      const changed = change(source.slice(start, end));
      if (changed === source.slice(start, end)) throw new Error(`edit changed nothing in ${id}`);
      return source.slice(0, start) + changed + source.slice(end);
    },
  });
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A person's own footnote with number `id`, before another one or last; gives the mark to put into a paragraph. */
export function addFootnote(
  bytes: Uint8Array,
  id: number,
  text: string,
  before?: number,
): { readonly bytes: Uint8Array; readonly mark: string } {
  const note =
    `<w:footnote w:id="${String(id)}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>` +
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;
  return {
    bytes:
      before === undefined
        ? replaceOnce(bytes, '</w:footnotes>', `${note}</w:footnotes>`, FOOTNOTES)
        : replaceOnce(
            bytes,
            `<w:footnote w:id="${String(before)}">`,
            `${note}<w:footnote w:id="${String(before)}">`,
            FOOTNOTES,
          ),
    mark: `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`,
  };
}

export function addPart(
  bytes: Uint8Array,
  name: string,
  content: string | Uint8Array,
  contentType: string | null,
  relation: string,
  relationId: string,
): Uint8Array {
  return withParts(bytes, {
    [`word/${name}`]: content,
    [RELATIONS]: (source) =>
      source.replace(
        '</Relationships>',
        `<Relationship Id="${relationId}" Type="${OFFICE}/${relation}" Target="${name}"/></Relationships>`,
      ),
    [TYPES]: (source) =>
      contentType === null
        ? source
        : source.replace('</Types>', `<Override PartName="/word/${name}" ContentType="${contentType}"/></Types>`),
  });
}

/** A person's comment; gives the marks around the commented words. */
export function addComment(
  bytes: Uint8Array,
  id: number,
  author: string,
  text: string,
): { readonly bytes: Uint8Array; readonly start: string; readonly end: string } {
  const comment = `<w:comment w:id="${String(id)}" w:author="${author}" w:date="2021-06-15T08:00:00Z" w:initials="A"><w:p>${run(text)}</w:p></w:comment>`;
  const marks = {
    start: `<w:commentRangeStart w:id="${String(id)}"/>`,
    end: `<w:commentRangeEnd w:id="${String(id)}"/><w:r><w:commentReference w:id="${String(id)}"/></w:r>`,
  };
  if (partsOf(bytes).has('word/comments.xml'))
    return { bytes: replaceOnce(bytes, '</w:comments>', `${comment}</w:comments>`, 'word/comments.xml'), ...marks };
  const part =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${comment}</w:comments>`;
  return {
    bytes: addPart(
      bytes,
      'comments.xml',
      part,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
      'comments',
      'rIdComments',
    ),
    ...marks,
  };
}

export const tracked = {
  inserted: (id: number, text: string): string =>
    `<w:ins w:id="${String(id)}" w:author="Chánh Văn phòng" w:date="2021-06-15T08:00:00Z">${run(text)}</w:ins>`,
  deleted: (id: number, text: string): string =>
    `<w:del w:id="${String(id)}" w:author="Chánh Văn phòng" w:date="2021-06-15T08:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`,
};

export const ownParagraph = (text: string, more = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr>${run(text)}${more}</w:p>`;

export const ownTable =
  '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>' +
  `<w:tr><w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p>${run('Bảng tự thêm')}</w:p></w:tc>` +
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p>${run('1.234')}</w:p></w:tc></w:tr></w:tbl>`;

/** The smallest PNG, 1 by 1 pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A picture's part, and the run that shows it. */
export function addPicture(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly run: string } {
  const a = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const withType = withParts(bytes, {
    [TYPES]: (source) =>
      source.includes('Extension="png"')
        ? source
        : source.replace(/(<Types[^>]*>)/, '$1<Default Extension="png" ContentType="image/png"/>'),
  });
  return {
    bytes: addPart(withType, 'media/own.png', PIXEL, null, 'image', 'rIdOwn'),
    run:
      '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="9001" name="Ảnh"/>' +
      `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}"><pic:nvPicPr><pic:cNvPr id="9001" name="own.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
      '<pic:blipFill><a:blip r:embed="rIdOwn"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>' +
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  };
}

/** The plain text of a block or of any XML, tracked deletions left out. */
export function plainText(xml: string): string {
  return [...xml.replace(/<w:del [\s\S]*?<\/w:del>/g, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map((match) => match[1] ?? '')
    .join('');
}

/** Everything people may do, on the sample report: reworded, deleted, own paragraph, footnote, comment, tracked change, table, picture. */
export function editedByHand(report: Uint8Array): Uint8Array {
  let bytes = editBlock(report, 'trade/1', (xml) =>
    xml.replace('ước thực hiện ', 'của thị xã ước đạt khoảng ').replace('tăng ', 'tiếp tục tăng cao, cụ thể tăng '),
  );
  bytes = deleteBlock(bytes, 'opening/1');
  const note = addFootnote(bytes, 77, 'Theo báo cáo của Chi cục Thống kê.');
  const comment = addComment(note.bytes, 5, 'Phó Chủ tịch', 'Xem lại số này');
  const picture = addPicture(comment.bytes);
  bytes = editBlock(picture.bytes, 'spending/1', (xml) =>
    xml.replace(run(' triệu đồng'), `${comment.start}${run(' triệu đồng')}${comment.end}`),
  );
  bytes = insertAfterBlock(
    bytes,
    'reception/1',
    ownParagraph('Đoạn do thư ký tự viết về tình hình chi.', note.mark) + ownTable + `<w:p>${picture.run}</w:p>`,
  );
  return editBlock(bytes, 'reception/1', (xml) =>
    xml.replace(
      run(' lượt so với cùng kỳ'),
      run(' lượt ') + tracked.deleted(901, 'so với cùng kỳ') + tracked.inserted(902, 'so với 6 tháng đầu năm 2020'),
    ),
  );
}

/** A copy of the first control of a fact in the document's text or footnotes, with another number. */
export function controlOf(bytes: Uint8Array, factId: string, number: number): string {
  const source = partText(bytes, 'word/document.xml') + partText(bytes, 'word/footnotes.xml');
  const tag = `<w:tag w:val="khopso:${factId}"/>`;
  const start = source.lastIndexOf('<w:sdt>', source.indexOf(tag));
  if (!source.includes(tag) || start < 0) throw new Error(`no control of ${factId}`);
  return source
    .slice(start, source.indexOf('</w:sdt>', start) + '</w:sdt>'.length)
    .replace(/<w:id w:val="\d+"\/>/, `<w:id w:val="${String(number)}"/>`);
}
