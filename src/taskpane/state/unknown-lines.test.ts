/** An office's own lines on a form are one card a sheet; all of them are still found by a search and by their cells. */
import { strict as assert } from 'node:assert';
import type { Finding } from '../../core/finding';
import { listedBlocks } from './listed-blocks';
import { sentenceOf, textOf } from './listed-text';

const line = (sheet: string, cell: string, label: string): Finding => ({
  ...{ check: 'line-known', code: 'unknown-line', severity: 'note', related: [] },
  ...{ at: { file: 'so.xlsx', sheet, cell }, data: { label } },
});

describe('lines that no form has', () => {
  const names = ['Khoản A', 'Khoản B', 'Khoản C', 'Khoản D', 'Khoản E'];
  const findings: readonly Finding[] = [
    ...names.map((name, at) => line('Chi', `B${String(at + 9)}`, name)),
    { ...line('Chi', 'B7', 'Chi khác'), code: 'missing-line', severity: 'error' },
    line('Thu', 'B5', 'Thu riêng'),
  ];
  const listed = listedBlocks({ examination: { findings }, reading: { workbooks: [], tables: [] } });

  it('are noted once a sheet', () => {
    assert.deepEqual(
      listed.map(({ sheet, cells, severity }) => [sheet, severity, cells.map(({ cell }) => cell).join()]),
      [
        ['Chi', 'error', 'B7'],
        ['Chi', 'note', 'B9,B10,B11,B12,B13'],
        ['Thu', 'note', 'B5'],
      ],
    );
  });

  it('are told by how many they are, and one alone by its name', () => {
    const [, many, one] = listed;
    assert.ok(many && one);
    assert.equal(
      sentenceOf(many, 'vi'),
      '5 dòng không có trong mẫu biểu (“Khoản A”, “Khoản B”, “Khoản C”, “Khoản D”, …); số liệu vẫn được đọc và kiểm tra.',
    );
    assert.match(sentenceOf(many, 'en'), /^5 lines are not on the form /);
    assert.match(sentenceOf(one, 'vi'), /^Dòng “Thu riêng” không có trong mẫu biểu/);
    for (const name of names) assert.ok(textOf(many, 'vi').includes(name), name);
  });
});
