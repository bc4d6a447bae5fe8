/** One wrong cell is one cause: its warnings bear the same as its errors. */
import { strict as assert } from 'node:assert';
import { allChecks } from '../checks';
import { readingOf } from '../../test/support/reading-of';
import { diagnose } from '.';

/** Each finding's cell, severity and cause, and what the causes explain. */
function told(facts: Parameters<typeof readingOf>[0]['facts'], relations: readonly string[]): string[] {
  const reading = readingOf({ facts, relations });
  const findings = diagnose(
    reading,
    allChecks.flatMap((check) => check.run(reading).findings),
  );
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ at, severity, cause, suspects }) =>
      [at.cell, severity, cause?.kind, cause?.explains, suspects === undefined ? '' : 'suspects'].join(' ').trim(),
    )
    .sort();
}

const FACTS = { C4: '9100', C5: '5120', C6: '3890', C7: '2117', C8: '6097' } as const;

describe('diagnosis: warnings', () => {
  it('that what happened explains are findings of its cause', () => {
    // C6 was 3980: the sum of C4 is declared, that of C8 shown by figures alone.
    const relations = ['C4 = C5 + C6 @heading', 'C8 = C6 + C7 @figures', 'C9 = C6 @heading'];
    assert.deepEqual(told({ ...FACTS, C9: '3980' }, relations), [
      'C4 error cell 3 suspects',
      'C8 warning cell 3',
      'C9 error cell 3 suspects',
    ]);
  });

  it('that it leaves as they are stay by themselves', () => {
    const relations = ['C4 = C5 + C6 @heading', 'C8 = C5 + C7 @figures', 'C9 = C6 @heading'];
    assert.deepEqual(told({ ...FACTS, C9: '3980' }, relations), [
      'C4 error cell 2 suspects',
      'C8 warning',
      'C9 error cell 2 suspects',
    ]);
  });
});
