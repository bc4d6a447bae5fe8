import { strict as assert } from 'node:assert';
import { parsePeriod } from './parse-period';
import { otherPeriodOf, reportingSentences } from './reporting-sentence';

const own = parsePeriod('6 tháng đầu năm 2026') ?? assert.fail();
const read = (text: string): readonly string[] =>
  reportingSentences(text).map((each) => `${each.body} | ${otherPeriodOf(each, own)?.id ?? '-'}`);

describe('language/reporting-sentence', () => {
  it('says whose report it is, and of which other period', () => {
    assert.deepEqual(
      read('Thực hiện kế hoạch, UBND xã Yên Mỹ báo cáo kết quả 9 tháng đầu năm và nhiệm vụ 3 tháng cuối năm.'),
      ['UBND xã Yên Mỹ | 2026-9M'],
    );
    assert.deepEqual(read('Ủy ban nhân dân phường 5 xin báo cáo tình hình quý III năm 2026 như sau:'), [
      'Ủy ban nhân dân phường 5 | 2026-Q3',
    ]);
    assert.deepEqual(read('UBND xã Yên Mỹ báo cáo kết quả 6 tháng đầu năm 2025, nhiệm vụ 6 tháng cuối năm.'), [
      'UBND xã Yên Mỹ | 2025-H1',
    ]);
  });

  it('is of its own period, of a part of it, of its year, or of none', () => {
    assert.deepEqual(
      ['kết quả 6 tháng đầu năm', 'công tác năm 2026', 'tình hình tiếp công dân, quý III có 5 lượt'].flatMap((of) =>
        read(`UBND xã Yên Mỹ báo cáo ${of}.`),
      ),
      ['UBND xã Yên Mỹ | -', 'UBND xã Yên Mỹ | -', 'UBND xã Yên Mỹ | -'],
    );
  });

  it('is no act, and no report to somebody', () => {
    assert.deepEqual(
      read('Căn cứ Báo cáo số 12/BC-UBND của UBND xã Yên Mỹ. UBND xã Yên Mỹ báo cáo UBND tỉnh xem xét.'),
      [],
    );
  });
});
