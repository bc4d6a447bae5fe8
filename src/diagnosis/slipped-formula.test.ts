/** Formulas that take one figure of another line than their neighbours do. */
import { strict as assert } from 'node:assert';
import type { FactSpec } from '../../test/support/reading-of';
import { causesOf } from '../../test/support/story-cases';
import { describeCause, describeSuspect, diagnose } from './index';
import { readingOf } from '../../test/support/reading-of';
import { allChecks } from '../checks';

const by = (value: string): FactSpec => ({ value, written: 'formula' });

/** What is owed at first, added and paid, what is left by formulas, and the change; line 5 takes what was paid in line `row`. */
function ledger(left: string, change: string, row: number, relations: readonly string[] = []) {
  return {
    facts: {
      C4: '1629', D4: '811', E4: '620', F4: by('1820'), G4: by('191'),
      C5: '940', D5: '312', E5: '405', F5: by(left), G5: by(change),
      C6: '770', D6: '150', E6: '136', F6: by('784'), G6: by('14'),
    },
    relations: [
      ...[4, 5, 6].map((at) => `F${String(at)} = C${String(at)} + D${String(at)} - E${String(at)} @form`),
      ...[4, 5, 6].map((at) => `D${String(at)} = E${String(at)} + G${String(at)} @form`),
      ...[4, 5, 6].map((at) => `G${String(at)} = F${String(at)} - C${String(at)} @formula`),
      'F4 = C4 + D4 - E4 @formula',
      `F5 = C5 + D5 - E${String(row)} @formula`,
      'F6 = C6 + D6 - E6 @formula',
      ...relations,
    ],
  }; // prettier-ignore
}

describe('diagnosis: formulas that take another line', () => {
  it('are named with what they take and what they should; nothing is written, and no figure is suspected', () => {
    const spec = ledger('1116', '176', 6);
    const [cause, ...more] = causesOf(spec);
    assert.ok(cause && more.length === 0);
    assert.equal(cause.decided, false);
    assert.match(
      describeCause(cause, 'vi'),
      /^Công thức ở F5 lấy E6 thay vì E5; lấy như các dòng khác thì đúng \(F5: 1\.116 → 847\); điều này giải thích 2 phép tính sai, cần/,
    );
    assert.match(
      describeCause(cause, 'en'),
      /^The formula at F5 takes E6 in place of E5; as in the other lines it comes to the right figure/,
    );
    const reading = readingOf(spec);
    const found = diagnose(
      reading,
      allChecks.flatMap((check) => check.run(reading).findings),
    );
    const told = found.flatMap(({ suspects = [] }) => suspects.map((each) => describeSuspect(each, 'vi')));
    assert.ok(
      told.length > 0 &&
        told.every((text) => text.startsWith('Công thức ở F5 lấy E6 thay vì E5; lấy như các dòng khác thì ra 847: ')),
      told.join(),
    );
    assert.match(
      describeSuspect(found.flatMap(({ suspects = [] }) => suspects)[0] ?? assert.fail(), 'en'),
      /^The formula at F5 takes E6 in place of E5; as in the other lines it comes to 847: /,
    );
  });

  it('are none where the formula takes its own line: then a figure is what is wrong', () => {
    const [cause] = causesOf({ ...ledger('847', '-93', 5), facts: { ...ledger('847', '-93', 5).facts, D5: '321' } });
    assert.ok(cause && !describeCause(cause, 'vi').startsWith('Công thức'));
  });
});
