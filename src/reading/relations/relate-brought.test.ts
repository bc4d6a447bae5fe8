import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../../test/support/typed-sheet';

const pages = (carried: number, brought: number): Typed[][] => [
  ['STT', 'Nội dung', 'Thành tiền'],
  [1, 'Phá dỡ', 1494],
  [2, 'Xây', 3360],
  [3, 'Trát', 1671],
  ['', 'Cộng mang sang trang sau', carried],
  [],
  ['STT', 'Nội dung', 'Thành tiền'],
  ['', 'Trang trước chuyển sang', brought],
  [4, 'Mái', 3332],
  [5, 'Dây điện', 1083],
  ['', 'Tổng cộng', 10940],
];

const said = (carried: number, brought: number): string[] =>
  examined({ rows: pages(carried, brought) }).accused.map((each) => each.split(':')[0] ?? '');

describe('a list over several pages', () => {
  it('brings forward what the page before carries', () => {
    assert.deepEqual(said(6525, 6525), []);
    assert.deepEqual(said(6525, 6552), ['figures-agree/mismatch C8', 'total-equals-parts/mismatch C11']);
  });
});
