/** Why a relation was not asked, as people read it in both languages. */
import { strict as assert } from 'node:assert';
import { skipText, type RelationSkip, type RelationSkipData, type SkipReason } from './skip-text';

function said(reason: SkipReason, data: Partial<RelationSkipData> = {}): readonly [string, string] {
  const skip: RelationSkip = {
    check: 'total-equals-parts',
    at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'D4' },
    reason,
    data: { label: 'Tổng thu', ...data },
  };
  return [skipText(skip, 'vi'), skipText(skip, 'en')];
}

describe('checks: phrases of what was not asked', () => {
  it('names the cells that stand in the way', () => {
    assert.deepEqual(said('unknown-operand', { cells: 'D5, D6' }), [
      'còn ô trống hoặc chưa có số (D5, D6) nên chưa đủ số liệu để so',
      'a cell is blank or not known (D5, D6), so there is not enough to compare',
    ]);
    assert.deepEqual(said('zero-base', { cells: 'C4' }), ['số dùng để chia bằng 0 (C4)', 'the divisor is 0 (C4)']);
    assert.deepEqual(said('base-near-zero', { cells: 'C4' }), [
      'số dùng để chia đã làm tròn về gần 0 (C4)',
      'the divisor is rounded to nearly 0 (C4)',
    ]);
    assert.deepEqual(said('negative-base', { cells: 'C4' }), [
      'số gốc để so là số âm (C4), tỷ lệ tăng giảm không có nghĩa',
      'the base of the change is negative (C4)',
    ]);
    assert.deepEqual(said('incompatible-units', { cells: 'C4, D4' }), [
      'các ô khác loại đơn vị (C4, D4) nên không so được',
      'the cells measure different things (C4, D4)',
    ]);
  });

  it('says the reason alone where no cell is known', () => {
    assert.deepEqual(said('zero-base'), ['số dùng để chia bằng 0', 'the divisor is 0']);
    assert.deepEqual(said('no-parts'), ['không có số liệu thành phần nào', 'there is no figure for any part']);
    assert.deepEqual(said('none'), [
      'ô cần dùng ghi “-” (không có) nên không tính được',
      'a cell it needs says "-" (none)',
    ]);
    assert.deepEqual(said('empty-list'), ['danh sách để đếm còn trống', 'the list to be counted is empty']);
  });

  it('says of a structure that was let go where it holds and where it could be asked', () => {
    assert.deepEqual(said('unsupported', { statement: 'D4 = D5 + D6', holds: '1', asked: '7' }), [
      'cách tính mà biểu gợi ra không được số liệu ủng hộ: “D4 = D5 + D6” chỉ đúng ở 1 trong 7 chỗ hỏi được',
      'the figures do not bear out what the sheet suggests: “D4 = D5 + D6” holds in 1 of the 7 places that can be asked',
    ]);
    const [inVietnamese, inEnglish] = said('unsupported', {
      statement: 'growth=(actual-prior)/prior×100',
      holds: '0',
      asked: '3',
    });
    assert.match(inVietnamese ?? '', /: phép tính của mẫu biểu chỉ đúng ở 0 trong 3 chỗ/);
    assert.match(inEnglish ?? '', /: the form's own arithmetic holds in 0 of the 3 places/);
    assert.deepEqual(said('unsupported', { statement: '', holds: '0', asked: '3' }), [
      'cách tính mà biểu gợi ra không được số liệu ủng hộ: chỉ đúng ở 0 trong 3 chỗ hỏi được',
      'the figures do not bear out what the sheet suggests: holds in 0 of the 3 places that can be asked',
    ]);
  });

  it('calls a text a text', () => {
    const inText = { place: 'body', paragraph: 1, start: 0, end: 2, text: '12' } as const;
    const at = { file: 'bao-cao.docx', sheet: 'Đoạn 1', cell: '12', inText };
    const skip = { check: 'total-equals-parts', at, reason: 'unsupported', data: { label: '' } } as const;
    assert.equal(skipText(skip, 'vi'), 'cách tính mà lời văn gợi ra không được số liệu ủng hộ');
    assert.equal(skipText(skip, 'en'), 'the figures do not bear out what the text suggests');
  });

  it('gives no count where one of the two is not known', () => {
    const alone = [
      'cách tính mà biểu gợi ra không được số liệu ủng hộ',
      'the figures do not bear out what the sheet suggests',
    ];
    assert.deepEqual(said('unsupported', { holds: '1' }), alone);
    assert.deepEqual(said('unsupported', { asked: '7' }), alone);
  });
});
