/** The layout by NĐ 30/2020/NĐ-CP, Phụ lục I, read back from the .docx: one test a row of its table, each with its clause. */
import { strict as assert } from 'node:assert';
import { sampleDocument } from '../../../test/support/report-document';
import { wordLayout, type ParagraphLook, type WordLayout } from '../../../test/support/word-layout';
import { placeAndDate, numberAndSymbol } from './frame-text';
import { boldTextWidth } from './text-width';
import { writeReport } from './write-report';

const MM = 1440 / 25.4;
let layout: WordLayout;

const only = (style: string): ParagraphLook => {
  const [first] = layout.paragraphs.filter((paragraph) => paragraph.style === style && paragraph.text.trim() !== '');
  assert.ok(first, `no paragraph of style ${style}`);
  return first;
};
const between = (size: number, least: number, most: number, what: string): void =>
  assert.ok(size >= least && size <= most, `${what}: ${String(size)} outside ${String(least)}–${String(most)}`);
const upper = (text: string): void => assert.equal(text, text.toLocaleUpperCase('vi'));
const attribute = (xml: string, tag: string, name: string): number =>
  Number(new RegExp(`<w:${tag} [^>]*w:${name}="(\\d+)"`).exec(xml)?.[1]);

/** The rule that follows the last paragraph of a style, and the width it is centred in. */
function ruleAfter(style: string): { length: number; width: number } {
  const index = layout.paragraphs.map((paragraph) => paragraph.style).lastIndexOf(style);
  const found = layout.paragraphs[index + 1];
  assert.ok(found?.topBorder, `no rule after ${style}`);
  const body = layout.files['word/document.xml'] ?? '';
  const columns = [...(/<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(body)?.[1] ?? '').matchAll(/w:w="(\d+)"/g)].map((match) =>
    Number(match[1]),
  );
  const page = layout.sections[0] ?? '';
  const text = attribute(page, 'pgSz', 'w') - attribute(page, 'pgMar', 'left') - attribute(page, 'pgMar', 'right');
  const width = style === 'TieuNgu' ? (columns[1] ?? 0) : style === 'CoQuanBanHanh' ? (columns[0] ?? 0) : text;
  assert.ok(Math.abs(found.left - found.right) <= 1, 'the rule is centred');
  return { length: width - found.left - found.right, width };
}

describe('layout by NĐ 30/2020/NĐ-CP, Phụ lục I', () => {
  before(async () => {
    const document = sampleDocument();
    const second = { ...(document.annexes[0] as (typeof document.annexes)[number]), id: 'hai', blocks: [] };
    layout = wordLayout(
      await writeReport(
        {
          ...document,
          annexes: [...document.annexes, second],
          frame: { ...document.frame, addressees: ['Hội đồng nhân dân thị xã'] },
        },
        { epoch: 0 },
      ),
    );
  });

  it('Mục I.1–I.3: A4 portrait; margins 20–25, 20–25, 30–35, 15–20 mm', () => {
    const page = layout.sections[0] ?? '';
    assert.equal(Math.round(attribute(page, 'pgSz', 'w') / MM), 210);
    assert.equal(Math.round(attribute(page, 'pgSz', 'h') / MM), 297);
    for (const side of ['top', 'bottom']) between(attribute(page, 'pgMar', side) / MM, 19.99, 25.01, side);
    between(attribute(page, 'pgMar', 'left') / MM, 29.99, 35.01, 'left');
    between(attribute(page, 'pgMar', 'right') / MM, 14.99, 20.01, 'right');
  });

  it('Mục I.4: Times New Roman, black, in every paragraph, header and footnote', () => {
    for (const paragraph of [...layout.paragraphs, ...layout.footnotes, ...layout.headers]) {
      assert.equal(paragraph.font, 'Times New Roman', paragraph.style);
      assert.equal(paragraph.color, '000000', paragraph.style);
    }
  });

  it('Mục I.7: page number 13–14, upright, Arabic, centred in the top margin; none on the first page; each annex from 1', () => {
    const number = Object.entries(layout.files).filter(
      ([path, xml]) => /^word\/header\d+\.xml$/.test(path) && xml.includes('PAGE'),
    );
    assert.equal(number.length, layout.sections.length);
    const [header] = layout.headers.filter((paragraph) => paragraph.style === 'SoTrang');
    assert.ok(header);
    between(header.size, 13, 14, 'page number');
    assert.ok(!header.italic && header.align === 'center');
    for (const section of layout.sections) {
      assert.match(section, /<w:titlePg\/>/);
      assert.match(section, /<w:pgNumType [^>]*w:start="1"/);
      assert.ok(attribute(section, 'pgMar', 'header') < attribute(section, 'pgMar', 'top'));
    }
    const firstHeaders = layout.sections.map((section) =>
      /<w:headerReference w:type="first" r:id="([^"]+)"|<w:headerReference r:id="([^"]+)" w:type="first"/.exec(section),
    );
    assert.ok(firstHeaders.every(Boolean));
  });

  it('Mục II.1: Quốc hiệu in capitals 12–13 bold; Tiêu ngữ 13–14 bold; single spacing; rule exactly as long as the text', () => {
    const name = only('QuocHieu');
    assert.equal(name.text, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    between(name.size, 12, 13, 'Quốc hiệu');
    const motto = only('TieuNgu');
    assert.equal(motto.text, 'Độc lập - Tự do - Hạnh phúc');
    between(motto.size, 13, 14, 'Tiêu ngữ');
    for (const each of [name, motto])
      assert.ok(
        each.bold && !each.italic && each.align === 'center' && each.line === 240 && each.before + each.after === 0,
        each.style,
      );
    const { length, width } = ruleAfter('TieuNgu');
    assert.ok(Math.abs(length - boldTextWidth(motto.text, motto.size) * 20) <= 2, `${String(length)} twips`);
    assert.ok(boldTextWidth(name.text, name.size) * 20 <= width, 'the national name fits on one line');
  });

  it('Mục II.2: cơ quan chủ quản in capitals 12–13 upright; cơ quan ban hành bold, rule of 1/3–1/2 of the line', () => {
    const parent = only('CoQuanChuQuan');
    const body = layout.paragraphs.filter((paragraph) => paragraph.style === 'CoQuanBanHanh');
    for (const each of [parent, ...body]) {
      upper(each.text);
      between(each.size, 12, 13, each.style);
      assert.ok(!each.italic && each.align === 'center');
    }
    assert.ok(!parent.bold && body.every((each) => each.bold));
    const line = Math.max(...body.map((each) => boldTextWidth(each.text, each.size) * 20));
    between(ruleAfter('CoQuanBanHanh').length / line, 1 / 3, 1 / 2, 'rule');
  });

  it('Mục II.3: "Số: 05/BC-UBND", 13 upright; 0 before numbers below 10; no blanks around the strokes', () => {
    const number = only('SoKyHieu');
    assert.equal(number.text, 'Số: 05/BC-UBND');
    assert.equal(number.size, 13);
    assert.ok(!number.italic && !number.bold);
    assert.equal(numberAndSymbol('123', 'BC - UBND'), 'Số: 123/BC-UBND');
  });

  it('Mục II.4: địa danh, ngày tháng 13–14 italic; 0 before days below 10 and months 1 and 2', () => {
    const date = only('DiaDanhNgayThang');
    assert.equal(date.text, 'Quảng Trị, ngày 05 tháng 7 năm 2021');
    between(date.size, 13, 14, 'date');
    assert.ok(date.italic && !date.bold);
    assert.equal(placeAndDate('Huế', '2020-01-05'), 'Huế, ngày 05 tháng 01 năm 2020');
    assert.equal(placeAndDate('Huế', '2020-06-29'), 'Huế, ngày 29 tháng 6 năm 2020');
    assert.equal(placeAndDate('Huế', '2020-12-31'), 'Huế, ngày 31 tháng 12 năm 2020');
  });

  it('Mục II.4: number and date stand on one line', () => {
    const rows = [...(layout.files['word/document.xml'] ?? '').matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(
      (match) => match[0],
    );
    assert.ok(rows.some((row) => row.includes('SoKyHieu') && row.includes('DiaDanhNgayThang')));
  });

  it('Mục II.5: tên loại in capitals 13–14 bold centred; trích yếu 13–14 bold centred, rule of 1/3–1/2', () => {
    const kind = only('TenLoai');
    assert.equal(kind.text, 'BÁO CÁO');
    const subject = only('TrichYeu');
    for (const each of [kind, subject]) {
      between(each.size, 13, 14, each.style);
      assert.ok(each.bold && !each.italic && each.align === 'center');
    }
    between(ruleAfter('TrichYeu').length / (boldTextWidth(subject.text, subject.size) * 20), 1 / 3, 1 / 2, 'rule');
  });

  it('Mục II.6: căn cứ 13–14 italic', () => {
    const style =
      /<w:style [^>]*w:styleId="CanCu".*?<\/w:style>/s.exec(layout.files['word/styles.xml'] ?? '')?.[0] ?? '';
    between(Number(/<w:sz w:val="(\d+)"/.exec(style)?.[1]) / 2, 13, 14, 'căn cứ');
    assert.match(style, /<w:i\/>/);
  });

  it('Mục II.6: nội dung 13–14 upright, justified, first line 1 or 1,27 cm, 6 pt or more between paragraphs, 1 to 1,5 lines', () => {
    const content = only('NoiDung');
    between(content.size, 13, 14, 'content');
    assert.ok(!content.bold && !content.italic);
    assert.equal(content.align, 'both');
    assert.ok(
      [10, 12.7].some((indent) => Math.abs(content.firstLine - indent) < 0.05),
      String(content.firstLine),
    );
    assert.ok(content.before + content.after >= 6);
    between(content.line, 240, 360, 'line spacing');
  });

  it('Mục V, row 6b: "I. …" in capitals bold; "1. …" bold; both in the outline that Word\'s navigation pane shows', () => {
    const first = only('Heading1');
    upper(first.text);
    assert.match(first.text, /^I\. /);
    const second = only('Heading2');
    assert.match(second.text, /^1\. /);
    for (const [level, each] of [first, second].entries()) {
      between(each.size, 13, 14, each.style);
      assert.ok(each.bold && !each.italic);
      assert.equal(each.outline, level);
    }
  });

  it('Mục II.7: quyền hạn, chức vụ in capitals 13–14 bold; họ tên 13–14 bold in small letters', () => {
    const [authority, position] = layout.paragraphs.filter((paragraph) => paragraph.style === 'QuyenHanChucVu');
    assert.equal(authority?.text, 'TM. ỦY BAN NHÂN DÂN');
    assert.equal(position?.text, 'CHỦ TỊCH');
    const name = only('HoTen');
    assert.equal(name.text, 'Nguyễn Văn A');
    for (const each of [authority, position, name]) {
      between(each?.size ?? 0, 13, 14, each?.style ?? '');
      assert.ok(each?.bold && !each.italic && each.align === 'center');
    }
  });

  it('Mục II.9: "Kính gửi" 13–14 upright', () => {
    const to = only('KinhGui');
    assert.equal(to.text, 'Kính gửi: Hội đồng nhân dân thị xã');
    between(to.size, 13, 14, 'Kính gửi');
    assert.ok(!to.bold && !to.italic);
  });

  it('Mục II.9: "Nơi nhận:" 12 bold italic, left, level with the authority; the list 11 upright, ";" and a last "."', () => {
    const title = only('NoiNhan');
    assert.equal(title.text, 'Nơi nhận:');
    assert.equal(title.size, 12);
    assert.ok(title.bold && title.italic && title.align === 'left');
    const list = layout.paragraphs.filter((paragraph) => paragraph.style === 'DanhSachNoiNhan');
    assert.deepEqual(
      list.map((each) => each.text),
      ['- UBND tỉnh;', '- Lưu: VT, LT.'],
    );
    for (const each of list) assert.ok(each.size === 11 && !each.bold && !each.italic);
    const rows = [...(layout.files['word/document.xml'] ?? '').matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(
      (match) => match[0],
    );
    assert.ok(rows.some((row) => row.includes('NoiNhan') && row.includes('QuyenHanChucVu')));
  });

  it('Mục III: "Phụ lục I" 14 bold in small letters, roman where there are two; title in capitals 13–14 bold; "(Kèm theo …)" italic', () => {
    const labels = layout.paragraphs.filter((paragraph) => paragraph.style === 'PhuLuc');
    assert.deepEqual(
      labels.map((each) => each.text),
      ['Phụ lục I', 'Phụ lục II'],
    );
    assert.ok(labels.every((each) => each.size === 14 && each.bold && each.align === 'center'));
    const title = only('TenPhuLuc');
    upper(title.text);
    between(title.size, 13, 14, 'title');
    assert.ok(title.bold);
    const note = only('KemTheo');
    between(note.size, 13, 14, 'note');
    assert.ok(note.italic && !note.bold && note.text.startsWith('(Kèm theo'));
    assert.match(layout.sections[1] ?? '', /w:orient="landscape"/);
  });

  it('Mục V, note: sizes rise and fall together', () => {
    const step = (style: string, least: number): number => only(style).size - least;
    const steps = [
      step('QuocHieu', 12),
      step('TieuNgu', 13),
      step('CoQuanChuQuan', 12),
      step('CoQuanBanHanh', 12),
      step('DiaDanhNgayThang', 13),
      step('TenLoai', 13),
      step('TrichYeu', 13),
      step('NoiDung', 13),
      step('QuyenHanChucVu', 13),
      step('HoTen', 13),
    ];
    assert.equal(new Set(steps).size, 1, steps.join(' '));
  });
});
