/** Coverage is held room by room, by a floor that only rises. */
import { strict as assert } from 'node:assert';
import { fallen, raised, roomsOf } from '../../tools/coverage-floors';

const counts = (lines: readonly [number, number], branches: readonly [number, number]) => ({
  lines: { covered: lines[0], total: lines[1] },
  branches: { covered: branches[0], total: branches[1] },
});

describe('coverage floors', () => {
  it("add up a room's files, unloaded ones too, hosts each by itself", () => {
    const reached = roomsOf({
      total: counts([1, 1], [1, 1]),
      'src/core/a.ts': counts([90, 100], [8, 10]),
      'src/core/deep/b.ts': counts([0, 100], [0, 10]),
      'src/hosts/opc/zip.ts': counts([5, 10], [1, 4]),
      'src/hosts/docx-file/a.ts': counts([10, 10], [0, 0]),
    });
    assert.deepEqual(reached, {
      core: { lines: 45, branches: 40 },
      'hosts/docx-file': { lines: 100, branches: 100 },
      'hosts/opc': { lines: 50, branches: 25 },
    });
  });

  it('fail below the floor, on either count, and where a room has none', () => {
    const floors = { core: { lines: 90, branches: 80 } };
    assert.deepEqual(fallen(floors, { core: { lines: 90, branches: 80 } }), []);
    assert.deepEqual(fallen(floors, { core: { lines: 95, branches: 79.94 } }), [
      'core: branches 79.9%, the floor is 80%',
    ]);
    assert.deepEqual(fallen(floors, { checks: { lines: 99, branches: 99 } }), [
      'checks has no floor yet: npm run coverage:raise',
    ]);
  });

  it('rise with what is reached and never fall', () => {
    const floors = { core: { lines: 90, branches: 80 }, gone: { lines: 1, branches: 1 } };
    assert.deepEqual(raised(floors, { core: { lines: 96.7, branches: 70 }, new: { lines: 55.5, branches: 33 } }), {
      core: { lines: 95, branches: 80 },
      new: { lines: 54, branches: 32 },
    });
  });
});
