import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TableBlock } from '../../core/report-document';
import { columnWidths } from './column-widths';

const table = (header: string[], rows: string[][]): TableBlock => ({
  type: 'table',
  id: 't',
  caption: '',
  landscape: false,
  header: [header],
  rows: rows.map((row) => row.map((text) => ({ type: 'text', text }))),
});

describe('columnWidths', () => {
  it('gives a number its whole width beside a long text', () => {
    const [label = 0, number = 0] = columnWidths(
      table(
        ['Nội dung', 'Ước thực hiện'],
        [['Thu bổ sung từ ngân sách cấp trên cho các nhiệm vụ có mục tiêu của địa phương', '1.151.024']],
      ),
      9071,
    );
    assert.ok(number >= 9 * 125, String(number));
    assert.ok(label > number);
  });
  it('always fills the page exactly, with no column gone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 14 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (rows) => {
          const widths = columnWidths(table(rows[0] ?? [], rows.slice(1)), 9071);
          assert.equal(
            widths.reduce((sum, width) => sum + width, 0),
            9071,
          );
          for (const width of widths) assert.ok(width > 0);
        },
      ),
    );
  });
});
