import { strict as assert } from 'node:assert';
import { changedFact } from '../core/held-fact';
import fc from 'fast-check';
import { askedBudget } from '../../test/support/asked-budget';
import { narrativeReading } from '../../test/support/narrative-reading';
import { add, decimal, equals, fromInteger, toText, type Decimal } from '../core/decimal';
import type { Reading, TableReading } from '../core/reading';
import { printedValue } from '../language/figure-text';
import { sheetTables } from './sheet-table';

/** A sheet with a whole and its parts, one a line, as formulas give them. */
function sheet(
  parts: readonly string[],
  whole = toText(parts.map(decimal).reduce(add, fromInteger(0))),
): { reading: Reading; table: TableReading } {
  const names = parts.map((_, index) => `f part-${String(index)} actual`);
  const facts = {
    'f whole actual': `~${whole} triệu đồng`,
    ...Object.fromEntries(parts.map((part, index) => [names[index] ?? '', `~${part} triệu đồng`])),
  };
  const plain = narrativeReading({ facts, relations: [`f whole actual = ${names.join(' + ')}`] });
  const [first] = plain.tables;
  assert.ok(first);
  const table: TableReading = {
    ...first,
    columns: [{ column: 2, heading: ['Ước thực hiện'], code: null, role: 'measure', measure: 'actual', unit: null }],
    lines: plain.facts.map((fact, index) => ({
      row: index + 4,
      number: '',
      code: fact.line,
      label: fact.label,
      key: fact.key,
      level: 0,
      role: 'line',
    })),
  };
  return {
    reading: {
      ...plain,
      tables: [table],
      facts: plain.facts.map((fact) =>
        changedFact(fact, { written: 'formula', decimals: Math.max(0, fact.value.scale) }),
      ),
    },
    table,
  };
}

const captionOf = (given: ReturnType<typeof sheet>): string =>
  sheetTables(given.table, given.reading)[0]?.caption ?? '';
const SAYS = /số liệu đã làm tròn/i;

describe('sheetTables', () => {
  it('says that figures are rounded where the digits it prints do not add up', () => {
    assert.equal(
      captionOf(sheet(['33.3333', '33.3333', '33.3334'])),
      'Đơn vị: triệu đồng; số liệu đã làm tròn, các phần cộng lại có thể lệch tổng số ở chữ số cuối',
    );
    assert.equal(captionOf(sheet(['33.33', '33.33', '33.34'])), 'Đơn vị: triệu đồng');
  });

  it('leaves it to the checks where the sheet itself does not add up', () =>
    assert.equal(captionOf(sheet(['10', '20'], '33')), 'Đơn vị: triệu đồng'));

  it('never prints a breakdown that does not add up without saying so', () => {
    const amount = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
      .map(([n, scale]) => toText({ ...fromInteger(n), scale }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 10 }), (parts) => {
        const given = sheet(parts);
        const [block] = sheetTables(given.table, given.reading);
        if (!block) return;
        const values = block.rows
          .flat()
          .flatMap((cell): Decimal[] =>
            cell.type === 'figure' ? [printedValue(decimal(cell.value), cell.format)] : [],
          );
        const [whole, ...rest] = values;
        assert.ok(whole && rest.length === parts.length);
        assert.equal(SAYS.test(block.caption), !equals(whole, rest.reduce(add, fromInteger(0))));
      }),
      { numRuns: 200 },
    );
  });

  it('counts its cells among what is listed, and names the sheet', () => {
    const { table, reading } = sheet(['1', '2']);
    const budget = askedBudget();
    sheetTables(table, reading, budget);
    assert.equal(budget.listed(), 3);
    assert.deepEqual(budget.asked[0], { file: table.file, sheet: table.sheet });
  });
});
