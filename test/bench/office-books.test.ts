/** A seeded sample of the detection bench over generated books: what is reached must not be lost again. */
import { strict as assert } from 'node:assert';
import { Draw, drawBook, drawBooks, keyOf, LAYOUTS, VARIANTS } from '../support/office-books';
import { failing, withValues } from '../../tools/bench/office-books/broken';
import { cleanBooks } from '../../tools/bench/office-books/clean';
import { isTruth, Oracle } from '../../tools/bench/office-books/oracle';
import { optionsOf } from '../../tools/bench/office-books/options';
import { repairs } from '../../tools/bench/office-books/repairs';
import { SCRIPTS } from '../../tools/bench/office-books/scripts';
import { solve } from '../../tools/bench/office-books/solve';
import { brokenBooks, wrongCells } from '../../tools/bench/office-books/wrong-cells';
import { REACHED } from './reached';

const SEED = 'suite';

describe('bench: office books', function () {
  this.timeout(120_000);

  it('clean books: few are accused, and their relations are asked', () => {
    const report = cleanBooks(REACHED.clean.books, SEED, LAYOUTS);
    const [coded, bare] = ['code row', 'no code row'].map(
      (head) => report.byHead.share(`asked ${head}`, `known ${head}`) ?? 0,
    );
    assert.ok(report.byLayout.sum('false') <= REACHED.clean.accused, `${String(report.byLayout.sum('false'))} accused`);
    assert.ok((coded ?? 0) >= REACHED.clean.asked.codeRow, `asked with a code row: ${String(coded)}`);
    assert.ok((bare ?? 0) >= REACHED.clean.asked.none, `asked without: ${String(bare)}`);
  });

  it('wrong cells are found', () => {
    const { byKind, cells } = wrongCells(REACHED.wrong.books, SEED, LAYOUTS);
    const [coded, bare] = ['code row', 'no code row'].map((head) => cells.share(`found ${head}`, `cases ${head}`) ?? 0);
    assert.ok((coded ?? 0) >= REACHED.wrong.found.codeRow, `found with a code row: ${String(coded)}`);
    assert.ok((bare ?? 0) >= REACHED.wrong.found.none, `found without: ${String(bare)}`);
    for (const kind of Object.keys(SCRIPTS)) assert.ok(byKind.names().includes(kind), `never tried: ${kind}`);
  });

  it('repairs: what is right stays, nothing gets worse', () => {
    const { byKind, byClass } = repairs(REACHED.repairs.books, SEED, LAYOUTS);
    assert.ok(
      byKind.sum('right changed') <= REACHED.repairs.rightChanged,
      `${String(byKind.sum('right changed'))} right`,
    );
    assert.ok(byKind.sum('worse') <= REACHED.repairs.worse, `${String(byKind.sum('worse'))} worse`);
    const restored = byClass.share('restored', 'books', 'one') ?? 0;
    assert.ok(restored >= REACHED.repairs.restored, `restored: ${String(restored)}`);
    const first = byClass.share('first', 'books', 'one') ?? 0;
    assert.ok(first >= REACHED.repairs.first, `first cause: ${String(first)}`);
  });
});

describe('bench: office books, the bench itself', () => {
  const layout = LAYOUTS.find(({ id }) => id === 'cross-table');
  const book = drawBook(layout!, VARIANTS[0]!, 'bench');

  it('a clean book has no failing relation, each script makes one', () => {
    for (const clean of drawBooks(LAYOUTS.length, 'bench')) assert.deepEqual(failing(clean), [], clean.layout);
    const kinds = new Set([...brokenBooks(90, 'bench', LAYOUTS)].map(({ kind, broken }) => {
      assert.ok(failing(broken).length > 0, kind);
      return kind;
    })); // prettier-ignore
    for (const kind of Object.keys(SCRIPTS)) assert.ok(kinds.has(kind), kind);
  });

  it('solves a cell from each relation it stands in', () => {
    for (const clean of drawBooks(LAYOUTS.length, 'solve'))
      for (const relation of clean.relations.filter(({ kind, exhaustive }) => kind === 'sum' && exhaustive)) {
        const key = keyOf(relation.parts[0]!.at);
        const figure = clean.figures.get(key)!;
        if (!figure.loose) assert.deepEqual(solve(relation, key, clean.figures), [figure.n]);
      }
  });

  it('the oracle finds one explanation for one wrong cell inside a matrix', () => {
    const draw = new Draw('inside');
    const inside = book.relations
      .flatMap(({ parts }) => parts.map(({ at }) => keyOf(at)))
      .filter((key, at, all) => all.indexOf(key) !== at);
    const key = draw.pick(inside);
    const broken = withValues(book, 'digit-slip', new Map([[key, book.figures.get(key)!.n + 7]]))!;
    const stories = new Oracle(broken).stories();
    assert.ok(stories.some((story) => isTruth(story, broken)));
    assert.equal(stories.filter(({ kind }) => kind === 'cell').length, 1);
  });

  it('a lone total has as many explanations as cells', () => {
    const list = drawBook(
      LAYOUTS.find(({ id }) => id === 'units-total-last')!,
      VARIANTS[0]!,
      'bench',
    );
    const relation = list.relations[0]!;
    const key = keyOf(relation.whole);
    const broken = withValues(list, 'stale-total', new Map([[key, list.figures.get(key)!.n + 5]]))!;
    assert.ok(new Oracle(broken).stories().length >= relation.parts.length + 1);
  });

  it('examples of a judging seed are never shown', () => {
    assert.equal(optionsOf(['--seed', 'judge-1', '--examples']).examples, false);
    assert.equal(optionsOf(['--examples', '--layouts', 'shares']).examples, true);
    assert.throws(() => optionsOf(['--layouts', 'no-such']), /no such layout/);
  });
});
