/**
 * Words that no cell bears out: claims of none, causes, praise and blame, progress, parts said in words, the body's and the period's names. Learnt of
 * one period, written again of another: what is printed then is true, and what is not sure is left out and listed.
 */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn } from '.';

const forms = knownForms([]);

interface Told {
  readonly period: string;
  readonly body?: string;
  readonly rows: readonly (readonly Typed[])[];
}

const readingOf = ({ period, body = 'UBND XÃ BÌNH MINH', rows }: Told) =>
  understandPlain(
    [
      {
        file: 'so.xlsx',
        sha256: null,
        sheets: [
          typedSheet({
            name: 'Số liệu',
            rows: [[body], ['SỐ LIỆU TỔNG HỢP'], [period], ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ'], ...rows],
          }),
        ],
      },
    ],
    [],
  );

/** What the folder learnt of `text` prints of other figures, and how many of its words it repeats of its own. */
function again(text: string, first: Told, then: Told): { readonly printed: string; readonly whole: boolean } {
  const reading = readingOf(first);
  const learning = learn({
    document: documentOf(text, 'mau.docx'),
    reading,
    forms,
    profile: chooseProfile(reading, undefined),
  });
  const next = readingOf(then);
  const { report } = readOwnReport(learning.files, forms);
  const { document } = composeReport(next, chooseProfile(next, undefined), { own: report });
  const printed = document.blocks.flatMap((block) =>
    block.type === 'heading' ? [block.text] : block.type === 'paragraph' ? [readable(block.content)] : [],
  );
  return {
    printed: [document.frame.subject, ...printed.filter((line) => !line.startsWith('['))].join('\n'),
    whole: learning.words.again === learning.words.words,
  };
}

const A: Told = {
  period: 'QUÝ I NĂM 2026',
  rows: [
    ['Số vụ hỏa hoạn (vụ)', 0, 0, 3],
    ['Vốn vay ưu đãi đã giải ngân (triệu đồng)', 500, 0, 120],
    ['Sản lượng cà phê (tấn)', 900, 640, 580],
    ['Số lao động đi làm việc ở nước ngoài (người)', 60, 42, 51],
    ['Thu phí tham quan (triệu đồng)', 300, 210, 190],
    ['Số hộ kinh doanh (hộ)', 100, 31, 31],
  ],
};
const B: Told = {
  period: 'QUÝ II NĂM 2026',
  rows: [
    ['Số vụ hỏa hoạn (vụ)', 0, 5, 2],
    ['Vốn vay ưu đãi đã giải ngân (triệu đồng)', 500, 75, 0],
    ['Sản lượng cà phê (tấn)', 900, 410, 640],
    ['Số lao động đi làm việc ở nước ngoài (người)', 60, 57, 42],
    ['Thu phí tham quan (triệu đồng)', 300, 88, 210],
    ['Số hộ kinh doanh (hộ)', 100, 37, 31],
  ],
};
const HEAD = '# BÁO CÁO\n# Kết quả công tác quý I năm 2026\n# I. KẾT QUẢ\n';

describe('engine/learn: what no cell bears out', () => {
  const turns: readonly (readonly [sentence: string, then: string])[] = [
    ['Xã chưa giải ngân vốn vay ưu đãi.', ''],
    ['Trên địa bàn không để mất an toàn về hỏa hoạn.', ''],
    ['Số vụ hỏa hoạn: không.', ''],
    ['Cây cà phê được mùa, sản lượng cà phê 640 tấn.', 'Sản lượng cà phê 410 tấn.'],
    ['Cây cà phê phát triển tốt với sản lượng cà phê 640 tấn.', ''],
    ['Sản lượng cà phê 640 tấn, giữ vững vị thế cây trồng số một.', 'Sản lượng cà phê 410 tấn.'],
    ['Sản lượng cà phê tăng 60 tấn nhờ mưa thuận gió hòa.', 'Sản lượng cà phê giảm 230 tấn.'],
    [
      'Do giá thu mua cao nên sản lượng cà phê tăng 60 tấn so với cùng kỳ.',
      'Sản lượng cà phê giảm 230 tấn so với cùng kỳ.',
    ],
    [
      'Dịch bệnh khiến số lao động đi làm việc ở nước ngoài giảm 09 người.',
      'Số lao động đi làm việc ở nước ngoài tăng 15 người.',
    ],
    ['Thu phí tham quan 210 triệu đồng, hơn hai phần ba kế hoạch năm.', 'Thu phí tham quan 88 triệu đồng.'],
    ['Thu phí tham quan 210 triệu đồng, sắp về đích.', 'Thu phí tham quan 88 triệu đồng.'],
    ['Thu phí tham quan 210 triệu đồng, góp phần tăng thu ngân sách.', 'Thu phí tham quan 88 triệu đồng.'],
    [
      'Sản lượng cà phê tăng 60 tấn so với cùng kỳ nhờ làm tốt khâu chăm sóc.',
      'Sản lượng cà phê giảm 230 tấn so với cùng kỳ.',
    ],
    ['Thu phí tham quan 210 triệu đồng, cơ bản trong tầm kiểm soát.', 'Thu phí tham quan 88 triệu đồng.'],
    [
      'Thu phí tham quan tăng 20 triệu đồng so với cùng kỳ, cho thấy du khách tin tưởng.',
      'Thu phí tham quan giảm 122 triệu đồng so với cùng kỳ.',
    ],
    ['Chưa có điểm nóng; thu phí tham quan là 210 triệu đồng.', 'Thu phí tham quan là 88 triệu đồng.'],
    ['Số hộ kinh doanh là 31 hộ, không tăng so với cùng kỳ.', 'Số hộ kinh doanh là 37 hộ.'],
    ['Tình hình an ninh trật tự được giữ vững.', ''],
    [
      'Thu phí tham quan tăng 20 triệu đồng, trong khi sản lượng cà phê tăng 60 tấn.',
      'Thu phí tham quan giảm 122 triệu đồng.',
    ],
  ];
  for (const [sentence, then] of turns)
    it(`${sentence} → ${then === '' ? 'left out' : then}`, () => {
      const { printed, whole } = again(HEAD + sentence, A, B);
      assert.equal(printed.split('\n').slice(2).join('\n'), then);
      assert.ok(whole, 'and of its own figures it is repeated word for word');
    });

  it('stays where it is still so: nothing of the one cell that a denial speaks of', () => {
    const still = { ...B, rows: A.rows };
    const { printed } = again(`${HEAD}Xã chưa giải ngân vốn vay ưu đãi.`, A, still);
    assert.match(printed, /Xã chưa giải ngân vốn vay ưu đãi\./);
  });

  for (const heading of ['II. NHIỆM VỤ', 'II. Kế hoạch quý II', 'II. PHƯƠNG HƯỚNG'])
    it(`says of tasks what it said: ${heading}`, () => {
      const tasks = `# ${heading}\nTiếp tục giữ vững an ninh trật tự, không để xảy ra hỏa hoạn do bất cẩn.`;
      const { printed } = again(`${HEAD}Sản lượng cà phê 640 tấn.\n${tasks}`, A, B);
      assert.match(printed, /Tiếp tục giữ vững an ninh trật tự, không để xảy ra hỏa hoạn do bất cẩn\./);
    });
});

describe('engine/learn: the names of period and body', () => {
  const rows: Told['rows'] = [['Thu phí tham quan (triệu đồng)', 300, 210, 190]];
  const told = (period: string, body?: string): Told => ({ period, rows, ...(body === undefined ? {} : { body }) });

  it('turn without "đầu", with a slash, in capitals, and in headings', () => {
    const nine =
      '# BÁO CÁO\n# Kết quả 9 tháng năm 2025\n# I. KẾT QUẢ 9 THÁNG NĂM 2025\nTrong 9 tháng, thu phí tham quan 210 triệu đồng.';
    assert.equal(
      again(nine, told('9 THÁNG NĂM 2025'), told('NĂM 2025')).printed,
      'Kết quả năm 2025\nI. KẾT QUẢ NĂM 2025\nTrong năm 2025, thu phí tham quan 210 triệu đồng.',
    );
    assert.match(
      again(nine, told('9 THÁNG NĂM 2025'), told('6 THÁNG NĂM 2026')).printed,
      /^Kết quả 6 tháng năm 2026\n.*6 THÁNG NĂM 2026\nTrong 6 tháng, /,
    );
    const month =
      '# BÁO CÁO\n# Kết quả công tác tháng 9/2025\n# Phần thứ nhất: KẾT QUẢ THÁNG 9\nThu phí tham quan 210 triệu đồng.\n# Phần thứ hai: NHIỆM VỤ THÁNG 10\nTrong tháng 10/2025 tiếp tục thu phí.';
    assert.equal(
      again(month, told('THÁNG 9 NĂM 2025'), told('THÁNG 12 NĂM 2025')).printed,
      'Kết quả công tác tháng 12/2025\nPhần thứ nhất: KẾT QUẢ THÁNG 12\nThu phí tham quan 210 triệu đồng.\nPhần thứ hai: NHIỆM VỤ THÁNG 01\nTrong tháng 01/2026 tiếp tục thu phí.',
    );
  });

  it('begin a sentence with a capital', () => {
    const text =
      '# BÁO CÁO\n# Kết quả 11 tháng năm 2025\n# I. KẾT QUẢ\n11 tháng năm 2025, thu phí tham quan 210 triệu đồng.';
    assert.match(again(text, told('11 THÁNG NĂM 2025'), told('NĂM 2025')).printed, /Năm 2025, thu phí/);
  });

  it('are those of the body that reports', () => {
    const text =
      '# BÁO CÁO\n# Kết quả quý I năm 2026 của xã Bình Minh\n# I. KẾT QUẢ XÃ BÌNH MINH\nỦy ban nhân dân xã Bình Minh báo cáo: thu phí tham quan 210 triệu đồng.';
    assert.equal(
      again(text, told('QUÝ I NĂM 2026'), told('QUÝ I NĂM 2026', 'UBND PHƯỜNG TÂN SƠN')).printed,
      'Kết quả quý I năm 2026 của phường Tân Sơn\nI. KẾT QUẢ PHƯỜNG TÂN SƠN\nỦy ban nhân dân phường Tân Sơn báo cáo: thu phí tham quan 210 triệu đồng.',
    );
  });
});
