/** What may be decided, and what may not: each case a small sheet of its own (CONTRACT 4, Repairs). */
import { strict as assert } from 'node:assert';
import { changedRelation } from '../core/relation';
import { readingOf, type FactSpec, type ReadingSpec } from '../../test/support/reading-of';
import { allChecks } from '../checks';
import { diagnose } from './index';

/** "D5=80" where something is decided, and the cells between which nothing is. */
function decisions(spec: ReadingSpec): string[] {
  const reading = readingOf(spec);
  const findings = diagnose(
    reading,
    allChecks.flatMap((check) => check.run(reading).findings),
  );
  return findings.flatMap(({ severity, suspects }) => {
    const first = suspects?.[0];
    if (severity !== 'error' || !first) return [];
    return first.data['decision'] === 'decided'
      ? [`${first.at.cell}=${first.value}`]
      : [`? ${first.data['candidates'] ?? ''}`];
  });
}

const formula = (value: string): { value: string; written: 'formula' } => ({ value, written: 'formula' });
const percent = (value: string): { value: string; unit: string } => ({ value: `${value}~1`, unit: '%' });

describe('diagnosis/decide', () => {
  it('two sums agree on one cell, and nothing else would do', () => {
    const spec = {
      facts: { T: '903', A: '318', B: '585', X: '1250', U: '347' },
      relations: ['T = A + B', 'X = A + U'],
    };
    assert.deepEqual(decisions({ ...spec, facts: { ...spec.facts, A: '381', X: '665' } }), ['A=318', 'A=318']);
  });

  it('a lone sum is never decided, however likely a slip is', () => {
    const [text] = decisions({ facts: { T: '2000', A: '1436', B: '465', C: '108' }, relations: ['T = A + B + C'] });
    assert.match(text ?? '', /^\? .*B.*T|^\? .*T.*B/);
  });

  it('a percentage alone is undecided where its part may be wrong and carried into the sums above', () => {
    const found = decisions({
      facts: { T: '900', A: '500', B: '400', P: '1000', Q: percent('45.0') },
      relations: ['T = A + B', 'Q ratio A P e2'],
    });
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /^\? /);
  });

  it("what a cell's own formula makes true is no witness, and the formula's inputs are rivals", () => {
    const found = decisions({
      facts: { B: formula('20'), C: '12', D: '8', E: '16', F: '5' },
      relations: ['B = E + F', 'B = C + D @formula'],
    });
    assert.deepEqual(
      found.map((text) => text.startsWith('? ')),
      [true],
    );
  });

  it('a relation found by figures alone decides nothing', () => {
    const facts = { T: '903', A: '381', B: '585', X: '665', U: '347' };
    const found = decisions({ facts, relations: ['T = A + B @figures', 'X = A + U @figures'] });
    assert.deepEqual(found, []);
  });

  it('what would break a sum that holds is not decided', () => {
    const found = decisions({
      facts: { T: '903', A: '381', B: '585', X: '665', U: '347', Y: '481', V: '100' },
      relations: ['T = A + B', 'X = A + U', 'Y = A + V'],
    });
    assert.ok(
      found.every((text) => text.startsWith('? ')),
      found.join(),
    );
  });

  it('where a sum of the cell could not be asked, nothing is decided', () => {
    const found = decisions({
      facts: { T: '903', A: '381', B: '585', X: '665', U: '347', Y: '900', V: '100' },
      relations: ['T = A + B', 'X = A + U', 'Y = A + V + ?W9'],
    });
    assert.ok(
      found.every((text) => text.startsWith('? ')),
      found.join(),
    );
  });

  it('typed operands with decimals stand for their digits in a product: their own slips are candidates', () => {
    const found = decisions({
      facts: {
        C: { value: '61.3', unit: 'ha' },
        D: { value: '72.7', unit: 'tạ/ha' },
        E: { value: '323.3', unit: 'tấn' },
      },
      relations: ['E product C D'],
    });
    assert.match(found[0] ?? '', /^\? .*D/);
  });

  describe('between relations of one sheet', () => {
    const facts = { F: '1145', D: '1010', E: '1011', A: '700', B: '702', C: '619', X: '88', Y: '99' };
    const relations = ['F = D + E', 'F = A + B + C', 'F = X + Y'];
    const told = (holds: number): string[] => {
      const plain = readingOf({ facts, relations });
      const support = { holds, asked: holds + 1 };
      const reading = {
        ...plain,
        relations: plain.relations.map((each, index) =>
          changedRelation(each, { support: index < 2 ? { holds: 3, asked: 4 } : support }),
        ),
      };
      const findings = diagnose(
        reading,
        allChecks.flatMap((check) => check.run(reading).findings),
      );
      return findings.map(({ cause }) => `${cause?.kind ?? 'none'} ${cause?.explanations[0]?.repairs[0]?.value ?? ''}`);
    };

    it('one that holds nowhere does not stand in the way of those that do', () => {
      assert.deepEqual(told(0).slice(0, 2), ['cell 2021', 'cell 2021']);
    });

    it('one that holds elsewhere does', () => {
      assert.deepEqual(told(2).slice(0, 2), ['none ', 'none ']);
    });
  });

  it('what holds is not taken for what fails, though two lines of one name give both one id', () => {
    const plain = readingOf({
      facts: { A: '228', B: '140', C: '139', D: '180', E: '99', T: '300', U: '200', V: '100' },
      relations: ['A = B + C', 'A = D + E', 'T = U + V'],
    });
    const [first, second, third] = plain.relations;
    assert.ok(first && second && third);
    const reading = { ...plain, relations: [first, second, changedRelation(third, { id: first.id })] };
    const findings = diagnose(
      reading,
      allChecks.flatMap((check) => check.run(reading).findings),
    );
    assert.deepEqual(
      findings.map(({ cause }) => cause?.explanations[0]?.repairs.map(({ value }) => value)),
      [['279'], ['279']],
    );
  });

  it('a percentage that one slip was typed into, where its kin are formulas, is decided by them', () => {
    const rows = [
      ['400', '100', '25.0'],
      ['800', '200', '25.0'],
      ['500', '100', '20.0'],
      ['591', '272', '64.0'],
    ] as const;
    const spec = (written: FactSpec['written']): ReadingSpec => ({
      facts: Object.fromEntries(
        rows.flatMap(([a, b, c], row): [string, string | FactSpec][] => [
          [`A${String(row)}`, a],
          [`B${String(row)}`, b],
          [`C${String(row)}`, row === 3 ? percent(c) : { ...percent(c), written: written ?? 'number' }],
        ]),
      ),
      relations: rows.map((_, row) => `C${String(row)} ratio B${String(row)} A${String(row)} e2`),
    });
    assert.deepEqual(decisions(spec('formula')), ['C3=46']);
    assert.match(decisions(spec('number'))[0] ?? '', /^\? /);
  });

  it('a figure below zero in a column without any names nobody, yet a lone sum stays undecided', () => {
    const told = (spec: ReadingSpec): string[] => {
      const reading = readingOf(spec);
      const findings = diagnose(
        reading,
        allChecks.flatMap((check) => check.run(reading).findings),
      );
      return findings.map(
        ({ cause }) =>
          `${cause?.kind ?? ''}${cause?.decided ? '!' : ''} ${cause?.explanations[0]?.repairs[0]?.at.cell ?? ''}`,
      );
    };
    const relations = ['B5 = B2 + B3 + B4'];
    assert.deepEqual(told({ facts: { B2: '20', B3: '31', B4: '1870', B5: '90' }, relations }), ['undecided B5']);
    assert.deepEqual(told({ facts: { B2: '420', B3: '431', B4: '470', B5: '90' }, relations }), ['cell B5']);
    assert.deepEqual(told({ facts: { B2: '420', B3: '431', B4: '470', B5: '90', B6: '-4' }, relations }), [
      'undecided B5',
    ]);
  });

  it('where sums of the table show that each figure was rounded by itself, the last unit is not decided', () => {
    const told = (part: string): string[] => {
      const values = { T: '903', A: '381', B: '585', X: '665', U: '347', P: '1000', Q: '412', R: part };
      const reading = readingOf({
        facts: Object.fromEntries(
          Object.entries(values).map(([cell, value]) => [cell, { value, unit: 'triệu đồng' }] as const),
        ),
        relations: ['T = A + B', 'X = A + U', 'P = Q + R'],
      });
      const findings = diagnose(
        reading,
        allChecks.flatMap((check) => check.run(reading).findings),
      );
      return findings.flatMap(({ severity, cause }) =>
        severity === 'error' ? [`${cause?.kind ?? ''}${cause?.decided ? '!' : ''}`] : [],
      );
    };
    assert.deepEqual(told('588'), ['cell!', 'cell!']);
    assert.deepEqual(told('589'), ['cell', 'cell']);
  });
});
