import { strict as assert } from 'node:assert';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../core/fault';
import { makeFolder } from './make-folder';

describe('server/store: the folder of the data', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-folder-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is made with those above it, and left as it is where it stands', async () => {
    const deep = join(folder, 'một', 'hai', 'ba');
    await makeFolder(deep);
    await makeFolder(deep);
    assert.ok((await stat(deep)).isDirectory());
  });

  it('ends with one fault where it cannot be made', async () => {
    await writeFile(join(folder, 'tệp'), '');
    const never = [join(folder, 'tệp', 'dưới'), ...(process.platform === 'linux' ? ['/proc/khopso/dưới'] : [])];
    for (const path of never)
      await assert.rejects(
        makeFolder(path),
        (error) => error instanceof Fault && error.data['problem'] === 'cannot-make-folder',
      );
  });
});
