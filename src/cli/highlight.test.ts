/** `--highlight-changed` on `update` and `report --from`: what the update says of it, the host's test shows. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { partText } from '../../test/support/package-parts';

const FINANCE = join(__dirname, '..', '..', 'samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');

describe('--highlight-changed', function () {
  this.timeout(60_000);
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('colours nothing where nothing changed, and asks for the last report', async () => {
    const [first, next] = ['a.docx', 'b.docx'].map((name) => join(folder, name)) as [string, string];
    assert.equal((await khopso('report', FINANCE, '--force', '-o', first)).status, 0);
    const refused = await khopso('report', FINANCE, '--force', '--highlight-changed', '-o', next);
    assert.deepEqual([refused.status, /--from/.test(refused.error)], [2, true]);
    assert.equal((await khopso('update', first, FINANCE, '--highlight-changed', '-o', next)).status, 0);
    assert.doesNotMatch(partText(await readFile(next), 'word/document.xml'), /cyan/);
  });
});
