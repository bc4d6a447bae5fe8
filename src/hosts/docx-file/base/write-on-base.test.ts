/** The report on an office's own paper: what the office wrote stays, our parts stand at their places, nothing is numbered twice. */
import { strict as assert } from 'node:assert';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { sampleChart } from '../../../../test/support/sample-chart';
import { sampleDocument } from '../../../../test/support/report-document';
import { complaints } from '../../../../test/support/open-xml-validator';
import { wordLayout } from '../../../../test/support/word-layout';
import { Fault } from '../../../core/fault';
import type { ReportDocument } from '../../../core/report-document';
import { describeFault } from '../../../language';
import { readDocument, traceReport, verifyReport, writeReport } from '..';
import { baseProblem, startBase, writeOnBase } from '.';
import { zipOf } from '../../../../test/support/zip-of';

const EPOCH = 1_625_000_000;
const OPTIONS = { epoch: EPOCH, words: { 'ky.ten': '6 tháng đầu năm 2021' } };
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const withChart = (): ReportDocument => {
  const document = sampleDocument();
  return { ...document, blocks: [...document.blocks, sampleChart('70067')] };
};
const texts = (bytes: Uint8Array): string[] =>
  wordLayout(bytes)
    .paragraphs.map(({ text }) => text.trim())
    .filter((text) => text !== '');

const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => (text.startsWith('<') ? text : `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`)).join('')}</w:p>`;

/** A letterhead as offices have them: places cut into runs, a control, a numbered heading style, a footnote, a header, a landscape-free page. */
function ownBase(body: string, header = 'Văn phòng, {{ ky.ten }}'): Uint8Array {
  const control = (id: string, content: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="${id}"/><w:id w:val="1"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const related = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const part = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="510" w:footer="510" w:gutter="0"/></w:sectPr>';
  const style = (id: string, name: string, properties: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('footnotes', 'footnotes')}${part('styles', 'styles')}${part('header1', 'header')}${part('numbering', 'numbering')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${related('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${related('rId1', 'styles', 'styles.xml')}${related('rId2', 'footnotes', 'footnotes.xml')}${related('rId3', 'numbering', 'numbering.xml')}${related('rId9', 'header', 'header1.xml')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.replace(/<control (\w+)>(.*?)<\/control>/gs, (_, id: string, content: string) => control(id, content))}${section}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr xmlns:w="${W}">${paragraph(header)}</w:hdr>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1">${paragraph('Chú thích của văn phòng.')}</w:footnote></w:footnotes>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/styles.xml': `<w:styles xmlns:w="${W}">${style('u1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('ThanBai', 'VB Nội dung', '<w:pPr><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>')}${style('OBang', 'Ô của văn phòng', '<w:rPr><w:sz w:val="20"/></w:rPr>')}</w:styles>`,
  };
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

const LETTER = [
  paragraph('{{ CO_QUAN }}'),
  paragraph('{{ co_', 'quan_chu', '_quan }} – số {{', ' so }}/{{ky_hieu}}'),
  `<control ngay_thang><w:p><w:r><w:t>bấm vào đây</w:t></w:r></w:p></control>`,
  paragraph('Kính trình', '<w:r><w:footnoteReference w:id="1"/></w:r>'),
  paragraph('{{ kinh_gui }}'),
  paragraph('{{ noi_dung }}'),
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph('Gửi: {{ noi_nhan }}')}</w:tc></w:tr></w:tbl>`,
  paragraph('<control ho_ten><w:r><w:rPr><w:i/></w:rPr><w:t>tên</w:t></w:r></control>'),
].join('');

describe('writeOnBase', () => {
  it('on the built-in letterhead says what the report without one says', async () => {
    const bytes = await writeOnBase(startBase(EPOCH), sampleDocument(), OPTIONS);
    assert.deepEqual(texts(bytes), texts(await writeReport(sampleDocument(), { epoch: EPOCH })));
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const again = await writeOnBase(startBase(EPOCH), sampleDocument(), OPTIONS);
    assert.ok(Buffer.from(bytes).equals(Buffer.from(again)));
  });

  it("fills an office's own places, wherever they stand and however their letters are cut, and keeps what is theirs", async () => {
    const bytes = await writeOnBase(ownBase(LETTER), withChart(), OPTIONS);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const { files, paragraphs, sections } = wordLayout(bytes);
    const lines = texts(bytes);
    assert.deepEqual(lines.slice(0, 6), [
      'ỦY BAN NHÂN DÂN',
      'THỊ XÃ QUẢNG TRỊ',
      'UBND tỉnh Quảng Trị – số 05/BC-UBND',
      'ngày 05 tháng 7 năm 2021',
      'Kính trình',
      'I. KẾT QUẢ THỰC HIỆN',
    ]);
    assert.ok(lines.includes('Gửi: - UBND tỉnh;') && lines.includes('Gửi: - Lưu: VT, LT.'));
    assert.ok(lines.includes('Nguyễn Văn A'));
    assert.match(files['word/header1.xml'] ?? '', /Văn phòng, 6 tháng đầu năm 2021/);
    const content = paragraphs.find(({ text }) => text.startsWith('Tổng chi ngân sách ước thực hiện'));
    assert.deepEqual([content?.style, content?.size, content?.align], ['ThanBai', 15, 'left']);
    const heading = /<w:p\b[^>]*><w:pPr><w:pStyle w:val="u1"\/><w:numPr>.*?<w:numId w:val="0"\/>/;
    assert.match(files['word/document.xml'] ?? '', heading);
    assert.ok(paragraphs.some(({ style, size }) => style === 'OBangKhopSo' && size === 12));
    assert.equal(sections.length, 2);
    assert.match(sections[1] ?? '', /r:id="rId9".*w:type="first".*w:orient="landscape".*<w:pgNumType w:start="1"\/>/);
  });

  it('gives footnotes, controls and drawings numbers of their own, and the document is traced and verified', async () => {
    const bytes = await writeOnBase(ownBase(LETTER), withChart(), OPTIONS);
    const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
    const notes = files['word/footnotes.xml'] ?? '';
    assert.match(notes, /w:id="1">.*Chú thích của văn phòng.*w:id="2">.*Trong đó chi đầu tư phát triển/s);
    const marks = [...(files['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
    assert.deepEqual(
      marks.map(([, id]) => id),
      ['1', '2'],
    );
    assert.ok(Object.keys(files).includes('word/charts/khopso-1.xml'));
    assert.equal(traceReport(bytes).figures.length, 3);
    assert.equal(readDocument(bytes, 'a.docx').paragraphs.length > 10, true);
    const { figures } = verifyReport(bytes, [], []);
    assert.equal(figures.length, 3);
  });

  it('puts the page of open errors before the letterhead, whose own page is still page 1', async () => {
    const document = sampleDocument();
    const page = { ...document.annexes[0], id: 'sai-lech', title: 'Số liệu còn sai lệch', note: 'Bỏ ra trước khi ký.' };
    const front = {
      ...page,
      inFront: true as const,
      blocks: (page.blocks ?? []).map((b) => ({ ...b, id: 'sai-lech/1' })),
    };
    const bytes = await writeOnBase(ownBase(LETTER), { ...document, annexes: [front, ...document.annexes] }, OPTIONS);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
    const { sections } = wordLayout(bytes);
    const lines = texts(bytes);
    assert.ok(lines[0] === 'SỐ LIỆU CÒN SAI LỆCH' && lines.indexOf('ỦY BAN NHÂN DÂN') > 3);
    assert.equal(lines.filter((text) => text.startsWith('Phụ lục')).length, 1);
    assert.equal(sections.length, 3);
    assert.match(sections[1] ?? '', /<w:pgNumType w:start="1"\/>/);
    const plain = await writeReport({ ...document, annexes: [front, ...document.annexes] }, { epoch: EPOCH });
    assert.deepEqual(await complaints(plain, 'docx'), []);
    assert.equal(texts(plain)[0], 'SỐ LIỆU CÒN SAI LỆCH');
  });

  it('says in one sentence why a base cannot be written on', async () => {
    const why = async (base: Uint8Array): Promise<string> => {
      const fault = baseProblem(base, sampleDocument().frame, OPTIONS);
      await assert.rejects(writeOnBase(base, sampleDocument(), OPTIONS), Fault);
      return fault ? describeFault(fault, 'vi') : '';
    };
    assert.match(
      await why(ownBase(paragraph('Không có gì'))),
      /thiếu chỗ điền \{\{ noi_dung \}\} trong một đoạn riêng/,
    );
    assert.match(await why(ownBase(LETTER + paragraph('{{ co_quam }}'))), /không có chỗ điền “co_quam” \(ở đoạn “/);
    assert.match(await why(ownBase(LETTER, '{{ la }}')), /không có chỗ điền “la”/);
    assert.match(
      await why(await writeReport(sampleDocument(), { epoch: EPOCH })),
      /còn giữ nội dung của một báo cáo cũ/,
    );
    assert.match(await why(strToU8('chữ')), /base\.docx/);
    const inTable = LETTER.replace(paragraph('{{ noi_dung }}'), '').replace('Gửi: {{ noi_nhan }}', '{{ noi_dung }}');
    assert.match(await why(ownBase(inTable)), /ngoài mọi bảng/);
    assert.equal(baseProblem(ownBase(LETTER), sampleDocument().frame, OPTIONS), null);
  });
});
