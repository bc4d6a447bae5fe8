/** Labels that say the same with dashes and abbreviations. */
import { strict as assert } from 'node:assert';
import { writtenOut } from './written-out';

describe('labels written out', () => {
  it('lose the dash that sets them in, and say what their letters stand for', () => {
    assert.equal(writtenOut('- Thu tiền SDĐ'), 'thu tiền sử dụng đất');
    assert.equal(writtenOut('+ Thuế TNCN'), 'thuế thu nhập cá nhân');
    assert.equal(writtenOut('Thu từ KV KT ngoài quốc doanh'), 'thu từ khu vực kinh tế ngoài quốc doanh');
    assert.equal(writtenOut('-5'), '-5');
  });
});
