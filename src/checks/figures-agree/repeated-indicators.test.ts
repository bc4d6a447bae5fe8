/** Which lines of one form sent twice are one indicator, and which only look alike. */
import { strict as assert } from 'node:assert';
import { lineOf, readingOf, type FactSpec } from '../../../test/support/reading-of';
import type { LineReading } from '../../core/reading';
import { repeatedIndicators } from './repeated-indicators';

type Sent = Readonly<Record<string, Omit<FactSpec, 'table' | 'file'>>>;

/** "B!D5 = A!D5" for every pair compared of two copies of one form. */
function compared(
  first: Sent,
  second: Sent,
  lines: readonly LineReading[] = [],
  form: string | null = 'thu',
): string[] {
  const facts: Record<string, FactSpec> = {};
  for (const [cell, spec] of Object.entries(first)) facts[`A!${cell}`] = { ...spec, table: 0, file: 'a.xlsx' };
  for (const [cell, spec] of Object.entries(second)) facts[`B!${cell}`] = { ...spec, table: 1, file: 'b.xlsx' };
  const names = Object.keys(facts);
  const tables = [
    { form, file: 'a.xlsx', lines },
    { form, file: 'b.xlsx', lines },
  ];
  return repeatedIndicators(readingOf({ facts, tables })).map(
    ({ whole, parts }) => `${String(names[whole])} = ${String(names[parts[0]?.fact ?? -1])}`,
  );
}

const total = { value: '1', key: 'total', line: 'tong' };

describe('checks/figures-agree: one form sent twice', () => {
  it('sets each later figure equal to the first, as the form does', () => {
    const facts = {
      'A!D5': { value: '10', key: 'total', table: 0, file: 'a.xlsx', label: 'Tổng thu' },
      'B!E7': { value: '11', key: 'total', table: 1, file: 'b.xlsx', label: 'Tổng số thu' },
    };
    const tables = [
      { form: 'thu', file: 'a.xlsx' },
      { form: 'thu', file: 'b.xlsx' },
    ];
    const reading = readingOf({ facts, tables });
    assert.deepEqual(repeatedIndicators(reading), [
      {
        id: `equal:${String(reading.facts[1]?.id)}@B@b.xlsx`,
        kind: 'equal',
        whole: 1,
        parts: [{ fact: 0, sign: 1 }],
        exhaustive: true,
        factorPower: 0,
        source: 'form',
        support: null,
        force: 'error',
        statedAt: null,
        statement: 'Tổng số thu',
        blanks: [],
        items: [],
      },
    ]);
  });

  it('lines that the form knows are one indicator wherever they stand', () => {
    const lines = [lineOf({ code: 'tong', role: 'total' })];
    assert.deepEqual(compared({ D5: total }, { D9: total }, lines), ['B!D9 = A!D5']);
  });

  it('another measure of one line is another indicator', () => {
    assert.deepEqual(compared({ D5: total }, { D5: { ...total, measure: 'plan' } }), []);
  });

  it('sheets of no known form are not sent twice', () => {
    assert.deepEqual(compared({ D5: total }, { D5: total }, [], null), []);
  });

  it('lines that the form does not know, and items of a list, are not compared', () => {
    const unknown = { value: '1', key: null };
    assert.deepEqual(compared({ D5: unknown }, { D5: unknown }), []);
    assert.deepEqual(compared({ D5: total }, { D5: total }, [lineOf({ code: 'tong', role: 'item' })]), []);
  });

  it('one sheet that says an indicator twice is not set against itself', () => {
    assert.deepEqual(compared({ D5: total, D6: total }, { D7: total }), ['B!D7 = A!D5']);
  });

  it('where units are listed, units of one name are compared, and no other line', () => {
    const lines = [lineOf({ code: 'p1', role: 'unit' }), lineOf({ code: 'tong', role: 'total' })];
    const unit = { value: '1', line: 'p1', label: 'UBND Phường 1' };
    const shouted = { ...unit, label: 'UBND PHƯỜNG 1' };
    const stray = { value: '1', line: 'x', key: 'total' };
    assert.deepEqual(compared({ D5: total, D6: unit, D7: stray }, { D5: total, D6: shouted, D7: stray }, lines), [
      'B!D6 = A!D6',
    ]);
  });
});
