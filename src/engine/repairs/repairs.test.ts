import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { allChecks } from '../../checks';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { changedRelation, type Relation } from '../../core/relation';
import { diagnose } from '../../diagnosis';
import { applyToSnapshot, certainRepair, formulaOf, repairByFormula, repairBySuspect } from './index';

const snapshot = snapshotOf({
  C12: 135264,
  D12: 70067,
  D13: 59233,
  D14: { value: 11017, formula: 'E14+F14' },
  F12: { value: 0.518, format: '0.0%' },
});
const reading = readingOf({
  facts: {
    D12: '70067',
    D13: '59233',
    D14: { value: '11017', written: 'formula' },
    F12: { value: '51.9~1', unit: '%' },
    C12: '135264',
  },
  relations: ['D12 = D13 + D14', 'F12 ratio D12 C12 e2'],
});
const findings = diagnose(
  reading,
  allChecks.flatMap((check) => check.run(reading).findings),
);

/** Two lines and their total, two columns and theirs, all formulas but the corner; its line's formulas are SUBTOTALs. */
function cornerRepair(down: string): string {
  const computed = { written: 'formula' } as const;
  const values = { B2: '310', C2: '204', B3: '125', C3: '371', D2: '514', D3: '496', B4: '435', C4: '575' };
  const plain = readingOf({
    facts: {
      ...Object.fromEntries(
        Object.entries(values).map(([cell, value]) => [cell, /[D4]/.test(cell) ? { value, ...computed } : value]),
      ),
      D4: '1100',
    },
    relations: ['D4 = B4 + C4', 'D4 = D2 + D3', 'D2 = B2 + C2', 'D3 = B3 + C3', 'B4 = B2 + B3', 'C4 = C2 + C3'].map(
      (text, at) => (at < 2 ? `${text} @form` : `${text} @formula`),
    ),
  });
  const relations = plain.relations.map((relation, at) =>
    at > 3
      ? changedRelation(relation, {
          statement: relation.statement.startsWith('B4') ? `${down}B2:B3)` : `${down}C2:C3)`,
        })
      : relation,
  );
  const table = { ...plain, relations };
  const found = diagnose(
    table,
    allChecks.flatMap((check) => check.run(table).findings),
  );
  const corner = found.find(({ severity }) => severity === 'error') as Finding;
  return certainRepair(snapshotOf({ D4: 1100 }), table, corner)?.changes[0]?.after ?? '';
}

describe('engine/repairs', () => {
  it('a corner of SUBTOTALs gets one itself: a sum along its line would be added once more above them', () => {
    assert.equal(cornerRepair('SUBTOTAL(9,'), '=SUBTOTAL(9,D2:D3)');
    assert.equal(cornerRepair('SUM('), '=SUM(B4:C4)');
  });

  it("writes a suspect's value and undoes it", () => {
    const total = findings.find((each) => each.check === 'total-equals-parts') as Finding;
    const suspect = total.suspects?.find((each) => each.at.cell === 'D12');
    assert.ok(suspect);
    const repair = repairBySuspect(snapshot, suspect);
    assert.deepEqual(repair?.edits, [
      { kind: 'set-cell', sheet: 'Biểu', cell: 'D12', value: 70250, instead: { value: 70067 } },
    ]);
    assert.deepEqual(repair?.changes[0], { at: suspect.at, before: '70067', after: '70250' });
    const after = applyToSnapshot(snapshot, repair?.edits ?? []);
    assert.notDeepEqual(after, snapshot);
    assert.deepEqual(applyToSnapshot(after, repair?.undo ?? []), snapshot);
  });

  it('types no figure over a formula, which would no longer follow its parts; its old result alone is renewed', () => {
    const suspect = {
      at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'D14' },
      cause: 'unknown' as const,
      value: '10834',
      rank: 1,
      data: {},
    };
    assert.equal(repairBySuspect(snapshot, suspect), null);
    const renewed = repairBySuspect(snapshot, { ...suspect, data: { calculated: 'old' } });
    const after = applyToSnapshot(snapshot, renewed?.edits ?? []);
    const cell = after.sheets[0]?.cells.find((each) => each.column === 3 && each.row === 13);
    assert.deepEqual([cell?.value, cell?.formula], [10834, 'E14+F14']);
    assert.deepEqual(applyToSnapshot(after, renewed?.undo ?? []), snapshot);
  });

  it('a percentage cell gets the fraction', () => {
    const suspect = {
      at: { file: 'so.xlsx', sheet: 'Biểu', cell: 'F12' },
      cause: 'unknown' as const,
      value: '51.9',
      rank: 1,
      data: {},
    };
    assert.deepEqual(repairBySuspect(snapshot, suspect)?.edits[0], {
      kind: 'set-cell',
      sheet: 'Biểu',
      cell: 'F12',
      value: 0.519,
      instead: { value: 0.518 },
    });
  });

  it('a cell shown in millions gets what it holds, and the log says what it shows', () => {
    const format = '#,##0,,';
    const book = snapshotOf({
      C7: { value: 71873e6, format },
      C8: { value: 1655, format },
      D7: { value: 0.5, format: '0%' },
    });
    const repaired = (cell: string, from: string, value: string): unknown => {
      const data = { from };
      const suspect = { at: { file: 'so.xlsx', sheet: 'Biểu', cell }, cause: 'unknown' as const, value, rank: 1, data };
      const repair = repairBySuspect(book, suspect);
      const [edit] = repair?.edits ?? [];
      return [edit?.kind === 'set-cell' ? edit.value : null, repair?.changes[0]?.before];
    };
    assert.deepEqual(repaired('C7', '71873', '72353'), [72353e6, '71873']);
    // Under another unit the number itself was read.
    assert.deepEqual(repaired('C8', '1655', '1565'), [1565, '1655']);
    assert.deepEqual(repaired('D7', '50', '52'), [0.52, '50']);
  });

  it('writes formulas for totals and percentages', () => {
    const [sum, ratio] = reading.relations;
    assert.ok(sum && ratio);
    assert.equal(formulaOf(reading, sum, false), 'SUM(D13:D14)');
    assert.equal(formulaOf(reading, ratio, false), 'D12/C12*100');
    assert.equal(formulaOf(reading, ratio, true), 'D12/C12');
    const repair = repairByFormula(snapshot, reading, sum);
    assert.deepEqual(repair?.edits, [
      {
        kind: 'set-cell',
        sheet: 'Biểu',
        cell: 'D12',
        value: 70250,
        formula: 'SUM(D13:D14)',
        instead: { value: 70067 },
      },
    ]);
    const signs = readingOf({ facts: { A1: '1', 'Khác tên!B1': '3', C1: '2' }, relations: ['A1 = C1'] });
    assert.equal(
      formulaOf(
        signs,
        changedRelation(signs.relations[0] as Relation, {
          parts: [
            { fact: 1, sign: 1 },
            { fact: 2, sign: -1 },
          ],
        }),
        false,
      ),
      "'Khác tên'!B1-C1",
    );
  });

  it('repairs by itself only what the figures decide', () => {
    const twice = readingOf({
      facts: { A1: '110', A2: '60', A3: '40', B1: '150', B2: '51' },
      relations: ['A1 = A2 + A3', 'B1 = A1 + B2'],
    });
    const open = readingOf({ facts: { A1: '1117', A2: '604', A3: '438' }, relations: ['A1 = A2 + A3'] });
    const book = snapshotOf({ A1: 110, A2: 60, A3: 40, B1: 155, B2: 55 });
    const decided = readingOf({
      facts: { A1: '110', A2: '60', A3: '40', B1: '155', B2: '55' },
      relations: ['A1 = A2 + A3', 'B1 = A1 + B2'],
    });
    const first = (of: typeof open): Finding =>
      diagnose(
        of,
        allChecks.flatMap((check) => check.run(of).findings),
      )[0] as Finding;
    assert.deepEqual(
      certainRepair(book, decided, first(decided))?.changes.map((change) => change.after),
      ['100'],
    );
    assert.ok(first(twice).suspects?.length);
    assert.equal(
      first(open).suspects?.[0]?.data['decision'] === 'undecided' ? certainRepair(book, open, first(open)) : null,
      null,
    );
  });

  it('never types a number over a formula: the formula is put right instead', () => {
    const facts = { C4: { value: '60', written: 'formula' as const }, C5: '20', C6: '40', C7: '10' };
    const omits = readingOf({ facts, relations: ['C4 = C5 + C6 + C7 @heading', 'C4 = C5 + C6 @formula'] });
    const book = snapshotOf({ C4: { value: 60, formula: 'C5+C6' }, C5: 20, C6: 40, C7: 10 });
    const found = (reading: Reading): Finding | undefined =>
      diagnose(
        reading,
        allChecks.flatMap((check) => check.run(reading).findings),
      ).find(({ check }) => check === 'total-equals-parts');
    const finding = found(omits);
    // What the sheet's shape alone suggests, and nothing bears out, is no reason to write over a formula.
    const lone = readingOf({ facts, relations: ['C4 = C5 + C6 + C7', 'C4 = C5 + C6 @formula'] });
    assert.equal(certainRepair(book, lone, found(lone) as Finding), null);
    assert.deepEqual(certainRepair(book, omits, finding as Finding)?.edits, [
      {
        kind: 'set-cell',
        sheet: 'Biểu',
        cell: 'C4',
        value: 70,
        formula: 'SUM(C5:C7)',
        instead: { value: 60, formula: 'C5+C6' },
      },
    ]);
    const partial = {
      ...omits,
      relations: omits.relations.map((relation) => changedRelation(relation, { exhaustive: false })),
    };
    assert.equal(certainRepair(book, partial, finding as Finding), null);
  });

  it('puts right a formula that adds another column, where other places bear out the list, and not by its shape alone', () => {
    const written = 'formula' as const;
    const facts = {
      C4: { value: '92', written },
      C5: '20',
      C6: '40',
      D4: { value: '92', written },
      D5: '51',
      D6: '41',
    };
    const table = readingOf({ facts, relations: ['C4 = C5 + C6 @words', 'C4 = D5 + D6 @formula'] });
    const book = snapshotOf({ C4: { value: 92, formula: 'SUM(D5:D6)' }, C5: 20, C6: 40, D5: 51, D6: 41 });
    const formulaWith = (holds: number): string | undefined => {
      const support = { holds, asked: 4 };
      const [list, ...others] = table.relations;
      const given = { ...table, relations: [changedRelation(list as Relation, { support }), ...others] };
      const [finding] = diagnose(
        given,
        allChecks.flatMap((check) => check.run(given).findings),
      ).filter(({ check }) => check === 'total-equals-parts');
      return certainRepair(book, given, finding as Finding)?.changes[0]?.after;
    };
    assert.equal(formulaWith(3), '=SUM(C5:C6)');
    assert.equal(formulaWith(0), undefined);
  });

  it("another workbook's suspect is not repaired here", () => {
    const suspect = {
      at: { file: 'khac.xlsx', sheet: 'Biểu', cell: 'A1' },
      cause: 'unknown' as const,
      value: '1',
      rank: 1,
      data: {},
    };
    assert.equal(repairBySuspect(snapshot, suspect), null);
  });
});
