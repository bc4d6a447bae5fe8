import { strict as assert } from 'node:assert';
import { fruitForm, readTyped } from '../../../test/support/read-typed';

describe('how a table was understood', () => {
  const rows = [
    ['CÂY ĂN QUẢ'],
    ['Đơn vị: ha'],
    ['STT', 'Loại cây', 'Diện tích', 'Nơi trồng'],
    ['A', 'B', '1', 'C'],
    ['', 'Tổng số', 11, ''],
    ['1', 'Cam', 5, 'Đồi'],
    ['2', 'Ổi', 6, 'Vườn'],
  ];

  it('is told by columns with role, code, measure and unit', () => {
    const [table] = readTyped(rows).tables;
    assert.deepEqual(table?.range, { top: 2, left: 0, bottom: 6, right: 3 });
    assert.deepEqual(
      table?.columns.map(({ heading, role, code, unit }) => [heading.join(), role, code, unit]),
      [
        ['STT', 'number', 'A', null],
        ['Loại cây', 'label', 'B', null],
        ['Diện tích', 'measure', '1', 'ha'],
        ['Nơi trồng', 'text', 'C', null],
      ],
    );
    assert.deepEqual(
      table?.lines.map(({ label, role, level }) => [label, role, level]),
      [
        ['Tổng số', 'total', 0],
        ['Cam', 'line', 1],
        ['Ổi', 'line', 1],
      ],
    );
  });

  it('calls lines by what the form says that they are', () => {
    const rolesIn = (layout: 'outline' | 'units' | 'list'): string[] => {
      const columns = ['Loại cây', 'Diện tích', 'Nơi trồng'].map((heading, at) => ({
        key: `c${String(at)}`,
        role: (['label', 'measure', 'text'] as const)[at]!,
        headings: [heading],
      }));
      const [table] = readTyped(rows, fruitForm({ layout, columns })).tables;
      return table?.lines.map(({ role }) => role) ?? [];
    };
    assert.deepEqual(
      [rolesIn('outline'), rolesIn('units'), rolesIn('list')].map((roles) => roles[1]),
      ['line', 'unit', 'item'],
    );
  });
});
