import { strict as assert } from 'node:assert';
import { runCases } from '../../../test/support/check-cases';
import { readTyped } from '../../../test/support/read-typed';
import type { Typed } from '../../../test/support/typed-sheet';
import { catalogue } from '../../engine';
import cases from './cases.json';
import { signPlausible } from './check';

runCases(signPlausible, cases);

const HEAD: Typed[][] = [['TT', 'Cây trồng', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)']];
const formsOf = (id: string): typeof catalogue => catalogue.filter((form) => form.id === id);
const found = (...rows: Typed[][]): string[] =>
  signPlausible.run(readTyped(rows)).findings.map(({ at, data }) => `${at.cell} ${data.what}`);

describe('checks/sign-plausible: on sheets', () => {
  it('names an area and the harvest that comes of it, not the total that follows', () => {
    assert.deepEqual(
      found(
        ...HEAD,
        ['', 'Cộng', -390, '-', -2241],
        [1, 'Lúa', -830, 59, -4897],
        [2, 'Ngô', 240, 60, 1440],
        [3, 'Sắn', 100, 62, 620],
        [4, 'Khoai', 50, 60, 300],
        [5, 'Đậu', 30, 60, 180],
        [6, 'Lạc', 20, 58, 116],
      ),
      ['C3 area', 'E3 mass'],
    );
  });

  it('names the one sign of a table of three lines, and of a form where one other figure stands', () => {
    assert.deepEqual(found(...HEAD, [1, 'Lúa', -300, 50, -1500], [2, 'Ngô', 500, 60, 3000], [3, 'Sắn', 90, 62, 558]), [
      'C2 area',
      'E2 mass',
    ]);
    const crops = (...rows: Typed[][]): string[] =>
      signPlausible
        .run(readTyped([['DIỆN TÍCH, NĂNG SUẤT, SẢN LƯỢNG CÂY TRỒNG'], ...HEAD, ...rows], ...formsOf('crops')))
        .findings.map(({ at, data }) => `${at.cell} ${data.what}`);
    assert.deepEqual(
      crops(['I', 'Lương thực có hạt', -100, '-', -500], [1, 'Lúa nước', -300, 50, -1500], [2, 'Ngô', 200, 50, 1000]),
      ['C4 area', 'E4 mass'],
    );
  });

  it('names a line of a budget that is below nought in one column, not one that is so in several', () => {
    const revenue = (prior: number): string[] =>
      signPlausible
        .run(
          readTyped(
            [
              ['ƯỚC THỰC HIỆN THU NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2025'],
              ['Đơn vị: triệu đồng'],
              ['STT', 'Nội dung', 'Dự toán năm', 'Ước thực hiện 6 tháng', 'Thực hiện cùng kỳ năm trước'],
              ['I', 'Thu nội địa', 900, 300, 260 + prior],
              [1, 'Lệ phí trước bạ', 400, -90, prior],
              [2, 'Thu tiền sử dụng đất', 500, 390, 260],
            ],
            ...formsOf('budget-revenue'),
          ),
        )
        .findings.map(({ at, data }) => `${at.cell} ${data.what}`);
    assert.deepEqual([revenue(80), revenue(-80)], [['D5 budget'], []]);
  });

  it('says of a budget that it is seldom so, and what to do where it is right', () => {
    const at = { file: 'a.xlsx', sheet: 'Biểu', cell: 'D5' };
    const data = { label: 'Lệ phí', actual: '-90', expected: '90', unit: 'triệu đồng', what: 'budget' } as const;
    const finding = {
      check: 'sign-plausible',
      code: 'below-nought',
      severity: 'warning',
      at,
      related: [],
      data,
    } as const;
    assert.match(signPlausible.describe(finding, 'vi'), /^“Lệ phí” ghi −90 .*hiếm khi âm; có phải 90\?/);
    assert.match(signPlausible.describe(finding, 'en'), /^“Lệ phí” says [−-]90 .*seldom below nought; is it 90\?/);
  });

  it('asks nobody where words speak of a change, above the table, over the column or on the line', () => {
    const rows = (title: string, heading: string, label: string): Typed[][] => [
      [title],
      [],
      ['TT', 'Loại đất', heading],
      [1, 'Đất lúa', 120],
      [2, 'Đất rừng', 80],
      [3, label, -15],
      [4, 'Đất ở', 44],
      [5, 'Đất khác', 31],
    ];
    assert.deepEqual(found(...rows('HIỆN TRẠNG ĐẤT', 'Diện tích (ha)', 'Đất vườn')), ['C6 area']);
    for (const [title, heading, label] of [
      ['BIẾN ĐỘNG ĐẤT ĐAI', 'Diện tích (ha)', 'Đất vườn'],
      ['HIỆN TRẠNG ĐẤT', 'Tăng, giảm (ha)', 'Đất vườn'],
      ['HIỆN TRẠNG ĐẤT', 'Diện tích (ha)', 'Điều chỉnh giảm'],
    ] as const)
      assert.deepEqual(found(...rows(title, heading, label)), [], `${title} ${heading} ${label}`);
  });
});
