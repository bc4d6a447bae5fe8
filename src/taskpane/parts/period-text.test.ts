import { strict as assert } from 'node:assert';
import type { Identity, Stated } from '../../core/reading';
import { periodText } from './period-text';

const stating = (id: string, text: string): Stated => {
  const identity: Identity = { period: { id, text }, entries: {} };
  return { workbooks: [{ file: 'so.xlsx', sha256: null, identity, sheets: [] }], tables: [] };
};

describe('periodText', () => {
  it("calls a calendar id by its name in the reader's language, and anything else as the sheets do", () => {
    const nothing: Stated = { workbooks: [], tables: [] };
    assert.equal(periodText('2021-11M', 'vi', nothing), '11 tháng năm 2021');
    assert.equal(periodText('2021-11M', 'en', nothing), 'first 11 months of 2021');
    assert.equal(periodText('2021-vu-dong-xuan', 'en', nothing), 'winter-spring harvest of 2021');
    const dates = stating('2021-15/12', 'TỪ 15/12  ĐẾN 14/6');
    assert.equal(periodText('2021-15/12', 'en', dates), 'TỪ 15/12 ĐẾN 14/6');
    assert.equal(periodText('kỳ lạ', 'vi', dates), 'kỳ lạ');
  });
});
