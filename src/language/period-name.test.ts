import { strict as assert } from 'node:assert';
import { parsePeriod } from './parse-period';
import { periodName } from './period-name';

describe('periodName', () => {
  it('calls every calendar id by its name in both languages, and nothing that is none', () => {
    const said = (language: 'vi' | 'en'): readonly (string | null)[] =>
      ['2025-H1', '2025-H2', '2025-9M', '2025-11M', '2025-Q3', '2025-M06', '2025', '2025-M04-M08'].map((id) =>
        periodName(id, language),
      );
    assert.deepEqual(said('vi'), [
      '6 tháng đầu năm 2025',
      '6 tháng cuối năm 2025',
      '9 tháng đầu năm 2025',
      '11 tháng năm 2025',
      'quý III năm 2025',
      'tháng 6 năm 2025',
      'năm 2025',
      'từ tháng 4 đến tháng 8 năm 2025',
    ]);
    assert.deepEqual(said('en'), [
      'first 6 months of 2025',
      'last 6 months of 2025',
      'first 9 months of 2025',
      'first 11 months of 2025',
      'quarter III of 2025',
      'month 6 of 2025',
      'year 2025',
      'months 4 to 8 of 2025',
    ]);
    assert.deepEqual(
      (['vi', 'en'] as const).map((language) => periodName('2025-vu-dong-xuan', language)),
      ['vụ đông xuân năm 2025', 'winter-spring harvest of 2025'],
    );
    assert.equal(parsePeriod('vụ đông xuân năm 2025')?.id, '2025-vu-dong-xuan', 'what it is called is read as it');
    for (const none of ['2025-vu-tet', '2025-77M', '2025-M13', 'x']) assert.equal(periodName(none, 'vi'), null);
  });
});
