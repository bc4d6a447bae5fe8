import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { WaitingCells } from './waiting-cells';

describe('WaitingCells', () => {
  it('finds what waits in a rectangle until it is taken', () => {
    const position = fc.tuple(fc.nat(8), fc.nat(5));
    const query = fc.tuple(position, position);
    fc.assert(
      fc.property(
        fc.uniqueArray(position, { selector: (at) => at.join(), maxLength: 30 }),
        fc.array(query),
        (all, asked) => {
          const cells = [...all].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const waiting = new WaitingCells();
          cells.forEach(([row, column], place) => waiting.add(row, column, place));
          const left = new Set(cells.keys());
          for (const [a, b] of asked) {
            const [top, bottom] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
            const [from, to] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
            const inside = [...left].filter((place) => {
              const [row, column] = cells[place] ?? assert.fail();
              return row >= top && row <= bottom && column >= from && column <= to;
            });
            const found = waiting.first({ top, left: from, bottom, right: to });
            assert.ok(inside.length === 0 ? found === -1 : inside.includes(found));
            const [row, column] = cells[found] ?? [99, 99];
            waiting.take(row, column);
            left.delete(found);
          }
        },
      ),
      { seed: 20_261_126, numRuns: 500 },
    );
  });
});
