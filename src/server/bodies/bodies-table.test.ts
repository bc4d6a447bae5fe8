/** The tree of bodies as a table: what Excel saves is read, what is wrong is told by the table's own lines. */
import { strict as assert } from 'node:assert';
import { catalogue } from '../../engine';
import { Refusal } from '../refusal';
import { bodiesTable } from './bodies-table';
import { bodiesOf } from './import-bodies';
import { tableText } from './table-text';

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
      ),
      [
        'Dòng 3: loại “khoa” phải là “phòng” hoặc để trống.',
        'Dòng 4: cấp trên “UBND huyện D” không có ở dòng nào; hãy thêm một dòng cho “UBND huyện D” ở phía trước, hoặc sửa tên cho khớp.',
        'Dòng 5: phòng, sở phải có cấp trên.',
        'Dòng 6: không có biểu nào mã “la”.',
        'Dòng 7: “UBND xã F” đã được nêu.',
        'Dòng 7: hạn “mai” phải là số ngày sau khi hết kỳ (15) hoặc một ngày (15/10/2025).',
      ],
    );
    // Whatever is wrong with the one above, the line where it stands is named.
    assert.deepEqual(
      refused(
        [
          'Tên đơn vị,Cấp trên,Loại,Biểu',
          'UBND tỉnh A,,,',
          'Sở Tài chính,UBND tỉnh A,phòng,crops',
          'Phòng Ngân sách,Sở Tài chính,phòng,crops',
          'Phòng Giá,Sở Công Thương,phòng,crops',
          'UBND xã B,UBND huyện C,,crops',
          'UBND huyện C,UBND tỉnh A,,',
          'Sở Công Thương,UBND tỉnh A,phòng,crops',
          'UBND xã D,UBND xã D,,crops',
          ',UBND tỉnh A,,crops',
          'UBND x? E,UBND tỉnh A,,crops',
        ].join('\n'),
      ),
      [
        'Dòng 4: cấp trên “Sở Tài chính” ở dòng 3 là phòng, sở; cấp trên phải là một cơ quan.',
        'Dòng 5: cấp trên “Sở Công Thương” ở dòng 8 là phòng, sở; cấp trên phải là một cơ quan.',
        'Dòng 6: cấp trên “UBND huyện C” ở dòng 7, sau dòng này; hãy chuyển dòng 7 lên trước.',
        'Dòng 9: “UBND xã D” không thể là cấp trên của chính nó.',
        'Dòng 10: chưa ghi tên (cột “Tên đơn vị”).',
        'Dòng 11: tên “UBND x? E” có dấu “?” ở chỗ chữ có dấu; hãy lưu lại kiểu “CSV UTF-8”.',
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
    assert.deepEqual(refused('ten;bieu;han\nUBND A;crops;5\nUBND A;crops;6\n'), ['Dòng 3: “UBND A” đã được nêu.']);
    assert.deepEqual(refused('ten;bieu\n'), ['Dưới dòng tên cột chưa có đơn vị nào.']);
    for (const text of ['a,b\n1,2\n', 'UBND tỉnh A\nUBND xã B\n'])
      assert.match(refused(text).join('|'), /^Dòng 1: dòng đầu phải là tên các cột; [^|]*$/);
    assert.match(refused('ten\nUBND A\n').join(), /^Dòng 1: thiếu cột “Biểu”/);
    assert.match(refused('bieu,han\ncrops,1\n').join(), /^Dòng 1: thiếu cột “Tên”/);
  });

  it('says nothing of YAML, of our file or of our keys to who sends a table', () => {
    for (const text of [
      'ten,bieu\n,crops\n',
      'ten,bieu\n',
      'ten\tbieu\nUBND A\tla\n',
      'ten,cap-tren,bieu\nUBND A,B,crops\n',
      'ten,bieu,han\nUBND A,crops,x\n',
      'x\n',
      new TextDecoder().decode(new Uint8Array([0xff, 0xfe, 0x54, 0, 0xea, 0])),
    ]) {
      const said = refused(text).join();
      assert.ok(said !== '' && !/ya?ml|bodies|“name”|- name|khóa: giá trị|“due”|“forms”/i.test(said), said);
    }
  });

  it('is read as Excel saves it, in UTF-8 or as “Unicode text”; other letters are told', () => {
    const text = 'Tên\tBiểu\tHạn\r\nUBND xã Bình Ân\tcrops\t15\r\n';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), little, Buffer.from(little).swap16()])
      assert.equal(read(tableText(bytes))[0]?.name, 'UBND xã Bình Ân');
    for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')])
      assert.match(refused(tableText(bytes)).join(), /hãy lưu lại kiểu “CSV UTF-8”/);
  });

  it('is told from YAML', () => {
    for (const text of ['bodies:\n  - { name: A, forms: [crops] }\n', '', '# x\nbodies:\n', 'a: [b, c', '- a, b'])
      assert.equal(bodiesTable(text), null, text);
  });

  it('a tree of more tiers than a state has is told, not cut short', () => {
    const names = [...'ABCDEFGHIK'].map((letter) => `UBND ${letter}`);
    const lines = names.map((name, at) => `${name},${names[at - 1] ?? ''},crops`);
    assert.match(refused(`ten,cap-tren,bieu\n${lines.join('\n')}`).join(), /^Dòng \d+: có hơn 7 cấp chồng nhau\.$/);
  });
});
