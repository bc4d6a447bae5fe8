/** The import rules really look at the house: a cruise over nothing would be a false green. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[];
  readonly summary: {
    readonly totalCruised: number;
    readonly totalDependenciesCruised: number;
    readonly error: number;
  };
}

describe('floors', () => {
  it('cruises every room and finds no import that looks up', function () {
    this.timeout(120_000);
    const bin = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const cruise = JSON.parse(
      execFileSync(process.execPath, [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
      }),
    ) as Cruise;
    const rooms = new Set(cruise.modules.map(({ source }) => source.split('/').slice(0, 2).join('/')));
    for (const room of [
      'core',
      'language',
      'reading',
      'forms',
      'diagnosis',
      'checks',
      'narrative',
      'profiles',
      'engine',
      'hosts',
      'taskpane',
      'cli',
      'office-emulator',
      'workbench',
    ]) {
      assert.ok(rooms.has(`src/${room}`), `src/${room} was not cruised`);
    }
    assert.ok(cruise.summary.totalDependenciesCruised > cruise.modules.length);
    assert.equal(cruise.summary.error, 0);
  });
});
