/** A figure that is held close says all that a fact says; what is unusual about it is kept whole. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Decimal } from './decimal';
import type { Fact } from './fact';
import {
  changedFact,
  FactColumns,
  heldFact,
  movedToTables,
  plainFact,
  standsAs,
  valuedFact,
  type FactLine,
  type FigureOf,
} from './held-fact';
import type { Unit } from './unit';

const MONEY: Unit = { text: 'triệu đồng', dimension: 'money', kind: '', power: 6 };
const table = { file: 'chi.xlsx', sheet: 'Biểu 95', form: 'budget', table: 2 };
const line: FactLine = {
  table,
  row: 11,
  line: 'A.I',
  key: 'recurrent',
  label: 'Chi thường xuyên',
  ids: { of: (measure) => `budget.recurrent.${measure}` },
};
const columns = new FactColumns({ column: 3, measure: 'actual', id: 'actual' });
const column = columns.of(MONEY);
const usual: FigureOf = {
  value: { small: 70067, big: null, scale: 1 },
  decimals: 2,
  standing: 'rounded',
  written: 'formula',
};

/** The same fact as an object that is written out. */
function written(figure: FigureOf): object {
  const { value, decimals, standing, written: how, knownTo } = figure;
  return {
    id: 'budget.recurrent.actual',
    form: 'budget',
    table: 2,
    line: 'A.I',
    key: 'recurrent',
    label: 'Chi thường xuyên',
    measure: 'actual',
    value,
    decimals,
    standing,
    unit: MONEY,
    at: { file: 'chi.xlsx', sheet: 'Biểu 95', cell: 'D12' },
    written: how,
    ...(knownTo === undefined ? {} : { knownTo }),
  };
}

const values: fc.Arbitrary<Decimal> = fc.oneof(
  fc.record({ small: fc.maxSafeInteger(), big: fc.constant(null), scale: fc.nat(400) }, { noNullPrototype: true }),
  fc.record(
    { small: fc.constant(NaN), big: fc.bigInt({ min: 2n ** 60n }), scale: fc.nat(400) },
    { noNullPrototype: true },
  ),
);
const figures: fc.Arbitrary<FigureOf> = fc
  .record(
    {
      value: values,
      decimals: fc.nat(700),
      standing: fc.constantFrom('exact' as const, 'rounded' as const),
      knownTo: fc.integer({ min: -300, max: 300 }),
      written: fc.constantFrom('number' as const, 'text' as const, 'formula' as const),
    },
    { requiredKeys: ['value', 'decimals', 'standing', 'written'], noNullPrototype: true },
  )
  .map((figure) => figure as FigureOf);

describe('core/held-fact', () => {
  it('gives back every part of any figure, in the order in which facts are written out', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const fact = heldFact(line, column, figure);
        assert.deepEqual(plainFact(fact), written(figure));
        assert.deepEqual(Object.keys(plainFact(fact)), Object.keys(written(figure)));
      }),
    );
  });

  it('takes on what is understood later, and stays held', () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const change = { standing: after.standing, decimals: after.decimals };
        assert.deepEqual(
          plainFact(standsAs(heldFact(line, column, before), change)),
          written({ ...before, ...change }),
        );
        assert.deepEqual(
          plainFact(valuedFact(heldFact(line, column, before), after.value)),
          written({ ...before, value: after.value }),
        );
      }),
    );
    const known = standsAs(heldFact(line, column, usual), { standing: 'rounded', knownTo: -3 });
    assert.equal(known.knownTo, -3);
  });

  it('is written out as JSON whole, and compares as it is', () => {
    const fact = heldFact(line, column, usual);
    assert.equal(JSON.stringify([fact]), JSON.stringify([written(usual)]));
    const plain: Fact = changedFact(fact, { label: 'Chi khác' });
    assert.equal(plain.label, 'Chi khác');
    assert.deepEqual(changedFact(plain, { label: fact.label }), written(usual));
    assert.equal(standsAs(plain, { standing: 'exact' }).standing, 'exact');
    assert.equal(valuedFact(plain, { small: 1, big: null, scale: 0 }).value.small, 1);
  });

  it('shares a column with the other figures of its unit', () => {
    const [none, money] = [columns.of(null), columns.of(MONEY)];
    assert.deepEqual([none.unit, money.unit], [null, MONEY]);
    assert.equal(columns.of(null), none);
    assert.equal(columns.of(MONEY), column);
    assert.equal(heldFact(line, none, usual).unit, null);
  });

  it('moves to a table further on with the others of its line', () => {
    const moved = movedToTables(5);
    const [own, beside] = [heldFact(line, column, usual), heldFact(line, { ...column, column: 4 }, usual)];
    assert.deepEqual(plainFact(moved(own)), { ...written(usual), table: 7 });
    assert.equal(moved(beside).table, 7);
    assert.equal(moved(changedFact(own, { table: 1 })).table, 6);
  });
});
