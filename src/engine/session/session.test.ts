import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { decimal } from '../../core/decimal';
import { openSession } from './index';

const at = (cell: string): { file: string; sheet: string; cell: string } => ({ file: 'so.xlsx', sheet: 'Biểu', cell });

describe('engine/session', () => {
  const spec = {
    facts: { D12: '70067', D13: '59233', D14: '11017', C12: '135264', F12: { value: '51.8~1', unit: '%' }, X: '5', Y: '5' },
    relations: ['D12 = D13 + D14', 'F12 ratio D12 C12 e2', 'X == Y', 'X = Y + ?Z'],
  };

  it('re-asks only the relations of the edited cell', () => {
    const given = readingOf(spec);
    const before = JSON.stringify(given);
    const session = openSession(given);
    assert.deepEqual(session.findings.map((finding) => finding.at.cell), ['D12']);
    const change = session.setValue(at('D12'), decimal('70250'));
    assert.equal(change?.asked, 2);
    assert.deepEqual(change?.removed.map((finding) => finding.at.cell), ['D12']);
    assert.deepEqual(change?.added.map((finding) => finding.at.cell), ['F12']);
    assert.deepEqual(session.findings.map((finding) => finding.at.cell), ['F12']);
    session.setValue(at('F12'), decimal('51.9'));
    assert.deepEqual(session.findings, []);
    assert.equal(JSON.stringify(given), before, 'the given reading stays');
  });

  it('says the same as a check of the whole after any edits', () => {
    const session = openSession(readingOf(spec));
    let state = 7;
    const cells = ['D12', 'D13', 'D14', 'C12', 'X', 'Y'];
    for (let step = 0; step < 60; step += 1) {
      state = (state * 1103515245 + 12345) % 2147483648;
      const cell = cells[state % cells.length] ?? 'X';
      session.setValue(at(cell), decimal(String(state % 100000)));
      const whole = openSession(session.reading);
      const text = (findings: typeof session.findings): string[] => findings.map((each) => JSON.stringify(each)).sort();
      assert.deepEqual(text(session.findings), text(whole.findings));
      assert.deepEqual(session.skipped.length, whole.skipped.length);
    }
  });

  it('names suspects when asked, and knows no cell that was not read', () => {
    const session = openSession(readingOf(spec));
    const finding = session.findings[0];
    assert.ok(finding);
    assert.equal(session.suspectsOf(finding).length, 3);
    assert.equal(session.setValue(at('Z99'), decimal('1')), null);
  });
});
