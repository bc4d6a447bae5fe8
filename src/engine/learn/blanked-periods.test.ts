import { strict as assert } from 'node:assert';
import { blankedPeriods, blankedTold } from './blanked-periods';
import { framedText } from './body-phrases';

const words = { 'ky.nam': '2025', 'ky.nam_truoc': '2024' };
const framed = (text: string): string => framedText(text, blankedPeriods(text, words));

describe('engine/learn/blanked-periods', () => {
  it('leaves blanks where a title says of which week, term or days it is', () => {
    assert.equal(
      framed('Phòng dịch tuần 38 (từ ngày 15/9/2025 đến hết ngày 21/9/2025)'),
      'Phòng dịch tuần … (từ ngày … đến hết ngày …)',
    );
    assert.equal(framed('2. KẾ HOẠCH TUẦN 39'), '2. KẾ HOẠCH TUẦN …');
    assert.equal(framed('Sơ kết học kỳ I năm học 2025-2026'), 'Sơ kết học kỳ … năm học …');
  });

  it('keeps what is said whatever the period: acts and their days, programmes, weeks that are counted', () => {
    for (const text of [
      'Thực hiện Chỉ thị số 05 ngày 15/5/2016',
      'Chương trình giai đoạn 2021-2025',
      'Kết quả 2 tuần đầu',
      'Sơ kết năm học 2024-2025',
    ])
      assert.equal(framed(text), text);
  });

  it('tells what stood there', () => {
    assert.deepEqual(blankedTold('Kế hoạch tuần 39', words), ['“Kế hoạch tuần …”: 39']);
    assert.deepEqual(blankedTold('Kế hoạch', words), []);
  });
});
