/** Whose and of when a workbook says that it is, against the place in the tree where it is handed in. */
import { strict as assert } from 'node:assert';
import type { FoundSheet, Outcome } from '../../threads';
import { Tree } from '../bodies/tree';
import type { Unit } from '../store';
import { identityProblems, strangeSheets, type Destination } from './whose';

const unit = (id: string, parent: string | null, kind: Unit['kind'], name: string): Unit => ({
  id,
  parent,
  kind,
  name,
  key: id,
  place: 0,
  active: 1,
});
const tree = new Tree([
  unit('t', null, 'body', 'UBND tỉnh Đông'),
  unit('x', 't', 'body', 'UBND xã Nam Mỹ'),
  unit('s', 't', 'department', 'Sở Tài chính'),
]);
const to = (of: string): Destination => ({
  ...{ tree, unit: of, period: '2026-H1', expected: [], forms: [] },
  beside: of === 's' ? ['Sở Xây dựng', 'Văn phòng UBND'] : [],
  namesakes: of === 'x' ? ['UBND phường Nam Mỹ'] : [],
});
const period = { id: '2026-H1', text: '6 tháng đầu năm 2026' };
const book = (of: Partial<Outcome>): Outcome =>
  ({ body: null, department: null, period, sheets: [], ...of }) as Outcome;
const said = (of: Partial<Outcome>, where: string): readonly string[] =>
  identityProblems(book(of), to(where)).map((each) => each.said.vi);

describe('whose a handed in workbook is', () => {
  it('is its own body and department however they are written', () => {
    for (const body of ['Ủy ban nhân dân xã Nam Mỹ, tỉnh Đông', 'Xã Nam Mĩ', 'Nam Mỹ.'])
      assert.deepEqual(said({ body }, 'x'), [], body);
    for (const [body, department] of [
      ['Sở Tài chính tỉnh Đông', null],
      ['Sở Tài chính', null],
      ['Ủy ban nhân dân tỉnh Đông', 'Sở Tài chính'],
      ['UBND tỉnh Đông', 'Sở Tài chính tỉnh Đông'],
      ['UBND tỉnh Đông', 'Sở TC'],
      ['UBND tỉnh Đông', 'Phòng Ngân sách'],
    ] as const)
      assert.deepEqual(said({ body, department }, 's'), [], `${body} ${department ?? ''}`);
  });

  it('another body, department, period or closing day is said with its cell', () => {
    const statedAt = { body: { sheet: 'Thông tin', cell: 'B2' }, asOf: { sheet: 'Thông tin', cell: 'B4' } };
    assert.deepEqual(said({ body: 'UBND xã An Bình', statedAt }, 'x'), [
      'Sổ ghi cơ quan “UBND xã An Bình” (trang “Thông tin”, ô B2), nơi đang nộp là “UBND xã Nam Mỹ”; hãy chọn lại sổ hoặc sửa tên trong sổ.',
    ]);
    assert.equal(said({ body: 'Sở Y tế tỉnh Đông', statedAt }, 's').length, 1);
    assert.equal(said({ body: 'UBND tỉnh Đông', department: 'Văn phòng UBND tỉnh' }, 's').length, 1);
    assert.equal(said({ body: null }, 'x').length, 1);
    const own = { body: 'Xã Nam Mỹ', statedAt };
    assert.match(said({ ...own, period: { id: '2025-H1', text: '6 tháng đầu năm 2025' } }, 'x').join(), /^Sổ ghi kỳ/);
    assert.match(said({ ...own, asOf: '2025-06-30' }, 'x').join(), /ghi 30\/6\/2025 \(trang “Thông tin”, ô B4\)/);
    assert.deepEqual(said({ ...own, asOf: '2026-06-15' }, 'x'), []);
  });

  it('the phường is not the xã of its name where the tree has both; nor is the council, the Party’s committee or the Front', () => {
    for (const body of [
      'UBND phường Nam Mỹ',
      'Ủy ban nhân dân phường Nam Mỹ, tỉnh Đông',
      'HĐND xã Nam Mỹ',
      'ĐẢNG ỦY XÃ NAM MỸ',
      'Ủy ban MTTQ Việt Nam xã Nam Mỹ',
    ])
      assert.equal(said({ body }, 'x').length, 1, body);
    for (const body of ['HĐND và UBND xã Nam Mỹ', 'UBND thị trấn Nam Mỹ', 'UBND X. Nam Mỹ', 'Xã Nam Mỹ'])
      assert.deepEqual(said({ body }, 'x'), [], body);
    const headed = (body: string): number => {
      const sheet = { name: 'Biểu', form: 'a', headed: { body, cell: 'A1' } } as FoundSheet;
      return strangeSheets(book({ body: 'UBND xã Nam Mỹ', sheets: [sheet] }), to('x')).length;
    };
    assert.deepEqual(['UBND PHƯỜNG NAM MỸ', 'ĐẢNG ỦY XÃ NAM MỸ', 'UBND XÃ NAM MỸ'].map(headed), [1, 1, 0]);
  });

  it('a sheet headed by another department of the body is refused, one that nobody knows is not', () => {
    const headed = (name: string): number => {
      const sheet = { name: 'Biểu', form: 'a', headedDepartment: { name, cell: 'A2' } } as FoundSheet;
      return strangeSheets(book({ body: 'UBND tỉnh Đông', department: 'Sở Tài chính', sheets: [sheet] }), to('s'))
        .length;
    };
    assert.deepEqual(['SỞ XÂY DỰNG', 'SỞ TÀI CHÍNH', 'SỞ Y TẾ'].map(headed), [1, 0, 0]);
    const xa = { name: 'Biểu', form: 'a', headed: { body: 'UBND XÃ AN BÌNH', cell: 'A1' } } as FoundSheet;
    assert.equal(strangeSheets(book({ body: 'Xã Nam Mỹ', sheets: [xa] }), to('x'))[0]?.cell, 'A1');
  });
});
