/** Columns and lines of one name under different headings: a cell of which there is none is never answered by the other. */
import { strict as assert } from 'node:assert';
import { nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';
import type { Reading } from '../../core/reading';

type Rows = readonly (readonly [label: string, now: Typed, then: Typed])[];

const readingOf = (month: number, rows: Rows): Reading =>
  readingOfRows([
    ['UBND XÃ YÊN LẠC'],
    ['TÌNH HÌNH DỊCH BỆNH'],
    [`THÁNG ${String(month)} NĂM 2026`],
    ['STT', 'Bệnh', `Tháng ${String(month)}/2026`, '', 'Cùng kỳ năm 2025', ''],
    ['', '', 'Mắc', 'Tử vong', 'Mắc', 'Tử vong'],
    ...rows.map(([label, now, then], at): Typed[] => [at + 1, label, now, 0, then, 0]),
  ]);

const THEN: Rows = [
  ['Thủy đậu', 23, 31],
  ['Cúm mùa', 3, 8],
];
const next = (sentence: string, rows: Rows): string =>
  nextOf(`# BÁO CÁO\n# Y tế tháng 3 năm 2026\n# I. KẾT QUẢ\n${sentence}`, readingOf(3, THEN), readingOf(4, rows));

describe('engine/learn: columns of one name', () => {
  const text = 'Thủy đậu ghi nhận 23 ca mắc, giảm 08 ca so với cùng kỳ.';

  it('says of none this year that there was none, and compares nothing', () => {
    assert.equal(next(text, [['Thủy đậu', '-', 14]]), 'Thủy đậu không ghi nhận ca mắc.');
    assert.equal(next(text, [['Thủy đậu', 0, 14]]), 'Thủy đậu không ghi nhận ca mắc, giảm 14 ca so với cùng kỳ.');
  });

  it('takes no figure of last year for one that is blank, nor of this year for one of then', () => {
    assert.match(next(text, [['Thủy đậu', '', 14]]), /ghi nhận \[chưa có số liệu: Thủy đậu, Mắc .*\] ca mắc/u);
    const both = 'Cúm mùa 03 ca (cùng kỳ 08 ca).';
    assert.match(next(both, [['Cúm mùa', 5, '']]), /^Cúm mùa 05 ca \(cùng kỳ \[chưa có số liệu: .*\] ca\)\.$/u);
  });
});
