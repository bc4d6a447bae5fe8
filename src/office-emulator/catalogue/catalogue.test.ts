import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { UNCOVERED } from '../../../test/support/uncovered';

describe('catalogue of Office members', () => {
  it('is what the type declarations say', function () {
    this.timeout(60_000);
    const root = join(__dirname, '../../..');
    const checked = spawnSync(
      process.execPath,
      ['-r', '@swc-node/register', join(root, 'tools/office-catalogue.ts'), '--check'],
      { cwd: root, encoding: 'utf8', env: UNCOVERED },
    );
    assert.equal(checked.status, 0, checked.stderr);
  });
});
