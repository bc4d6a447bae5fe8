import { strict as assert } from 'node:assert';
import { FactIds } from './fact-ids';

type Sheet = readonly string[];

/** A run over sheets of some lines, as a reading asks; those that another run read before are asked for again. */
function run(sheets: readonly Sheet[], before: { ids: FactIds; places: [number, number][] } | null = null, anew = -1) {
  const ids = new FactIds();
  if (before) ids.follow(before.ids);
  const told: string[] = [];
  const places: [number, number][] = [];
  for (const [at, lines] of sheets.entries()) {
    const from = ids.asked;
    const [start, end] = before?.places[at] ?? [0, 0];
    if (!before || at === anew || !ids.again(before.ids, start, end))
      told.push(...lines.map((line) => ids.line('Bieu', line).of('actual')));
    places.push([from, ids.asked]);
  }
  return { ids, places, told };
}

describe('reading/fact-ids', () => {
  const sheets = [['I', 'II'], ['I', 'III'], ['I']];

  it('tells repeated lines apart', () => {
    assert.deepEqual(run(sheets).told, [
      'bieu.i.actual',
      'bieu.ii.actual',
      'bieu.i.actual~2',
      'bieu.iii.actual',
      'bieu.i.actual~3',
    ]);
  });

  it('gives a sheet that is read again the ids that it had, however often', () => {
    let last = run(sheets);
    for (const anew of [1, 1, 0, 2]) {
      last = run(sheets, last, anew);
      assert.deepEqual(
        last.told,
        run(sheets).told.filter((_, at) => [0, 0, 1, 1, 2][at] === anew),
      );
      assert.equal(last.ids.asked, 5);
    }
  });

  it('sheets behind one that changed its lines are taken over where their ids stay, and read anew where not', () => {
    const first = run(sheets);
    const same = run([['I', 'IV'], ['I', 'III'], ['I']], first, 0);
    assert.deepEqual(same.told, ['bieu.i.actual', 'bieu.iv.actual']);
    const fewer = run([['II'], ['I', 'III'], ['I']], first, 0);
    assert.deepEqual(fewer.told, ['bieu.ii.actual', 'bieu.i.actual', 'bieu.iii.actual', 'bieu.i.actual~2']);
    // And the run after that one follows it.
    assert.deepEqual(run([['II'], ['I', 'III'], ['I']], fewer, 2).told, ['bieu.i.actual~2']);
  });

  it('a run that ends before the other did is one of its own', () => {
    const first = run(sheets);
    const short = run(sheets.slice(0, 2), first, 1);
    assert.equal(short.ids.asked, 4);
    assert.deepEqual(run(sheets.slice(0, 2), short, 1).told, ['bieu.i.actual~2', 'bieu.iii.actual']);
    assert.deepEqual(
      run(
        [
          ['I', 'II'],
          ['V', 'III'],
        ],
        short,
        1,
      ).told,
      ['bieu.v.actual', 'bieu.iii.actual'],
    );
  });
});
