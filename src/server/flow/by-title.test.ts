/** Sheets taken for a form by their title, and what a refusal says of those that are not. */
import { strict as assert } from 'node:assert';
import { catalogue } from '../../engine';
import type { FoundSheet, Outcome } from '../../threads';
import { Tree } from '../bodies/tree';
import { blockersOf } from './blockers';
import { takenByTitle } from './by-title';

const outcome = (...sheets: Partial<FoundSheet>[]): Outcome =>
  ({
    sheets: sheets.map((each, at) => ({
      name: `Trang ${String(at + 1)}`,
      form: null,
      facts: 9,
      unread: null,
      ...each,
    })),
    ...{ body: 'UBND xã An', department: null, period: { id: '2026-H1', text: '6 tháng đầu năm 2026' } },
    ...{ seal: 'unsealed', findings: [], errors: 0, notes: 0, left: 0 },
  }) as unknown as Outcome;
const to = { expected: ['targets', 'crops'], forms: catalogue };
const formsAfter = (...sheets: Partial<FoundSheet>[]): readonly (string | null)[] =>
  takenByTitle(outcome(...sheets), to).sheets.map(({ form }) => form);

describe('a sheet of figures that is no known form', () => {
  it('is the due form that its title names, and that is noted', () => {
    for (const title of [
      'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2026',
      'BIỂU TỔNG HỢP CHỈ TIÊU KT-XH 6 THÁNG ĐẦU NĂM 2026',
    ])
      assert.deepEqual(formsAfter({ title }, { title: 'CHI TIẾT KHÁC' }), ['targets', null], title);
    const taken = takenByTitle(outcome({ title: 'CHỈ TIÊU KINH TẾ - XÃ HỘI' }), to);
    assert.equal(taken.notes, 1);
    assert.match(taken.findings[0]?.said.vi ?? '', /^Trang “Trang 1” được nhận là biểu “Chỉ tiêu kinh tế - xã hội”/);
  });

  it('is not, where the form is there, nothing is in it, or the form is not due', () => {
    const title = 'CHỈ TIÊU KINH TẾ - XÃ HỘI';
    assert.deepEqual(formsAfter({ title }, { form: 'targets' }), [null, 'targets']);
    assert.deepEqual(formsAfter({ title, facts: 0 }), [null]);
    assert.deepEqual(formsAfter({ title: 'THU NGÂN SÁCH NHÀ NƯỚC' }), [null]);
  });

  it('is named where the workbook is refused, with its title and what it should say', () => {
    const tree = new Tree([{ id: 'x', parent: null, kind: 'body', name: 'UBND xã An', key: 'x', place: 0, active: 1 }]);
    const [problem, ...more] = blockersOf(outcome({ title: 'KẾT QUẢ SẢN XUẤT' }), {
      ...{ ...to, expected: ['crops'], tree, unit: 'x', period: '2026-H1', beside: [], namesakes: [] },
    });
    assert.deepEqual(more, []);
    assert.match(
      problem?.said.vi ?? '',
      /trong sổ có: không biểu nào; trang “Trang 1” \(tiêu đề “KẾT QUẢ SẢN XUẤT”\) có số liệu nhưng không phải biểu nào đang chờ: .* tiêu đề/,
    );
  });
});
