import assert from 'node:assert/strict';
import type { GridLayout } from './layout';
import { moveBy, type Around } from './moves';

/** Five rows, the third hidden, and four columns. */
const layout: GridLayout = {
  rows: 5,
  columns: 4,
  tops: [0, 24, 48, 48, 72, 96],
  lefts: [0, 64, 128, 192, 256],
  width: 256,
  height: 96,
};
const at = { row: 1, column: 1 };
const around: Around = { layout, area: { top: 1, bottom: 1, left: 1, right: 2 }, page: 2, last: 3 };
const to = (key: string, { shiftKey = false, ctrlKey = false } = {}): string => {
  const place = moveBy({ key, shiftKey, ctrlKey }, at, around);
  return place ? `${String(place.row)},${String(place.column)}` : 'none';
};

describe('keys in the grid', () => {
  it('passes over hidden rows and leaves a merged area at its far side', () => {
    assert.deepEqual(
      ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => to(key)),
      ['0,1', '3,1', '1,0', '1,3'],
    );
  });

  it('goes by pages, down and up by Enter, to the ends of the row and to A1', () => {
    assert.deepEqual(
      ['PageUp', 'PageDown', 'Enter', 'Home', 'End'].map((key) => to(key)),
      ['0,1', '4,1', '3,1', '1,0', '1,3'],
    );
    assert.equal(to('Enter', { shiftKey: true }), '0,1');
    assert.equal(to('Home', { ctrlKey: true }), '0,0');
    assert.equal(to('a'), 'none');
  });
});
