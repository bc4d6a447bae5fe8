/** The command line as its users meet it: statuses, one clear line, no stray output. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';


describe('command line', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('prints its version and help with status 0', async () => {
    const version = await khopso('--version');
    assert.equal(version.status, 0);
    for (const command of ['check', 'facts', 'report', 'forms']) {
      assert.equal((await khopso(command, '--help')).status, 0);
    }
  });

  it('refuses an unknown command, option or word in one line with status 2', async () => {
    for (const words of [['nothing'], ['check'], ['check', 'a.xlsx', '--nothing'], ['check', 'a.xlsx', '--format', 'pdf'], ['report', 'a.xlsx']]) {
      const outcome = await khopso(...words);
      assert.equal(outcome.status, 2, words.join(' '));
      assert.equal(outcome.out, '');
      assert.match(outcome.error, /^khopso: .+\n$/, words.join(' '));
    }
  });

  it('names a file that is missing, empty or no workbook, and leaves nothing behind', async () => {
    const cases: readonly (readonly [string, Uint8Array | string | null])[] = [
      ['khong-co.xlsx', null],
      ['trong.xlsx', ''],
      ['van-ban.xlsx', 'this is no workbook'],
      ['ma-hoa.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)])],
    ];
    for (const [name, content] of cases) {
      const path = join(folder, name);
      if (content !== null) await writeFile(path, content);
      for (const words of [['check', path], ['report', path, '-o', join(folder, 'bao-cao.docx'), '--force']]) {
        const outcome = await khopso(...words);
        assert.equal(outcome.status, 2, name);
        assert.equal(outcome.out, '');
        assert.match(outcome.error, new RegExp(`^khopso: .*${name}.*\\n$`));
      }
    }
    assert.deepEqual((await readdir(folder)).filter((name) => name.endsWith('.docx') || name.endsWith('.part')), []);
  });
});
