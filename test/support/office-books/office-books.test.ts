/** The generator's own truth: on clean books every relation holds, cells are what they say, the same seed gives the same. */
import { strict as assert } from 'node:assert';
import { cellName } from '../../../src/core/cell-address';
import { drawBook, drawBooks, holds, keyOf, LAYOUTS, storedFor, VARIANTS, type Book } from '.';

const ROUNDS = 6;

function cellsOf(book: Book): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const sheet of book.snapshot.sheets)
    for (const cell of sheet.cells) {
      const key = keyOf({ sheet: sheet.name, cell: cellName(cell.row, cell.column) });
      assert.ok(!cells.has(key), `twice: ${key}`);
      cells.set(key, cell.value);
    }
  return cells;
}

describe('generated office books', () => {
  for (const layout of LAYOUTS) {
    it(`${layout.id}: ${layout.says}`, () => {
      for (let round = 0; round < ROUNDS; round += 1)
        for (const variant of VARIANTS) {
          const book = drawBook(layout, variant, `truth/${String(round)}`);
          const cells = cellsOf(book);
          assert.ok(book.figures.size >= 4, 'no figures');
          for (const [key, figure] of book.figures) {
            const [held, told] = [Number(cells.get(key)), storedFor(figure, figure.n)];
            assert.ok(
              Math.abs(held - told) <= Math.max(1, Math.abs(told)) * 1e-9,
              `${key} of ${book.seed}: ${String(held)}`,
            );
          }
          for (const relation of book.relations) {
            const shown = `${relation.kind} ${keyOf(relation.whole)} = ${relation.parts.map(({ at }) => at.cell).join(' ')}`;
            assert.ok(book.figures.has(keyOf(relation.whole)), shown);
            assert.ok(holds(relation, book.figures), `${shown} of ${book.seed} ${JSON.stringify(variant)}`);
          }
        }
    });
  }

  it('the same seed gives the same book, another one another', () => {
    const [layout, variant] = [LAYOUTS[0]!, VARIANTS[0]!];
    assert.deepEqual(drawBook(layout, variant, 'a').snapshot, drawBook(layout, variant, 'a').snapshot);
    assert.notDeepEqual(drawBook(layout, variant, 'a').snapshot, drawBook(layout, variant, 'b').snapshot);
  });

  it('a walk over books takes every layout in every variant', () => {
    const seen = new Set<string>();
    for (const { layout, variant } of drawBooks(LAYOUTS.length * VARIANTS.length, 'walk'))
      seen.add(`${layout} ${JSON.stringify(variant)}`);
    assert.equal(seen.size, LAYOUTS.length * VARIANTS.length);
  });

  it('a code row is printed only where the variant asks for one', () => {
    const [layout] = LAYOUTS.filter(({ id }) => id === 'opening-to-closing');
    const texts = (codeRow: boolean): string[] =>
      Array.from({ length: 12 }, (_, at) => drawBook(layout!, { codeRow, styled: true }, `code/${String(at)}`)).flatMap(
        (book) =>
          book.snapshot.sheets.flatMap(({ cells }) =>
            cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
          ),
      );
    const arithmetic = /^[[(]?\w+[\])]?=[[(]?\w+[\])]?\+/;
    assert.ok(texts(true).some((text) => arithmetic.test(text)));
    assert.ok(!texts(false).some((text) => arithmetic.test(text)));
  });
});
