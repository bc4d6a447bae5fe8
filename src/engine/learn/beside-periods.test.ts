/** Differences and rates between columns that name their period, whichever of them the words say. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';

interface Case {
  readonly name: string;
  /** Of the report learnt from and of the next: its period, its columns, a line of figures. */
  readonly then: readonly [period: string, columns: readonly Typed[], figures: readonly Typed[]];
  readonly next: Case['then'];
  readonly text: string;
  /** What the next report says; "" where the sentence is held back. */
  readonly says: string;
}

const readingOf = ([period, columns, figures]: Case['then']): Reading =>
  readingOfRows([
    ['UBND XÃ YÊN LẠC'],
    ['TÌNH HÌNH XÃ HỘI'],
    [period],
    ['STT', 'Chỉ tiêu', ...columns],
    [1, 'Hộ nghèo', ...figures],
    [2, 'Hộ cận nghèo', ...figures.map((figure) => (typeof figure === 'number' ? figure * 3 + 1 : figure))],
  ]);

const saidNext = ({ then, next, text }: Case): string =>
  nextOf(`# BÁO CÁO\n# Tình hình ${then[0].toLowerCase()}\n# I. GIẢM NGHÈO\n${text}`, readingOf(then), readingOf(next));

const CASES: readonly Case[] = [
  {
    name: 'the month before',
    then: ['Tháng 9 năm 2025', ['Tháng 8', 'Tháng 9'], [58, 55]],
    next: ['Tháng 10 năm 2025', ['Tháng 9', 'Tháng 10'], [55, 59]],
    text: 'Toàn xã còn 55 hộ nghèo, giảm 03 hộ so với tháng trước.',
    says: 'Toàn xã còn 59 hộ nghèo, tăng 04 hộ so với tháng trước.',
  },
  {
    name: 'the month before by its number, beside last year’s',
    then: ['Tháng 9 năm 2025', ['Tháng 9/2024', 'Tháng 8/2025', 'Tháng 9/2025'], [61, 58, 55]],
    next: ['Tháng 10 năm 2025', ['Tháng 10/2024', 'Tháng 9/2025', 'Tháng 10/2025'], [70, 55, 49]],
    text: 'Toàn xã còn 55 hộ nghèo, giảm 3 hộ so với tháng 8, giảm 6 hộ so với cùng kỳ năm 2024.',
    says: 'Toàn xã còn 49 hộ nghèo, giảm 6 hộ so với tháng 9, giảm 21 hộ so với cùng kỳ năm 2024.',
  },
  {
    name: '"Cùng kỳ 2024" and "Kế hoạch 2025"',
    then: ['9 tháng đầu năm 2025', ['Kế hoạch 2025', 'Thực hiện', 'Cùng kỳ 2024'], [50, 55, 68]],
    next: ['9 tháng đầu năm 2026', ['Kế hoạch 2026', 'Thực hiện', 'Cùng kỳ 2025'], [45, 60, 55]],
    text: 'Toàn xã còn 55 hộ nghèo, bằng 110,0% kế hoạch, giảm 19,1% so với cùng kỳ.',
    says: 'Toàn xã còn 60 hộ nghèo, bằng 133,3% kế hoạch, tăng 9,1% so với cùng kỳ.',
  },
  {
    name: 'years',
    then: ['Năm 2025', ['Năm 2024', 'Năm 2025'], [68, 55]],
    next: ['Năm 2026', ['Năm 2025', 'Năm 2026'], [55, 47]],
    text: 'Cuối năm còn 55 hộ nghèo, giảm 13 hộ so với năm 2024.',
    says: 'Cuối năm còn 47 hộ nghèo, giảm 8 hộ so với năm 2025.',
  },
  {
    name: 'no month that no column is of',
    then: ['Tháng 9 năm 2025', ['Tháng 8', 'Tháng 9'], [58, 55]],
    next: ['Tháng 10 năm 2025', ['Tháng 9', 'Tháng 10'], [55, 59]],
    text: 'Số hộ nghèo giảm 3 hộ so với tháng 6.',
    says: '',
  },
];

describe('engine/learn: columns that name what to compare with', () => {
  for (const each of CASES) it(`finds ${each.name}`, () => assert.equal(saidNext(each), each.says));
});
