import { strict as assert } from 'node:assert';
import { describeUpdate } from './describe-update';
import { emptySummary } from './summary';

describe('hosts/docx-file/update/describe-update', () => {
  it('says that nothing changed', () => {
    assert.equal(describeUpdate(emptySummary(), 'vi'), 'Không có gì thay đổi.\n');
    assert.equal(describeUpdate(emptySummary(), 'en'), 'Nothing changed.\n');
  });

  it('lists every change with its old and new figure and its cell, in both languages', () => {
    const at = { file: 'chi.xlsx', sheet: 'Biểu 95', cell: 'D12' };
    const summary = {
      ...emptySummary(),
      figures: [{ fact: 'f', block: 'b', place: 'footnote' as const, old: '70.067', new: '70.250', at }],
      falseWordings: [{ block: 'b', words: 'tăng', fact: 'f', figure: '5%', text: 'Thu tăng 5%.' }],
      skipped: [{ block: 'b', fact: 'g', place: 'body' as const, at, text: '8', reason: 'tracked-deletion' as const }],
      overtyped: [{ block: 'b', fact: 'h', place: 'body' as const, at, typed: '70', restored: '71' }],
      deleted: ['spending/1'],
      deletedTexts: ['Tổng chi 92.024 triệu đồng.'],
      offered: [{ block: 'n', text: 'Đoạn mới', placed: false }],
      footnotes: { changed: 1, added: 0, removed: 2 },
      healed: 3,
    };
    const vi = describeUpdate(summary, 'vi');
    for (const part of [
      '70.067 → 70.250  (chi.xlsx › Biểu 95 › D12; chú thích)',
      '“tăng” 5%: Thu tăng 5%.',
      '8: đang bị đề nghị xóa (theo dõi thay đổi)  (chi.xlsx › Biểu 95 › D12)',
      '70 → 71  (chi.xlsx › Biểu 95 › D12)',
      'Tổng chi 92.024 triệu đồng.',
      'Đoạn mới  [chưa có chỗ đặt]',
      'sửa 1, thêm 0, bỏ 2',
      'gắn lại 3',
    ]) {
      assert.ok(vi.includes(part), part);
    }
    const en = describeUpdate(summary, 'en');
    for (const part of ['Figures changed (1)', 'footnote)', 'tracked deletion', 'no place found'])
      assert.ok(en.includes(part), part);
  });
});
