/** Sheets, lines, columns and cells that no workbook has: named at their place in the office's files, with what is like them. */
import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import { catalogue } from '../../forms';
import { placeOfForm } from '../gap-findings';
import { composeReport, describeGap, profiles, readOwnReport, type OwnFile } from '..';

const profile = profiles.find(({ id }) => id === 'commune-nine-months') ?? assert.fail();
const reading = readTyped([
  ['TAI NẠN GIAO THÔNG'],
  ['STT', 'Chỉ tiêu', 'Thực hiện', 'Cùng kỳ'],
  [1, 'Số vụ tai nạn', 6, 8],
  [2, 'Số người chết', '', 2],
  [3, 'Số người bị thương', 5, 4],
]);

function said(figure: string, ...outline: readonly string[]): string[] {
  const passage = ['---', 'title: Tai nạn', 'figures:', `  so_vu: ${figure}`, '---', 'Có {{ so_vu | dem_dv: "vụ" }}.'];
  const files: OwnFile[] = [
    { name: 'passages/tai-nan.md', text: passage.join('\n') },
    { name: 'report.yaml', text: ['outline:', '  - passage: tai-nan', ...outline].join('\n') },
  ];
  const { report, faults } = readOwnReport(files, catalogue);
  assert.deepEqual(faults, []);
  const variables = { body: 'UBND xã Tân Lập' };
  const { gaps } = composeReport(reading, profile, { period: '2025-9M', variables, own: report });
  return gaps.map((gap) => describeGap(gap, 'vi'));
}

describe('what an office declares of sheets', () => {
  it('is named where it is wrong, with the nearest that there is', () => {
    const cases: readonly (readonly [string, string])[] = [
      [
        '{ sheet: Tai nạm giao thông, line: Số vụ tai nạn, column: Thực hiện }',
        '19: các sổ không có trang “Tai nạm giao thông”; gần nhất: “TAI NẠN GIAO THÔNG”',
      ],
      [
        '{ sheet: Biểu, line: Số vụ tai nạm, column: Thực hiện }',
        '31: trang “Biểu” không có dòng “Số vụ tai nạm”; gần nhất: “Số vụ tai nạn”',
      ],
      [
        '{ sheet: Biểu, line: Số vụ tai nạn, column: Thực hiên }',
        '54: trang “Biểu” không có cột “Thực hiên”; gần nhất: “Thực hiện”',
      ],
      ['{ sheet: Biểu, cell: 11E }', '31: “11E” không phải địa chỉ ô, ví dụ D12'],
      ['{ sheet: Biểu, cell: B3 }', '31: ô B3 của trang “Biểu” không phải ô số liệu'],
    ];
    for (const [figure, message] of cases)
      assert.deepEqual(said(figure)[0], `passages/tai-nan.md, dòng 4, cột ${message}.`);
  });

  it('is said instead of a missing figure, and not of a blank cell', () => {
    const [first, ...more] = said('{ sheet: Biểu, line: Số vụ, column: Thực hiện }');
    assert.match(first ?? '', /không có dòng “Số vụ”/);
    assert.deepEqual(more, ['Báo cáo thiếu số liệu: Tai nạn (a.xlsx, Biểu).']);
    assert.deepEqual(said('{ sheet: Biểu, line: Số người chết, column: Thực hiện }'), [
      'Báo cáo thiếu số liệu: Tai nạn (a.xlsx, Biểu, ô C4).',
    ]);
    assert.deepEqual(said('{ sheet: Biểu, cell: C3 }'), []);
  });

  it('holds for tables of the outline', () => {
    const [table] = said('{ sheet: Biểu, cell: C3 }', '  - table: "Tai nạm giao thông"');
    assert.equal(
      table,
      'report.yaml, dòng 3, cột 12: các sổ không có trang “Tai nạm giao thông”; gần nhất: “TAI NẠN GIAO THÔNG”.',
    );
    const [column] = said('{ sheet: Biểu, cell: C3 }', '  - table: "Biểu | Thực hiện | Cùng kì"');
    const nowhere = placeOfForm(reading, 'crops');
    assert.deepEqual([nowhere.file, nowhere.cell], ['a.xlsx', '']);
    assert.match(column ?? '', /không có cột “Cùng kì”; gần nhất: “Cùng kỳ”/);
    assert.deepEqual(said('{ sheet: Biểu, cell: C3 }', '  - table: Biểu | Thực hiện'), []);
  });
});
