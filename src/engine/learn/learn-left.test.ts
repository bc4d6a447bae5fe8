/** What a report holds beside its sentences: tables of words are kept, what cannot be is named, and none of it counts as repeated. */
import { strict as assert } from 'node:assert';
import { docxOf } from '../../../test/support/docx-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import { readDocument } from '../../hosts/docx-file';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, learnText } from '.';

const forms = knownForms([]);
const ROWS = [
  ['UBND XÃ BÌNH MINH'],
  ['KẾT QUẢ THÁNG 9 NĂM 2025'],
  ['STT', 'Chỉ tiêu', 'Năm trước', 'Thực hiện'],
  [1, 'Số hộ nghèo', 58, 55],
  [2, 'Số vụ cháy', 1, 2],
];
const reading = understandPlain(
  [{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ name: 'KQ', rows: ROWS })] }],
  [],
);
const profile = chooseProfile(reading, undefined);
const learnt = (text: string) => learn({ document: readDocument(docxOf(text), 'mau.docx'), reading, forms, profile });
const HEAD = '# BÁO CÁO\n# Kết quả tháng 9 năm 2025\n# I. KẾT QUẢ\nToàn xã còn 55 hộ nghèo.';

describe('engine/learn: what is no sentence', () => {
  it('keeps a table of words as it stands, in a folder and on a sheet', () => {
    const learning = learnt(
      `${HEAD}\nPhân công như sau:\n| STT | Đơn vị | Việc |\n| 1 | Công an xã | Tuần tra |\n| 2 | Ban Chỉ huy Quân sự | Huấn luyện |\nHết.`,
    );
    assert.deepEqual(learning.left, []);
    const { report, faults } = readOwnReport(learning.files, forms);
    assert.deepEqual(faults, []);
    const { document, gaps } = composeReport(reading, profile, { own: report });
    assert.deepEqual(gaps, []);
    const [table] = document.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
    assert.deepEqual(table?.header, [['STT', 'Đơn vị', 'Việc']]);
    assert.deepEqual(
      table.rows.map((row) => row.map(({ text }) => text)),
      [
        ['1', 'Công an xã', 'Tuần tra'],
        ['2', 'Ban Chỉ huy Quân sự', 'Huấn luyện'],
      ],
    );
  });

  it('names a table with figures that is no sheet’s, when it learns and when it writes', () => {
    const learning = learnt(`${HEAD}\nCụ thể:\n| Chỉ tiêu | Đạt |\n| Số hộ nghèo | 55 |\n| Thu hút | 17 |\nHết.`);
    assert.deepEqual(learning.left, ['Bảng chưa gắn “Chỉ tiêu, Đạt”']);
    assert.match(learnText(learning, 'vi'), /Không có trong thư mục.*\n.*Bảng chưa gắn “Chỉ tiêu, Đạt”/);
    assert.match(learning.files.find(({ name }) => name === 'CHUA-GAN.md')?.text ?? '', /Bảng chưa gắn/);
    const { report } = readOwnReport(learning.files, forms);
    const { gaps } = composeReport(reading, profile, { own: report });
    assert.ok(gaps.some(({ data }) => (data['label'] ?? data['name'] ?? '').includes('Bảng chưa gắn')));
  });

  it('names what stands behind the signature, and counts its words as not repeated', () => {
    const learning = learnt(
      `${HEAD}\n| Nơi nhận: - Như trên; | TM. ỦY BAN NHÂN DÂN |\nPHỤ LỤC\nGiải trình: trong kỳ xảy ra 03 vụ cháy.`,
    );
    assert.deepEqual(learning.left, ['PHỤ LỤC', 'Giải trình: trong kỳ xảy ra 03 vụ cháy.']);
    assert.ok(learning.words.again < learning.words.words);
    const typed = learnt(
      `${HEAD}\nNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Tám\nPHỤ LỤC\nGiải trình thêm.`,
    );
    assert.deepEqual(typed.left, ['PHỤ LỤC', 'Giải trình thêm.']);
    assert.deepEqual(learnt(`${HEAD}\nNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Tám`).left, []);
  });
});
