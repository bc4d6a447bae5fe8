/** Texts of tens of thousands of characters: read within a moment, their end left out. */
import { strict as assert } from 'node:assert';
import type { CellSnapshot } from '../core/snapshot';
import { catalogue } from '../forms';
import { readWorkbooks } from './read-workbooks';

const LONG = 'Nội dung chi tiết '.repeat(1_800);

function sheetOf(cells: CellSnapshot[]): Parameters<typeof readWorkbooks>[0][number] {
  const plain = { merges: [], hiddenRows: [], hiddenColumns: [] };
  return { file: 'a.xlsx', sha256: '', sheets: [{ name: 'S', visibility: 'visible', cells, ...plain }] };
}

describe('long texts', () => {
  it('take no longer than others, be they one text or many', () => {
    for (const text of [(): string => LONG, (row: number): string => `Mục ${String(row)} ${LONG}`]) {
      const cells = Array.from({ length: 800 }, (_, at) => {
        const row = at >> 1;
        return { row, column: at & 1, value: at & 1 ? row : text(row) };
      });
      const started = process.cpuUsage();
      const reading = readWorkbooks([sheetOf(cells)], catalogue);
      assert.ok(process.cpuUsage(started).user < 4_000_000, `${String(process.cpuUsage(started).user)} µs`);
      assert.ok(reading.facts.length > 0);
      assert.ok(reading.facts.every(({ label }) => label.length <= 4_001 && label.endsWith('…')));
    }
  });
});
