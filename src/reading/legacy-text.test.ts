import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../test/support/snapshot-of';
import { readWorkbooks } from './index';

describe('a sheet typed in TCVN3', () => {
  const typed = {
    A1: 'Thu ng©n s¸ch 6 th¸ng ®Çu n¨m 2006',
    A2: '§¬n vÞ tÝnh: TriÖu ®ång',
    A3: 'TT',
    B3: '§¬n vÞ',
    C3: 'Dù to¸n n¨m',
    A4: 1,
    B4: 'HuyÖn M­êng',
    C4: 40,
    A5: 2,
    B5: 'HuyÖn §«ng',
    C5: 60,
    B6: 'Tæng sè',
    C6: 110,
  };

  it('is read as Unicode: labels, unit, period and the sum that its words state; and noted once', () => {
    const reading = readWorkbooks([snapshotOf(typed)], []);
    assert.deepEqual(
      reading.facts.map(({ label, unit }) => `${label} ${unit?.text ?? ''}`),
      ['Huyện Mường Triệu đồng', 'Huyện Đông Triệu đồng', 'Tổng số Triệu đồng'],
    );
    assert.equal(reading.workbooks[0]?.identity.period?.id, '2006-H1');
    assert.equal(reading.relations.length, 1);
    assert.deepEqual(
      reading.observations.filter(({ kind }) => kind === 'legacy-font').map(({ at, data }) => [at.cell, data]),
      [['A1', { table: 'TCVN3', cells: '7', typed: typed.A1, text: 'Thu ngân sách 6 tháng đầu năm 2006', font: '' }]],
    );
  });
});
