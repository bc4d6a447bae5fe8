/** The tree of bodies as a table: what Excel saves is read, what is wrong is told by the table's own lines. */
import { strict as assert } from 'node:assert';
import { catalogue } from '../../engine';
import { Refusal } from '../refusal';
import { bodiesTable } from './bodies-table';
import { bodiesOf } from './import-bodies';

const read = (text: string) => bodiesOf(text, catalogue);
const refused = (text: string): readonly string[] => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ said }) => said.vi);
  }
  return assert.fail('it was taken');
};

describe('the tree of bodies as a table', () => {
  it('is the same tree as by YAML, whatever separates its cells', () => {
    const yaml = [
      'bodies:',
      '  - name: UBND tỉnh Bình An',
      '    due: 15',
      '    departments:',
      '      - { name: "Sở Tài chính, Kế hoạch", forms: [budget-revenue, budget-expenditure] }',
      '    bodies:',
      '      - { name: UBND xã An Bình, forms: [budget-revenue, crops], due: 15/10/2025 }',
      '      - { name: UBND xã Tân Lập, forms: [crops], due: 20 }',
    ].join('\n');
    const rows = [
      ['Tên', 'Cấp trên', 'Loại', 'Biểu', 'Hạn', 'Ghi chú'],
      ['UBND tỉnh Bình An', '', '', '', '15', ''],
      ['"Sở Tài chính, Kế hoạch"', 'UBND tỉnh Bình An', 'phòng', 'budget-revenue budget-expenditure', '', 'a'],
      ['UBND xã An Bình', 'ubnd tỉnh bình an', 'cơ quan', '"budget-revenue, crops"', '15/10/2025', ''],
      ['"UBND xã Tân Lập"', 'UBND tỉnh Bình An', '', 'crops', '20', '"nói ""hai"" dòng\n1; 2"'],
    ];
    for (const [separator, end] of [
      [';', '\r\n'],
      [',', '\n'],
      ['\t', '\n\n'],
    ] as const)
      assert.deepEqual(read(`\uFEFF${rows.map((row) => row.join(separator)).join(end)}${end}`), read(yaml), separator);
  });

  it('tells what is wrong at the lines of the table', () => {
    assert.deepEqual(
      refused(
        [
          'ten,cap-tren,loai,bieu,han',
          'UBND tỉnh A,,,,',
          'Phòng B,UBND tỉnh A,khoa,crops,',
          'UBND xã C,UBND huyện D,,crops,',
          'Phòng E,,phòng,crops,',
          'UBND xã F,UBND tỉnh A,,la,',
          'UBND xã F,UBND tỉnh A,,crops,mai',
        ].join('\n'),
      ).map((line) => line.replace(/^.*?ệp “bodies\.csv”: /, '')),
      [
        'Dòng 3: loại “khoa” phải là “phòng” hoặc để trống.',
        'Dòng 4: chưa có “UBND huyện D” ở dòng nào phía trước; cấp trên phải đứng trước.',
        'Dòng 5: phòng, sở phải có cấp trên.',
        'Khai báo báo cáo của đơn vị không hợp lệ ở dòng 6: không có biểu nào mã “la”.',
        'Khai báo báo cáo của đơn vị không hợp lệ ở dòng 7: “UBND xã F” đã được nêu.',
        'Khai báo báo cáo của đơn vị không hợp lệ ở dòng 7: hạn “mai” phải là số ngày sau khi hết kỳ (15) hoặc một ngày (15/10/2025).',
      ],
    );
    assert.match(
      refused('ten,cap-tren,bieu\nUBND A,,crops\n"UBND B,UBND A,crops\nUBND C,UBND A,crops\n').join(),
      /Dòng 3: dấu ngoặc kép mở ở dòng này không được đóng/,
    );
    assert.match(
      refused('ten,cap-tren,bieu,thoi-han\nUBND A,,crops,15\n').join(),
      /Dòng 1: không rõ cột “thoi-han”; các cột là Tên, Cấp trên, Loại, Biểu, Hạn, Ghi chú\./,
    );
    assert.match(refused('Tên,Cấp trên,Hạn\nUBND A,,15\n').join(), /Dòng 1: thiếu cột “Biểu”/);
    assert.match(refused('ten,cap-tren,bieu\nUBND A,,la\n').join(), /bodies\.csv.*dòng 2.*không có biểu nào mã “la”/);
    assert.match(refused('ten;han\nUBND A;5\nUBND A;6\n').join(), /dòng 3.*“UBND A” đã được nêu/);
    assert.match(refused('ten;bieu\n').join(), /chưa nêu cơ quan nào/);
  });

  it('is told from YAML', () => {
    for (const text of ['bodies:\n  - { name: A, forms: [crops] }\n', 'ten\nUBND A\n', '', 'a,b\n1,2\n'])
      assert.equal(bodiesTable(text), null, text);
  });
});
