import { strict as assert } from 'node:assert';
import { builtInFormat, builtInId, isDateFormat } from './number-formats';

describe('number formats', () => {
  it('tells dates and times from numbers', () => {
    for (const code of ['dd/mm/yyyy', '[$-42A]d mmmm yyyy', 'h:mm', '[h]:mm', 'mm:ss.0', 'yyyy"-"mm', '[Red]dd/mm'])
      assert.equal(isDateFormat(code), true, code);
    for (const code of [
      '0',
      '#,##0.00',
      '0.0%',
      '#,##0" đồng"',
      '[Red]-0',
      '0\\d',
      '_(* #,##0_)',
      'General',
      '@',
      '[$đ-42A]#,##0',
      '"ngày" 0',
    ])
      assert.equal(isDateFormat(code), false, code);
  });
  it('knows the built-in ids', () => {
    assert.deepEqual(
      [builtInFormat(0), builtInFormat(9), builtInFormat(14), builtInFormat(30), builtInFormat(99)],
      [null, '0%', 'm/d/yyyy', 'm/d/yyyy', null],
    );
    assert.deepEqual([builtInId('General'), builtInId('@'), builtInId('0.0%')], [0, 49, null]);
  });
});
