/** Formulas that are put where a result was typed: in the manner of the table's others, with what they give. */
import { strict as assert } from 'node:assert';
import { changedRelation } from '../../core/relation';
import { readingOf } from '../../../test/support/reading-of';
import { snapshotOf } from '../../../test/support/snapshot-of';
import type { Reading } from '../../core/reading';
import { repairByFormula } from './total-formula';

/** The formula and the value that are written for the reading's first relation. */
function written(reading: Reading, cells: Parameters<typeof snapshotOf>[0]): unknown[] {
  const [relation] = reading.relations;
  const [edit] = (relation && repairByFormula(snapshotOf(cells), reading, relation)?.edits) ?? [];
  return edit?.kind === 'set-cell' ? [edit.formula, edit.value] : [];
}

describe('engine/repairs/total-formula', () => {
  const facts = {
    C8: { value: '700', written: 'number' },
    C9: '412',
    C10: '388',
    D8: { value: '87', written: 'formula' },
    D9: '57',
    D10: '30',
  } as const;
  const saying = (statement: string, of = 'D8 = D9 + D10'): Reading => {
    const plain = readingOf({ facts, relations: ['C8 = C9 + C10', `${of} @formula`] });
    return {
      ...plain,
      relations: plain.relations.map((each, at) => (at === 1 ? changedRelation(each, { statement }) : each)),
    };
  };

  it('is a SUBTOTAL beside SUBTOTALs, which those above it pass over', () => {
    assert.deepEqual(written(saying('SUBTOTAL(9,D9:D10)'), { C8: 700 }), ['SUBTOTAL(9,C9:C10)', 800]);
    assert.deepEqual(written(saying('=subtotal( 109; D9:D10)'), { C8: 700 }), ['SUBTOTAL(109,C9:C10)', 800]);
  });

  it('is a SUM beside anything else, and beside SUBTOTALs of another line and column', () => {
    assert.deepEqual(written(saying('SUM(D9:D10)'), { C8: 700 }), ['SUM(C9:C10)', 800]);
    assert.deepEqual(written(saying('SUBTOTAL(9,D9:D10)', 'D9 = D8 + D10'), { C8: 700 }), ['SUM(C9:C10)', 800]);
  });

  it('is a SUM across a line beside SUBTOTALs down its columns, which would pass over another SUBTOTAL', () => {
    const across = readingOf({
      facts: {
        C8: '412',
        D8: '388',
        E8: { value: '700', written: 'number' },
        E9: '10',
        E10: { value: '710', written: 'formula' },
      },
      relations: ['E8 = C8 + D8', 'E10 = E8 + E9 @formula'],
    });
    const relations = across.relations.map((each, at) =>
      at === 1 ? changedRelation(each, { statement: 'SUBTOTAL(9,E8:E9)' }) : each,
    );
    assert.deepEqual(written({ ...across, relations }, { E8: 700 }), ['SUM(C8:D8)', 800]);
  });

  it('holds what the quotient gives, not what the cell shows of it', () => {
    const share = (kind: string): Reading =>
      readingOf({
        facts: { B2: '107', C2: '68', D2: { value: '46~0', unit: '%' } },
        relations: [`D2 ${kind} C2 B2 e2`],
      });
    assert.deepEqual(written(share('ratio'), { D2: 46 }), ['C2/B2*100', 63.551401869159]);
    assert.deepEqual(written(share('growth'), { D2: 46 }), ['(C2-B2)/B2*100', -36.448598130841]);
    assert.deepEqual(written(share('ratio'), { D2: { value: 0.46, format: '0%' } }), ['C2/B2', 0.63551401869159]);
  });
});
