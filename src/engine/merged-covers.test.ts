/** A workbook merged of several departments' keeps all their covers; the papers that its sheets go with date nothing. */
import { strict as assert } from 'node:assert';
import { typedSheet } from '../../test/support/typed-sheet';
import type { SheetSnapshot } from '../core/snapshot';
import { examine } from './examine';
import { understandPlain } from './understand-plain';

const cover = (name: string, department: string): SheetSnapshot =>
  typedSheet({
    name,
    rows: [
      ['THÔNG TIN BÁO CÁO'],
      ['Mục', 'Nội dung'],
      ['Cơ quan báo cáo', 'UBND phường Tân Hòa'],
      ['Phòng, ban', department],
      ['Kỳ báo cáo', '9 tháng đầu năm 2025'],
    ],
  });
const list = (name: string, above: string): SheetSnapshot =>
  typedSheet({
    name,
    rows: [
      ['UBND PHƯỜNG TÂN HÒA'],
      [above],
      ['TÌNH HÌNH TRƯỜNG LỚP'],
      ['Tên đơn vị', 'Số lớp'],
      ['Trường A', 3],
      ['Trường B', 4],
      ['Tổng cộng', 7],
    ],
  });
const warned = (...sheets: SheetSnapshot[]): readonly string[] => {
  const reading = understandPlain([{ file: 'gop.xlsx', sha256: null, sheets }], []);
  return examine(reading).findings.map(({ check, at }) => `${check} ${at.sheet}`);
};

describe('engine: covers of a merged workbook', () => {
  const finance = cover('Thông tin', 'Phòng Kinh tế');
  const culture = list('Lớp', 'PHÒNG VĂN HÓA - XÃ HỘI');

  it('accuse no sheet of a department that one of them names', () => {
    assert.deepEqual(warned(finance, culture), ['body-matches Lớp']);
    assert.deepEqual(warned(finance, culture, cover('Thông tin (VH)', 'Phòng Văn hóa - Xã hội')), []);
  });

  it('are not contradicted by the date of a paper', () => {
    for (const paper of [
      '(Kèm theo Báo cáo số /BC-KT ngày   tháng 10 năm 2025 của phòng)',
      '(Kèm theo Báo cáo số 12/BC-KT tháng 10/2025)',
    ])
      assert.deepEqual(warned(finance, list('Lớp', paper)), [], paper);
    assert.deepEqual(warned(finance, list('Lớp', 'Tháng 10 năm 2025')), ['period-matches Lớp']);
  });
});
