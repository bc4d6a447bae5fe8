/** Which typed results are noted among formulas, and which formula is shown as the example. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../../test/support/reading-of';
import { formulaCoversParts } from './check';

/** Notes as "E1 like D1"; cells under `made` are formulas, all others typed. */
function noted(made: string, relations: readonly string[], given: Readonly<Record<string, Partial<FactSpec>>> = {}) {
  const names = new Set(relations.flatMap((text) => text.match(/\b[A-Z]\d+\b/g) ?? []));
  const formulas = new Set(made.split(' '));
  const facts: Record<string, FactSpec> = {};
  for (const name of names)
    facts[name] = {
      value: '7',
      line: name.slice(1),
      written: formulas.has(name) ? 'formula' : 'number',
      ...given[name],
    };
  const { findings } = formulaCoversParts.run(readingOf({ facts, relations }));
  return findings.map(({ at, data, related }) => {
    const example = 'example' in data ? data.example : '';
    assert.deepEqual(
      related.map(({ cell }) => cell),
      [example],
    );
    return `${at.cell} like ${example}`;
  });
}

const TWO = ['C1 = C2 + C3', 'D1 = D2 + D3'];

describe('checks/formula-covers-parts: typed among formulas', () => {
  it('is one total among others of its table', () => {
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 = E2 + E3']), ['E1 like C1']);
    const other = { E1: { table: 1 }, E2: { table: 1 }, E3: { table: 1 } };
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 = E2 + E3'], other), []);
  });

  it('is not a result of another kind, nor one across in another column', () => {
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 average E2 E3']), []);
    const rates = ['F1 ratio D1 C1 e2', 'F2 ratio D2 C2 e2'];
    assert.deepEqual(noted('F1 F2', [...rates, 'F3 ratio D3 C3 e2']), ['F3 like F1']);
    assert.deepEqual(noted('F1 F2', [...rates, 'G1 ratio D1 E1 e2']), []);
  });

  it('is not a cell that has one part, only blank ones, or only some of its parts in the table', () => {
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 = E2']), []);
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 = ?E2 ?E3']), []);
    assert.deepEqual(noted('C1 D1', [...TWO, 'E1 >= E2 + E3']), []);
  });

  it('is noted once, though it is a total down and across', () => {
    const across = ['E1 = C1 + D1', 'E2 = C2 + D2', 'E3 = C3 + D3'];
    assert.deepEqual(noted('C1 D1 E2 E3', [...TWO, 'E1 = E2 + E3', ...across]), ['E1 like C1']);
  });

  it('shows the formula of the same line, or else of the same column', () => {
    const plan = { B1: { measure: 'plan' }, B5: { measure: 'plan' } } as const;
    assert.deepEqual(noted('B1 B5', ['B1 = B2 + B3', 'B5 = B6 + B7', 'C5 = C6 + C7'], plan), ['C5 like B5']);
    assert.deepEqual(noted('B1 C1', ['B1 = B2 + B3', 'C1 = C2 + C3', 'C5 = C6 + C7'], plan), ['C5 like C1']);
  });
});
