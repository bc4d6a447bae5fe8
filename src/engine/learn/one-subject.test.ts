/** Clauses that have their subject from the one before are left out with it. */
import { strict as assert } from 'node:assert';
import { learntFrom, nextOf, readingOfRows } from '../../../test/support/learnt-next';
import type { Typed } from '../../../test/support/typed-sheet';

const readingOf = (month: number, rows: readonly (readonly [string, number, number, number])[]) =>
  readingOfRows([
    ['UBND XÃ TÂN HÒA'],
    [`DỊCH BỆNH THÁNG ${String(month)} NĂM 2026`],
    [],
    ['STT', 'Loại bệnh', 'Số thôn', 'Số con tiêu hủy', 'Trọng lượng tiêu hủy (kg)'],
    ...rows.map(([label, ...figures], at): Typed[] => [at + 1, label, ...figures]),
  ]);
const THEN = readingOf(3, [
  ['Tai xanh', 4, 61, 3120],
  ['Lở mồm long móng', 7, 12, 840],
]);
const NOW = readingOf(4, [
  ['Tai xanh', 5, 73, 4015],
  ['Lở mồm long móng', 2, 9, 655],
]);
const report = (text: string): string => `# BÁO CÁO\n# Dịch bệnh tháng 3 năm 2026\n# I. KẾT QUẢ\n${text}`;

describe('engine/learn: clauses of one subject', () => {
  const weight = 'Tổng trọng lượng tiêu hủy 3.120 kg.';

  it('are left out with the clause that names it', () => {
    const dated = `Đến ngày 25/3/2026 bệnh Tai xanh xảy ra tại 04 thôn, số lợn tiêu hủy 61 con; ${weight}`;
    assert.equal(nextOf(report(dated), THEN, NOW), '');
  });

  it('are printed with it', () => {
    const text = `Bệnh Tai xanh xảy ra tại 04 thôn, số lợn tiêu hủy 61 con; ${weight}`;
    assert.match(
      nextOf(report(text), THEN, NOW),
      /tại 05 thôn, số lợn tiêu hủy 73 con; Tổng trọng lượng tiêu hủy 4.015 kg\.$/u,
    );
  });
});

describe('engine/learn: a subject of two lines', () => {
  it('may have a semicolon between them, and none at its end', () => {
    const text =
      '# BÁO CÁO\nTình hình dịch bệnh tháng 3 năm 2026;\nnhiệm vụ trọng tâm tháng 4 năm 2026\n# I. KẾT QUẢ\nBệnh Tai xanh xảy ra tại 04 thôn.';
    const yaml = learntFrom(text, THEN).files.find(({ name }) => name === 'report.yaml')?.text ?? '';
    assert.match(yaml, /subject: "?Tình hình dịch bệnh \{\{ ky\.ten \}\}; nhiệm vụ trọng tâm \{\{ ky/u);
  });
});
