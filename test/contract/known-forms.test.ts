/** What a known form asks of its sheet, and how sheets of known forms are counted. */
import { strict as assert } from 'node:assert';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfKind } from '../../src/core/observation';
import type { Reading } from '../../src/core/reading';
import { understand } from '../../src/engine';
import { readXlsx } from '../../src/hosts/xlsx-file';
import { snapshotOf, type GivenCell } from '../support/snapshot-of';

const SAMPLE = join('samples', 'quang-tri-2021-h1');

function expenditure(plan: number | null, actual: number | null): Reading {
  const cells: Record<string, GivenCell> = {
    A1: 'THỰC HIỆN CHI NGÂN SÁCH 6 THÁNG ĐẦU NĂM 2021',
    D1: 'Biểu số 95/CK-NSNN',
    A2: 'Đơn vị: triệu đồng',
    A3: 'STT',
    B3: 'Nội dung',
    C3: 'Dự toán năm',
    D3: 'Ước thực hiện',
    B4: 'TỔNG CHI NGÂN SÁCH HUYỆN',
    C4: plan,
    D4: actual,
    A5: 'I',
    B5: 'Chi đầu tư phát triển',
    C5: 60,
    D5: 30,
    A6: 'II',
    B6: 'Chi thường xuyên',
    C6: 40,
    D6: 20,
  };
  return understand([snapshotOf(cells)]);
}

describe('known forms', () => {
  it('ask for a line that they require, though all of it is blank', () => {
    const blanks = (reading: Reading): string[] =>
      reading.observations.filter(isOfKind('blank-figure')).map(({ at, data }) => `${at.cell} ${data.required}`);
    assert.deepEqual(blanks(expenditure(null, null)), ['D4 true']);
    assert.deepEqual(blanks(expenditure(100, null)), ['D4 true']);
    assert.deepEqual(blanks(expenditure(null, 50)), ['C4 false']);
    assert.deepEqual(blanks(expenditure(100, 50)), []);
  });

  it('count a relation across sheets where its whole stands, so that the sheets add up to the whole', async () => {
    const names = (await readdir(SAMPLE)).filter((name) => name.endsWith('.xlsx')).sort();
    const reading = understand(
      await Promise.all(names.map(async (name) => readXlsx(await readFile(join(SAMPLE, name)), name))),
    );
    const sheets = reading.workbooks.flatMap((book) => book.sheets);
    assert.equal(
      sheets.reduce((sum, sheet) => sum + sheet.relations, 0),
      reading.relations.length,
    );
    assert.equal(
      sheets.reduce((sum, sheet) => sum + sheet.facts, 0),
      reading.facts.length,
    );
  });
});
