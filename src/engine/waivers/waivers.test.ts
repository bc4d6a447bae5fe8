import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { allChecks } from '../../checks';
import { contentAt } from '../../core/edit-fit';
import type { Finding } from '../../core/finding';
import type { Reading } from '../../core/reading';
import { applyToSnapshot } from '../repairs';
import { diagnose } from '../../diagnosis';
import { ofOneCause, readWaivers, settle, waive, waiverFor, withdraw } from './index';

const acceptance = { reason: 'Số liệu cấp xã đang điều chỉnh', by: 'Nguyễn Văn A', on: '2021-06-20' };

function reading(part = '59233'): Reading {
  return readingOf({ facts: { D12: '70067', D13: part, D14: '11017' }, relations: ['D12 = D13 + D14'] });
}

function findings(of: Reading): Finding[] {
  return allChecks.flatMap((check) => check.run(of).findings);
}

describe('engine/waivers', () => {
  const snapshot = snapshotOf({ D12: 70067, D13: 59233, D14: 11017 });

  it("accepts a finding for exactly its values, through the workbook's own sheet", () => {
    const book = reading();
    const finding = findings(book)[0] as Finding;
    const edited = applyToSnapshot(snapshot, waive(snapshot, book, [finding], acceptance));
    const waivers = readWaivers(edited);
    assert.deepEqual(waivers, [waiverFor(book, [finding], acceptance)]);
    assert.equal(waivers[0]?.values, 'D12=70067; D13=59233; D14=11017');
    const settled = settle(book, findings(book), waivers);
    assert.deepEqual(
      [settled.open.length, settled.waived.length, settled.reopened.length, settled.spent.length],
      [0, 1, 0, 0],
    );
    assert.equal(settled.waived[0]?.waiver.reason, acceptance.reason);
  });

  it('reopens by itself when a part changes, even where the total still fails', () => {
    const before = reading();
    const waiver = waiverFor(before, [findings(before)[0] as Finding], acceptance);
    const after = reading('59234');
    const settled = settle(after, findings(after), [waiver]);
    assert.deepEqual([settled.open.length, settled.waived.length, settled.reopened.length], [1, 0, 1]);
    const mended = reading('59050');
    assert.deepEqual(settle(mended, findings(mended), [waiver]).spent, [waiver]);
  });

  it('renews a waiver of the same place, keeps the others, and takes one back', () => {
    const book = reading();
    const finding = findings(book)[0] as Finding;
    const other = { ...finding, at: { ...finding.at, cell: 'A1' }, relation: 'none', data: { text: 'x' } };
    let now = applyToSnapshot(snapshot, waive(snapshot, book, [finding], acceptance));
    now = applyToSnapshot(now, waive(now, book, [other], acceptance));
    now = applyToSnapshot(now, waive(now, book, [finding], { ...acceptance, by: 'Trần Thị B' }));
    assert.deepEqual(
      readWaivers(now).map((each) => [each.cell, each.by]),
      [
        ['D12', 'Trần Thị B'],
        ['A1', 'Nguyễn Văn A'],
      ],
    );
    for (const waiver of readWaivers(now)) now = applyToSnapshot(now, withdraw(now, waiver));
    assert.equal(
      now.sheets.some((sheet) => sheet.name === 'Ngoại lệ'),
      false,
    );
  });

  it("a waiver without a reason or a name accepts nothing, and a stranger's sheet is no list of waivers", () => {
    const book = reading();
    const nobody = waive(snapshot, book, [findings(book)[0] as Finding], { ...acceptance, by: ' ' });
    assert.deepEqual(readWaivers(applyToSnapshot(snapshot, nobody)), []);
    const theirs = snapshotOf({ D12: 70067, 'Ngoại lệ!A1': 'Kiểm tra', 'Ngoại lệ!B1': 5 });
    assert.deepEqual(readWaivers(theirs), []);
    const beside = waive(theirs, book, [findings(book)[0] as Finding], acceptance);
    assert.deepEqual(
      beside.map((edit) => edit.sheet),
      ['Ngoại lệ (Khớp Số)'],
      'theirs is not written to',
    );
    const accepted = applyToSnapshot(theirs, beside);
    assert.equal(readWaivers(accepted).length, 1);
    assert.ok(accepted.sheets.some((sheet) => sheet.name === 'Ngoại lệ' && sheet.cells.length === 2));
  });

  it('keeps the notes that people write beside and below the rows, and the sheet for their sake', () => {
    const book = reading();
    const finding = findings(book)[0] as Finding;
    const accepted = applyToSnapshot(snapshot, waive(snapshot, book, [finding], acceptance));
    const note = { kind: 'set-cell', sheet: 'Ngoại lệ', value: 'đã gọi điện 20/6' } as const;
    let now = applyToSnapshot(accepted, [
      { ...note, cell: 'J5', instead: { value: null } },
      { ...note, cell: 'A9', instead: { value: null } },
    ]);
    const kept = (): unknown[] => ['J5', 'A9'].map((cell) => contentAt(now, 'Ngoại lệ', cell).value);
    const other = { ...finding, at: { ...finding.at, cell: 'A1' }, relation: 'none', data: { text: 'x' } };
    now = applyToSnapshot(now, waive(now, book, [finding], { ...acceptance, by: 'Trần Thị B' }));
    now = applyToSnapshot(now, waive(now, book, [other], acceptance));
    assert.deepEqual(
      readWaivers(now).map(({ by }) => by),
      ['Trần Thị B', 'Nguyễn Văn A'],
    );
    assert.deepEqual(kept(), ['đã gọi điện 20/6', 'đã gọi điện 20/6']);
    for (const waiver of readWaivers(now)) now = applyToSnapshot(now, withdraw(now, waiver));
    assert.deepEqual(readWaivers(now), []);
    assert.deepEqual(kept(), ['đã gọi điện 20/6', 'đã gọi điện 20/6']);
  });

  it('long lists of values are bound by digest', () => {
    const facts: Record<string, string> = { T: '1' };
    for (let i = 0; i < 300; i += 1) facts[`P${String(i)}`] = String(i);
    const make = (last: string): Reading =>
      readingOf({ facts: { ...facts, P299: last }, relations: [`T = ${Object.keys(facts).slice(1).join(' + ')}`] });
    const book = make('299');
    const waiver = waiverFor(book, [findings(book)[0] as Finding], acceptance);
    assert.ok(waiver.values.length < 1000);
    const changed = make('298');
    assert.equal(settle(changed, findings(changed), [waiver]).reopened.length, 1);
  });

  it('is written in words, and read back from them and from codes', () => {
    const book = reading();
    const finding = findings(book)[0] as Finding;
    const [edit] = waive(snapshot, book, [finding], acceptance);
    assert.ok(edit?.kind === 'put-sheet');
    const row = edit.rows.at(-1);
    assert.deepEqual(row?.slice(0, 2), ['Tổng và các phần', 'không khớp']);
    const codes = edit.rows.map((each) => (each === row ? ['total-equals-parts', 'mismatch', ...row.slice(2)] : each));
    for (const rows of [edit.rows, codes]) {
      const waivers = readWaivers(applyToSnapshot(snapshot, [{ ...edit, rows }]));
      assert.equal(settle(book, findings(book), waivers).waived.length, 1);
    }
  });

  it('of what rests on no equation names its cell and what it says, and holds under the names of before', () => {
    const book = reading();
    const { relation: _none, ...bare } = findings(book)[0] as Finding;
    const finding: Finding = { ...bare, data: { text: '1.694', value: '1694' } };
    const waiver = waiverFor(book, [finding], acceptance);
    assert.equal(waiver.values, 'D12: 1.694; 1694');
    const accepted = (each: Finding, values: string): number =>
      settle(book, [each], [{ ...waiver, values }]).waived.length;
    assert.equal(accepted(finding, waiver.values), 1);
    assert.equal(accepted(finding, 'text=1.694; value=1694'), 1);
    assert.equal(accepted({ ...finding, data: { text: '1.695', value: '1695' } }, waiver.values), 0);
    const period = { ...finding, data: { actual: '2025-M10', expected: '2025-9M' } };
    const named = waiverFor(book, [period], acceptance).values;
    assert.equal(named, 'D12: tháng 10 năm 2025; 9 tháng đầu năm 2025', 'no id of a period');
    assert.deepEqual(
      [named, 'D12: 2025-M10; 2025-9M'].map((values) => accepted(period, values)),
      [1, 1],
    );
  });

  it('keeps a day as people write it, typed as text or as a date', () => {
    const book = reading();
    const accepted = applyToSnapshot(snapshot, waive(snapshot, book, [findings(book)[0] as Finding], acceptance));
    const dated = (value: string | number, format?: string): string | undefined =>
      readWaivers({
        ...accepted,
        sheets: accepted.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            cell.value === '20/6/2021' ? { ...cell, value, ...(format ? { format } : {}) } : cell,
          ),
        })),
      })[0]?.on;
    assert.equal(acceptance.on, '2021-06-20');
    assert.equal(dated('20/6/2021'), '2021-06-20', 'as the sheet tells it');
    assert.equal(dated('20-6/2021'), '20-6/2021');
    assert.equal(dated(44367, 'dd/mm/yyyy'), '2021-06-20');
    assert.equal(dated(44367), '44367');
  });

  describe('of a cause', () => {
    const two = (last: string): { reading: Reading; findings: Finding[] } => {
      const made = readingOf({
        facts: { B3: '412', C3: '388', D3: '800', B4: '57', C4: last, D4: '687', B5: '469', C5: '1108', D5: '1487' },
        relations: ['D3 = B3 + C3', 'D4 = B4 + C4', 'B5 = B3 + B4', 'C5 = C3 + C4', 'D5 = D3 + D4', 'D5 = B5 + C5'],
      });
      return { reading: made, findings: diagnose(made, findings(made)) };
    };

    it('accepts all that the one wrong cell makes fail, and binds to the figures of all', () => {
      const { reading: book, findings: found } = two('630');
      assert.equal(found.length, 2);
      const one = ofOneCause(found, found[1] as Finding);
      assert.deepEqual(one, [found[1], found[0]]);
      const waiver = waiverFor(book, one, acceptance);
      assert.equal(waiver.values, 'C5=1108; C3=388; C4=630; D5=1487; B5=469');
      const settled = settle(book, found, [waiver]);
      assert.deepEqual([settled.waived.length, settled.open.length, settled.spent.length], [2, 0, 0]);
    });

    it('reopens where any figure of them changes', () => {
      const before = two('630');
      const waiver = waiverFor(before.reading, ofOneCause(before.findings, before.findings[0] as Finding), acceptance);
      const after = two('631');
      const settled = settle(after.reading, after.findings, [waiver]);
      assert.deepEqual([settled.waived.length, settled.reopened.length], [0, 1]);
    });

    it('given for one of them alone accepts that one', () => {
      const { reading: book, findings: found } = two('630');
      const waiver = waiverFor(book, [found[0] as Finding], acceptance);
      const settled = settle(book, found, [waiver]);
      assert.deepEqual([settled.waived.length, settled.open.length], [1, 1]);
    });
  });
});
