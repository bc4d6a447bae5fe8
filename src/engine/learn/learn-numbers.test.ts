/** Headings and items that Word numbers itself keep their numbers and levels. */
import { strict as assert } from 'node:assert';
import { numberedDocx } from '../../../test/support/numbered-docx';
import { typedSheet } from '../../../test/support/typed-sheet';
import { readDocument } from '../../hosts/docx-file';
import { readable } from '../../narrative';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn } from '.';

const ROWS = [
  ['UBND XÃ BÌNH MINH'],
  ['KẾT QUẢ THÁNG 9 NĂM 2025'],
  ['STT', 'Chỉ tiêu', 'Năm trước', 'Thực hiện'],
  [1, 'Số hộ nghèo', 58, 55],
  [2, 'Số vụ cháy', 1, 2],
];

describe('engine/learn: numbers of the editor', () => {
  it('are printed as whoever read the paper saw them', () => {
    const reading = understandPlain(
      [{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ name: 'KQ', rows: ROWS })] }],
      [],
    );
    const text = [
      '# BÁO CÁO',
      'Kết quả tháng 9 năm 2025',
      '%1 KẾT QUẢ',
      '%2 Giảm nghèo',
      '%3 Toàn xã còn 55 hộ nghèo.',
      '%3 Đã tặng quà cho hộ nghèo.',
      '%2 Phòng cháy',
      '%b Xảy ra 02 vụ cháy.',
      '%1 NHIỆM VỤ',
      'Tiếp tục rà soát.',
    ].join('\n');
    const learning = learn({
      document: readDocument(numberedDocx(text), 'mau.docx'),
      reading,
      forms: knownForms([]),
      profile: chooseProfile(reading, undefined),
    });
    assert.deepEqual(
      learning.composition.document.blocks.map((block) =>
        block.type === 'paragraph'
          ? readable(block.content)
          : block.type === 'heading'
            ? `${String(block.level)} ${block.text}`
            : block.type,
      ),
      [
        '1 I. KẾT QUẢ',
        '2 1. Giảm nghèo',
        'a) Toàn xã còn 55 hộ nghèo.',
        'b) Đã tặng quà cho hộ nghèo.',
        '2 2. Phòng cháy',
        '- Xảy ra 02 vụ cháy.',
        '1 II. NHIỆM VỤ',
        'Tiếp tục rà soát.',
      ],
    );
    assert.equal(learning.words.again, learning.words.words);
  });
});
