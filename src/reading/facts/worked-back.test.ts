import { strict as assert } from 'node:assert';
import { decimal } from '../../core/decimal';
import { isWorkedBack, knownPlace } from './worked-back';

const row = (text: string): Parameters<typeof isWorkedBack>[0] => ({
  row: 0,
  cells: [{ row: 0, column: 5, value: text }],
});

describe('figures worked back from a percentage', () => {
  it('are known to three digits', () => {
    assert.equal(knownPlace(decimal('135264')), -3);
    assert.equal(knownPlace(decimal('255.38')), 0);
    assert.equal(knownPlace(decimal('12.4')), 1);
  });

  it('are told by the line’s note, not by any note', () => {
    assert.ok(isWorkedBack(row('Dự toán suy ra từ số thực hiện và tỷ lệ 51,8%')));
    assert.ok(isWorkedBack(row('DỰ TOÁN SUY NGƯỢC TỪ TỶ LỆ ĐÃ CÔNG BỐ')));
    assert.ok(!isWorkedBack(row('Diện tích suy ra từ sản lượng và năng suất')));
    assert.ok(!isWorkedBack(row('Tỷ lệ theo Nghị quyết')));
    assert.ok(!isWorkedBack(undefined));
  });
});
