/** Sums that follow from others, and those that say something of their own. */
import { strict as assert } from 'node:assert';
import type { CellAddress } from '../../core/cell-address';
import type { Proof } from '../../core/finding';
import { saysAgain } from './says-again';

const at = (cell: string): CellAddress => ({ file: 'a.xlsx', sheet: 'S', cell });

/** "D4 D5 -D8": a whole and its parts. */
function proof(text: string): Proof {
  const [whole = '', ...parts] = text.split(' ');
  const terms = parts.map((part) => ({
    at: at(part.replace('-', '')),
    sign: part.startsWith('-') ? (-1 as const) : (1 as const),
  }));
  const claim = {
    kind: 'sum',
    source: 'words',
    exhaustive: true,
    support: null,
    whole: at(whole),
    parts: terms,
  } as const;
  const data = { label: '', equation: text, unit: '', actual: '' };
  return { check: '', relation: text, claim, at: at(whole), test: 'exact', data };
}

const again = (text: string, held: readonly string[], asked: readonly string[]): boolean =>
  saysAgain(proof(text).claim, new Map([text, ...held].map((each) => [each, proof(each)])), new Set(asked));

const GROUPS = ['D4 D5 D8', 'D5 D6 D7', 'D8 D9 D10 D11'];

describe('engine/second-look: sums that follow from others', () => {
  it('a total over all lines, of one over groups that are the sums of theirs, and the other way round', () => {
    assert.ok(again('D4 D6 D7 D9 D10 D11', GROUPS, GROUPS));
    assert.ok(again('D4 D5 D8', ['D4 D6 D7 D9 D10 D11', ...GROUPS.slice(1)], ['D4 D6 D7 D9 D10 D11']));
  });

  it('is none where a group is no sum of its lines, where the other total was not asked, or of other lines', () => {
    assert.ok(!again('D4 D6 D7 D9 D10 D11', GROUPS.slice(0, 2), GROUPS));
    assert.ok(!again('D4 D6 D7 D9 D10 D11', GROUPS, GROUPS.slice(1)));
    assert.ok(!again('D4 D6 D7 D9 D10', GROUPS, GROUPS));
    assert.ok(!again('D4 C4 E4', GROUPS, GROUPS));
    assert.ok(!again('D4 D6 -D7', GROUPS, GROUPS));
  });

  it('is not looked for without end where cells are sums of each other', () => {
    assert.ok(!again('D4 D6 D7', ['D4 D5 D8', 'D5 D8 D9', 'D8 D5 D9'], ['D4 D5 D8']));
  });
});
