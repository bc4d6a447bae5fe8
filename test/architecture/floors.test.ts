/** The import rules really look at the house: a cruise over nothing would be a false green. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UNCOVERED } from '../support/uncovered';

interface Cruise {
  readonly modules: readonly { readonly source: string; readonly dependencies: readonly unknown[] }[];
  readonly summary: {
    readonly totalCruised: number;
    readonly totalDependenciesCruised: number;
    readonly error: number;
  };
}

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string; readonly pathNot?: string | readonly string[] };
}

function folders(parent: string): string[] {
  return readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

describe('floors', () => {
  it('cruises every room and finds no import that looks up', function () {
    this.timeout(120_000);
    const bin = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
    const cruise = JSON.parse(
      execFileSync(process.execPath, [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
        encoding: 'utf8',
        env: UNCOVERED,
        maxBuffer: 256 * 1024 * 1024,
      }),
    ) as Cruise;
    const rooms = new Set(cruise.modules.map(({ source }) => source.split('/').slice(0, 2).join('/')));
    for (const room of folders('src')) assert.ok(rooms.has(`src/${room}`), `src/${room} was not cruised`);
    assert.ok(cruise.summary.totalDependenciesCruised > cruise.modules.length);
    assert.equal(cruise.summary.error, 0);
  });

  it('has a rule for every room, so that a new one cannot stand outside the house', () => {
    const config = createRequire(__filename)('../../.dependency-cruiser.cjs') as { readonly forbidden: Rule[] };
    const rules = config.forbidden.filter(({ name }) => /^(floor-\d-(?!no-)|side-)/.test(name));
    const matches = (pattern: string | readonly string[] | undefined, file: string): boolean =>
      pattern !== undefined && [pattern].flat().some((one) => new RegExp(one).test(file));
    const rooms = [
      ...folders('src').filter((room) => room !== 'hosts'),
      ...folders('src/hosts').map((host) => `hosts/${host}`),
    ];
    assert.ok(rooms.length > 12);
    for (const room of rooms) {
      const file = `src/${room}/some-file.ts`;
      const own = rules.filter(({ from }) => matches(from.path, file) && !matches(from.pathNot, file));
      assert.equal(own.length, 1, `src/${room} has ${own.length === 0 ? 'no rule' : 'rules that contradict'}`);
    }
  });
});
