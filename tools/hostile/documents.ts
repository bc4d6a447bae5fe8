/** Word documents that a broken program or an enemy may make; each is checked, and updated like a report. */
import { docxOf } from '../../test/support/docx-of';
import { withParts } from '../../test/support/package-parts';
import { repeated } from './sheets';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const control = (inner: string, tag = 'khopso:f'): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const nested = (depth: number, open: string, inner: string, close: string): string =>
  `${open.repeat(depth)}${inner}${close.repeat(depth)}`;
const SENTENCE =
  'Tổng thu 70.067 triệu đồng, đạt 95,3% kế hoạch, tăng 12,5% so với cùng kỳ; trong đó thu nội địa 1.234 triệu đồng. ';

const withBody = (body: string): Uint8Array =>
  withParts(docxOf('Báo cáo'), { 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>` });
const cell = (inner: string): string => `<w:tc>${paragraph(inner)}</w:tc>`;
const tables = (count: number, rows: number, columns: number): string =>
  repeated(
    count,
    (t) =>
      `<w:tbl>${repeated(rows, (r) => `<w:tr>${repeated(columns, (c) => cell(run(String(t * r + c)))).join('')}</w:tr>`).join('')}</w:tbl>${paragraph('')}`,
  ).join('');

export const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  'a hundred thousand controls in a paragraph': () =>
    withBody(paragraph(repeated(100_000, () => control(run('7'))).join(''))),
  'twenty thousand paragraphs of controls': () =>
    withBody(
      repeated(20_000, (i) =>
        paragraph(run('Thu ') + control(run('70.067'), `khopso:f${String(i)}`) + run(' triệu đồng.')),
      ).join(''),
    ),
  'controls nested without end': () =>
    withBody(paragraph(nested(5_000, '<w:sdt><w:sdtContent>', run('7'), '</w:sdtContent></w:sdt>'))),
  'controls nested two hundred deep, often': () =>
    withBody(
      repeated(2_000, () => paragraph(nested(60, '<w:sdt><w:sdtContent>', run('7'), '</w:sdtContent></w:sdt>'))).join(
        '',
      ),
    ),
  'tables nested without end': () =>
    withBody(nested(4_000, '<w:tbl><w:tr><w:tc>', paragraph(run('7')), '</w:tc></w:tr></w:tbl>')),
  'tables nested eighty deep': () =>
    withBody(
      repeated(40, () => nested(60, '<w:tbl><w:tr><w:tc>', paragraph(run('7')), '<w:p/></w:tc></w:tr></w:tbl>')).join(
        '',
      ),
    ),
  'ten thousand tables': () => withBody(tables(10_000, 2, 3)),
  'a table of two hundred thousand cells': () => withBody(tables(1, 20_000, 10)),
  'thirty thousand footnotes': () =>
    withParts(docxOf('Báo cáo'), {
      'word/document.xml': `<w:document ${W}><w:body>${repeated(30_000, (i) => paragraph(`${run('Thu 7 triệu đồng')}<w:r><w:footnoteReference w:id="${String(i + 1)}"/></w:r>`)).join('')}</w:body></w:document>`,
      'word/footnotes.xml': `<w:footnotes ${W}>${repeated(30_000, (i) => `<w:footnote w:id="${String(i + 1)}">${paragraph(run('Trong đó 3 triệu đồng.'))}</w:footnote>`).join('')}</w:footnotes>`,
    }),
  'one footnote asked for fifty thousand times': () =>
    withParts(docxOf('Báo cáo[^1]\n[^1]: Trong đó 3 triệu đồng.'), {
      'word/document.xml': (text) =>
        text.replace('</w:body>', `${paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(50_000))}</w:body>`),
    }),
  'a paragraph of two million signs': () => withBody(paragraph(run(SENTENCE.repeat(15_000)))),
  'ten thousand sentences with figures': () => withBody(repeated(10_000, () => paragraph(run(SENTENCE))).join('')),
  'a paragraph in a hundred thousand runs': () =>
    withBody(paragraph(repeated(100_000, (i) => run(i % 9 === 0 ? '7,5' : 'a ')).join(''))),
  'paragraphs of digits': () => withBody(repeated(200, () => paragraph(run('1.234,5 '.repeat(1_900)))).join('')),
  'paragraphs of brackets': () => withBody(repeated(200, () => paragraph(run('(1)('.repeat(3_900)))).join('')),
  'tracked changes in each other': () => withBody(paragraph(nested(5_000, '<w:ins w:id="1">', run('7'), '</w:ins>'))),
  'fields that never end': () => withBody(paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(60_000))),
  'text boxes without end': () =>
    withBody(
      repeated(10_000, () =>
        paragraph(
          `<w:r><w:pict><w:textbox><w:txbxContent>${paragraph(run('Thu 7 triệu đồng'))}</w:txbxContent></w:textbox></w:pict></w:r>`,
        ),
      ).join(''),
    ),
  'a body of a gigabyte': () => withBody(' '.repeat(300 << 20)),
};
