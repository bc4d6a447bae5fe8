/** The sample's report holds every data figure of the half-year, in its sentence and unit, led back to a cell of the sample. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/forms';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { writeReport } from '../../src/hosts/docx-file/write-report';
import { figuresIn } from '../../src/narrative';
import { composeReport, profiles, type Composition, type Profile } from '../../src/office';
import { readWorkbooks } from '../../src/reading';
import type { Inline } from '../../src/core/report-document';
import { complaints } from '../support/open-xml-validator';

const FOLDER = join(__dirname, '../../samples/quang-tri-2021-h1');

/** What the report must say: in the body, or in the footnote of that number. */
const BODY = [
  '03 dự án', '58,53 tạ/ha', '55,4 tạ/ha', '2.063,37 tấn', '1.694 tỷ đồng, tăng 25,35% so với cùng kỳ năm 2020, đạt 51,7% kế hoạch', '275,3 tỷ đồng, tăng 7,8% so với cùng kỳ năm 2020, đạt 47,5% kế hoạch',
  '151.024 triệu đồng', '148.618 triệu đồng, đạt 66,3% dự toán', '44.500 triệu đồng', '42.094 triệu đồng, đạt 58,9% dự toán', '48 tỷ đồng (chưa tính vào tổng thu', '92.024 triệu đồng, đạt 43,7% dự toán',
  '22 công trình', '14 công trình', '06 công trình', '5 tầng', '02 đoạn tuyến', '65 chương trình', '377 tin', '132 bài, phóng sự', '91 năm', '50 năm', '81 ngày đêm',
  '02 viên chức', '3/10 huyện, thị xã, thành phố', '118.050.000 đồng', '08 lượt/11 người/10 vụ việc', 'giảm 05 lượt (08/13 lượt)', '71 đơn (01 đơn khiếu nại, 70 đơn kiến nghị, phản ánh)', 'giảm 03 đơn (71/74 đơn)', '18/18 chỉ tiêu',
];
const NOTES: readonly (readonly string[])[] = [
  ['1.605,77 tấn', '457,6 tấn'],
  ['06/7/2021', '06 thôn', '03 phường, xã', '30 hộ', '93 con', '5.792,0 kg', '07 thôn', '14 hộ', '24 con', '02 con', '409 kg'],
  ['39.500 triệu đồng, đạt 111,2% dự toán', '66.784 triệu đồng, đạt 49,4% dự toán', '51.000 triệu đồng', '15.784 triệu đồng'],
  ['15.199 triệu đồng, đạt 23,3% kế hoạch', '70.067 triệu đồng, đạt 51,8% dự toán', '59.233 triệu đồng', '11.017 triệu đồng', '328 triệu đồng, bằng 12,4% dự toán dự phòng'],
  [],
  ['07 lượt/10 người/09 vụ việc', 'định kỳ 06 lượt/09 người/08 vụ việc', 'thường xuyên 01 lượt/01 người/01 vụ việc', 'Phường 1 tiếp thường xuyên 01 lượt/01 người/01 vụ việc'],
  ['04 đơn (01 đơn khiếu nại, 03 đơn kiến nghị, phản ánh)', '34 đơn kiến nghị, phản ánh', '13 đơn kiến nghị, phản ánh', '20 đơn kiến nghị, phản ánh'],
];

const plain = (content: readonly Inline[]): string => content.map((inline) => (inline.type === 'footnote' ? '' : inline.text)).join('');

describe('the report of the sample', () => {
  let composition: Composition;
  before(async () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')).sort();
    const books = await Promise.all(files.map((name) => readXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name)));
    const profile = profiles.find((each) => each.id === 'town-six-months') as Profile;
    composition = composeReport(readWorkbooks(books, catalogue), profile);
  });

  it('says every figure of the body', () => {
    const text = composition.document.blocks.map((block) => (block.type === 'paragraph' ? plain(block.content) : block.type === 'heading' ? block.text : '')).join('\n');
    for (const phrase of BODY) assert.ok(text.includes(phrase), phrase);
  });

  it('says every figure of the seven footnotes', () => {
    const notes = composition.document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : []))
      .flatMap((inline) => (inline.type === 'footnote' ? [plain(inline.content)] : []));
    assert.equal(notes.length, NOTES.length);
    NOTES.forEach((phrases, index) => { for (const phrase of phrases) assert.ok(notes[index]?.includes(phrase), `${String(index + 1)}: ${phrase}`); });
  });

  it('leads every figure to a cell, and lacks nothing but what the sample contradicts', () => {
    const figures = composition.document.blocks.flatMap(figuresIn);
    assert.ok(figures.length > 90, String(figures.length));
    for (const figure of figures) assert.match(`${figure.at.file} ${figure.at.cell}`, /^[a-z-]+\.xlsx [A-Z]+\d+$/);
    assert.deepEqual(composition.gaps.map((gap) => gap.code), ['contradiction']);
  });

  it('is a valid document', async () => {
    assert.deepEqual(await complaints(await writeReport(composition.document, { epoch: 1_625_000_000 }), 'docx'), []);
  });
});
