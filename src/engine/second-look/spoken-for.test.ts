/** Whom a sheet speaks for when it is read again: by what holds only then, and by nothing that holds with others too. */
import { strict as assert } from 'node:assert';
import type { CellAddress } from '../../core/cell-address';
import type { Explanation } from '../../core/cause';
import type { Proof } from '../../core/finding';
import type { RelationKind, RelationSource, Support } from '../../core/relation';
import type { SheetSays } from './sheet-says';
import { freshOf, spokenFor, type Tried } from './spoken-for';

const at = (cell: string): CellAddress => ({ file: 'a.xlsx', sheet: 'S', cell });
const key = (cell: string): string => JSON.stringify(['a.xlsx', 'S', cell]);

/** "C7 = C4 + C5 - C6" as a proof. */
interface More {
  readonly kind?: RelationKind;
  readonly source?: RelationSource;
  readonly support?: Support | null;
  readonly test?: Proof['test'];
  readonly actual?: string;
}

function proof(text: string, more: More = {}): Proof {
  const { kind = 'sum', source = 'words', support = null, test = 'exact', actual = '' } = more;
  const [whole = '', ...words] = text.split(' ');
  const parts = words.flatMap((word, index) => {
    if (!/^[A-Z]/.test(word)) return [];
    return [{ at: at(word), sign: words[index - 1] === '-' ? (-1 as const) : (1 as const) }];
  });
  const claim = { kind, source, exhaustive: true, support, whole: at(whole), parts };
  const data = { label: '', equation: text, unit: '', actual };
  return { check: '', relation: text, claim, at: at(whole), test, data };
}

/** "C4 300 250": the cell, what stands there, what belongs there. */
function explanation(kind: Explanation['kind'], texts: readonly string[], data: Explanation['data'] = {}): Explanation {
  const repairs = texts.map((text) => {
    const [cell = '', from = '', value = ''] = text.split(' ');
    return { at: at(cell), from, value, unit: '' };
  });
  return { kind, cells: repairs.map((each) => each.at), repairs, data };
}

/** What is wrong, by its cells ("C7 C4 C5"), and what holds. */
function says(wrong: readonly string[], held: readonly Proof[] = [], asked: readonly string[] = []): SheetSays {
  return {
    wrong: new Map(wrong.map((cells) => [cells, new Set(cells.split(' ').map(key))])),
    held: new Map(held.map((each) => [each.relation, each])),
    asked: new Set(asked),
  };
}

const FAILS = 'C7 C4 C5 C6';
const before = says([FAILS], [], [FAILS]);

function tried(own: Explanation, held: readonly Proof[], wrong: readonly string[] = []): Tried {
  const after = says(wrong, held);
  return { explanation: own, says: after, fresh: freshOf(before, after, own) };
}

const part = explanation('cell', ['C4 300 250']);
const whole = explanation('cell', ['C7 900 950']);
const beside = proof('E4 = C4 + D4');

describe('engine/second-look: whom the sheet speaks for', () => {
  it('the one after which an equation holds that could not be asked, of more than hold after any other', () => {
    assert.equal(
      spokenFor([tried(part, [beside]), tried(whole, [])], () => before),
      part,
    );
    assert.equal(
      spokenFor([tried(whole, [proof('X1 = X2 + X3')]), tried(part, [beside])], () => before),
      null,
    );
    // It holds of other cells than the one that was changed.
    assert.equal(
      spokenFor([tried(part, [proof('X1 = X2 + X3')]), tried(whole, [])], () => before),
      null,
    );
  });

  it('nobody of two that do equally well, without reading the sheet as it stands', () => {
    const unread = (): SheetSays => assert.fail('it was read');
    assert.equal(spokenFor([tried(part, [beside]), tried(whole, [proof('E7 = E4 + E5')])], unread), null);
  });

  it('nobody, by an equation that was asked before', () => {
    const known = says([FAILS], [], [FAILS, beside.relation]);
    const again = { ...tried(part, []), says: says([], [beside]), fresh: freshOf(known, says([], [beside]), part) };
    assert.equal(
      spokenFor([again, tried(whole, [])], () => known),
      null,
    );
  });

  it('nobody, by a sum that either would change alike', () => {
    const other = explanation('cell', ['C5 350 300']);
    const both = proof('C8 = C4 + C5');
    assert.equal(
      spokenFor([tried(part, [both]), tried(other, [])], () => before),
      null,
    );
    const apart = proof('C8 = C4 - C5');
    assert.equal(
      spokenFor([tried(part, [apart]), tried(other, [])], () => before),
      part,
    );
  });

  it('nobody, where something new is wrong, or nothing less', () => {
    assert.equal(
      spokenFor([tried(part, [beside], ['E9 E4 E5']), tried(whole, [], ['E9 E4 E5', 'E8 E4'])], () => before),
      null,
    );
    assert.equal(
      spokenFor([tried(part, [beside], [FAILS]), tried(whole, [], [FAILS])], () => before),
      null,
    );
  });

  it('nobody, where a figure of what is put right stays in something wrong', () => {
    const two = says([FAILS, 'F6 C6 D6'], [], []);
    const mixed = tried(part, [beside], ['F6 C6 D6']);
    assert.equal(
      spokenFor([mixed, tried(whole, [], ['F6 C6 D6'])], () => two),
      null,
    );
    const elsewhere = says([FAILS, 'F9 C9 D9'], [], []);
    const apart = tried(part, [beside], ['F9 C9 D9']);
    assert.equal(
      spokenFor([apart, tried(whole, [], ['F9 C9 D9'])], () => elsewhere),
      part,
    );
  });

  it('one of several possible values, only where it is pinned to the last digit', () => {
    const open = explanation('cell', ['C4 300 250'], { open: 'yes' });
    const rounded = proof('E4 = C4 + D4', { test: 'rounding' });
    assert.equal(
      spokenFor([tried(open, [rounded]), tried(whole, [])], () => before),
      null,
    );
    assert.equal(
      spokenFor([tried(part, [rounded]), tried(whole, [])], () => before),
      part,
    );
    assert.equal(
      spokenFor([tried(open, [beside]), tried(whole, [])], () => before),
      open,
    );
  });

  it('by what is only suggested where it holds in several places', () => {
    const of = (more: More): Explanation | null =>
      spokenFor([tried(part, [proof('E4 = C4 + D4', more)]), tried(whole, [])], () => before);
    assert.equal(of({ source: 'outline', support: { holds: 1, asked: 1 } }), null);
    assert.equal(of({ source: 'meaning', support: null }), null);
    assert.equal(of({ source: 'outline', support: { holds: 2, asked: 2 } }), part);
    assert.equal(of({ source: 'figures', support: { holds: 2, asked: 2 } }), part);
  });

  it('several cells never by what only the figures suggest: they may make all its places agree', () => {
    const chain = explanation('chain', ['C4 300 250', 'C8 700 650']);
    const longer = explanation('chain', ['C5 350 300', 'C8 700 650', 'C9 1 2']);
    const figures = proof('C8 = C4 + C9', { source: 'figures', support: { holds: 2, asked: 2 } });
    assert.equal(
      spokenFor([tried(chain, [figures]), tried(longer, [])], () => before),
      null,
    );
  });

  describe('one cell that nothing rivals', () => {
    it('is told by an equation without any other cell of what failed', () => {
      const mean = proof('C12 = C4 + C9 + C10', {
        kind: 'average',
        source: 'meaning',
        support: { holds: 3, asked: 3 },
      });
      assert.equal(
        spokenFor([tried(part, [mean])], () => before),
        part,
      );
      assert.equal(
        spokenFor([tried(part, [proof('C8 = C4 + C5')])], () => before),
        null,
      );
    });

    it('is not while anything stays wrong, nor are several cells', () => {
      const two = says([FAILS, 'F9 C9 D9'], [], []);
      assert.equal(
        spokenFor([tried(part, [beside], ['F9 C9 D9'])], () => two),
        null,
      );
      const chain = explanation('chain', ['C4 300 250', 'C8 700 650']);
      assert.equal(
        spokenFor([tried(chain, [beside])], () => before),
        null,
      );
    });
  });

  describe('two cells that changed places', () => {
    const swap = explanation('swapped', ['C4 300 250', 'C5 250 300']);
    const wide = { support: { holds: 8, asked: 8 } };
    const [first, second] = [proof('E4 = C4 + D4', wide), proof('E5 = C5 + D5', wide)];

    it('are told beside one cell where each is in an equation of its own that holds widely', () => {
      assert.equal(
        spokenFor([tried(swap, [first, second]), tried(whole, [])], () => before),
        swap,
      );
      assert.equal(
        spokenFor([tried(swap, [first]), tried(whole, [])], () => before),
        null,
      );
    });

    it('are not by equations that hold in few places, by leave of rounding, or of both cells', () => {
      const few = proof('E5 = C5 + D5', { support: { holds: 2, asked: 2 } });
      const rounded = proof('E5 = C5 + D5', { ...wide, test: 'rounding' });
      const both = proof('E5 = C4 + C5', wide);
      for (const other of [few, rounded, both])
        assert.equal(
          spokenFor([tried(swap, [first, other]), tried(whole, [])], () => before),
          null,
          other.relation,
        );
    });

    it('are told by quotients of three digits, each of one of them', () => {
      const quotients = (actual: string): Proof[] =>
        [4, 5].map((row) =>
          proof(`E${String(row)} ratio D${String(row)} C${String(row)}`, {
            kind: 'ratio',
            source: 'meaning',
            support: { holds: 4, asked: 4 },
            test: 'rounding',
            actual,
          }),
        );
      assert.equal(
        spokenFor([tried(swap, quotients('41.3')), tried(whole, [])], () => before),
        swap,
      );
      assert.equal(
        spokenFor([tried(swap, quotients('0.41')), tried(whole, [])], () => before),
        null,
      );
    });

    it('are not where they would be a chain', () => {
      const chain = { ...swap, kind: 'chain' as const };
      assert.equal(
        spokenFor([tried(chain, [first, second]), tried(whole, [])], () => before),
        null,
      );
    });
  });

  it('one cell before a long chain where as much holds, and not before a short one', () => {
    const long = explanation('chain', ['C5 350 300', 'C8 7 6', 'C9 1 2']);
    const short = explanation('chain', ['C5 350 300', 'C8 7 6']);
    const other = proof('X1 = X2 + X3');
    assert.equal(
      spokenFor([tried(part, [beside]), tried(long, [other])], () => before),
      part,
    );
    assert.equal(
      spokenFor([tried(part, [beside]), tried(short, [other])], () => before),
      null,
    );
  });
});
