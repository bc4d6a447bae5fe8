/** Figures too large or too fine for the fast way are never certain there, and are asked the long way. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import type { Fact } from './fact';
import { packAlong, packedFigures } from './packed-figures';
import { certainlyHolds } from './relation-holds';
import { verdictOf } from './verdict';

function asked(whole: string, ...parts: string[]): [boolean, string] {
  const names = parts.map((_, at) => `P${String(at)}`);
  const reading = readingOf({
    facts: Object.fromEntries([['T', whole], ...parts.map((value, at) => [names[at] ?? '', value] as const)]),
    relations: [`T = ${names.join(' + ')}`],
  });
  const relation = reading.relations[0] ?? assert.fail();
  return [certainlyHolds(packedFigures(reading.facts), relation), verdictOf(reading.facts, relation).status];
}

describe('core/packed-figures', () => {
  it('are certain of what fits and holds, and of nothing that fails', () => {
    assert.deepEqual(asked('70250', '59233', '11017'), [true, 'holds']);
    assert.deepEqual(asked('70067', '59233', '11017'), [false, 'fails']);
    assert.deepEqual(asked('0.3', '0.1', '0.2'), [true, 'holds']);
  });

  it('leave figures beyond 2⁵³ to exact decimals, where the last digit counts', () => {
    assert.deepEqual(asked('90071992547409930', '90071992547409929', '1'), [false, 'holds']);
    assert.deepEqual(asked('90071992547409931', '90071992547409929', '1'), [false, 'fails']);
  });

  it('leave figures with more than fifteen decimals to exact decimals', () => {
    assert.deepEqual(asked('0.0000000000000003', '0.0000000000000001', '0.0000000000000002'), [false, 'holds']);
    assert.deepEqual(asked('0.0000000000000004', '0.0000000000000001', '0.0000000000000002'), [false, 'fails']);
  });

  it('are handed on by a list with other figures, and are what each list packed by itself would be', () => {
    const listOf = (...values: readonly string[]): readonly Fact[] =>
      readingOf({ facts: Object.fromEntries(values.map((value, at) => [`F${String(at)}`, value])), relations: [] })
        .facts;
    const plain = (facts: readonly Fact[]): readonly (readonly number[])[] => {
      const { coefficients, traits } = packedFigures(facts);
      return [[...coefficients], [...traits]];
    };
    const [before, after] = [listOf('1', '2.5', '3'), listOf('1', '7', '3')];
    const expected = [plain([...before]), plain([...after])];
    packAlong(after, before, [
      { from: 0, to: 0, length: 1 },
      { from: 2, to: 2, length: 1 },
    ]);
    assert.deepEqual([plain(before), plain(after)], expected);
    const longer = listOf('9', '1', '7', '3');
    packAlong(longer, after, [{ from: 0, to: 1, length: 3 }]);
    assert.deepEqual([plain(after), plain(longer)], [expected[1], plain([...longer])]);
  });
});
