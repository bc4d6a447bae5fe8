/** Compiled code is kept beside the program: the second start takes it, a program that changed does not. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface KeptCode {
  save(): string[];
}
const load = createRequire(__filename);
const { keepCode } = load('../../bin/code-cache.cjs') as { keepCode: (folder: string) => KeptCode };
const extensions = (Module as unknown as { _extensions: Record<string, unknown> })._extensions;

describe('code kept between runs', () => {
  const before = extensions['.cjs'];
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-code-'));
  });
  afterEach(async () => {
    if (before === undefined) delete extensions['.cjs'];
    else extensions['.cjs'] = before;
    await rm(folder, { recursive: true });
  });

  /** What the program gives, and which files were compiled anew. */
  function started(): { readonly gives: unknown; readonly anew: string[] } {
    const program = join(folder, 'a.cjs');
    delete load.cache[program];
    delete load.cache[join(folder, 'b.cjs')];
    const code = keepCode(join(folder, 'code'));
    const gives: unknown = load(program);
    return { gives, anew: code.save() };
  }

  it('is taken by the next start, for each file until it changes', async () => {
    await writeFile(join(folder, 'a.cjs'), "module.exports = [require('./b.cjs'), __dirname];");
    await writeFile(join(folder, 'b.cjs'), 'module.exports = (() => 1)();');
    assert.deepEqual(started(), { gives: [1, folder], anew: ['a.cjs', 'b.cjs'] });
    assert.equal((await readdir(join(folder, 'code'))).length, 2);
    assert.deepEqual(started(), { gives: [1, folder], anew: [] });
    await writeFile(join(folder, 'b.cjs'), 'module.exports = (() => 2)();');
    await utimes(join(folder, 'b.cjs'), 1, 1);
    assert.deepEqual(started(), { gives: [2, folder], anew: ['b.cjs'] });
  });

  it('takes in what the next starts run beside it, four of them in all', async () => {
    const other = Array.from({ length: 200 }, (_, n) => `total += Number(text.length > ${String(n)});`).join(' ');
    await writeFile(
      join(folder, 'a.cjs'),
      `const other = (text) => { let total = 0; ${other} return total; };\nmodule.exports = require('./b.cjs') ? other('ab') : 0;`,
    );
    const bytes = async (): Promise<number[]> => {
      const names = (await readdir(join(folder, 'code'))).filter((name) => name.startsWith('a.cjs'));
      return Promise.all(names.map(async (name) => (await stat(join(folder, 'code', name))).size));
    };
    const sizes: number[] = [];
    for (const runs of [false, false, true, false, true]) {
      await writeFile(join(folder, 'b.cjs'), `module.exports = ${String(runs)};`);
      started();
      sizes.push(...(await bytes()));
    }
    const [first = 0, second = 0, third = 0, ...later] = sizes;
    assert.ok(second < first * 1.2 && third > second + 1_000, String(sizes));
    assert.deepEqual(later, [third, third]);
  });

  it('is left out where nothing can be kept or what was kept is damaged', async () => {
    await writeFile(join(folder, 'a.cjs'), 'module.exports = 7;');
    await writeFile(join(folder, 'code'), 'a file where the folder would be');
    assert.deepEqual(started().gives, 7);
    await rm(join(folder, 'code'));
    await utimes(join(folder, 'a.cjs'), 1, 1);
    started();
    const [name = ''] = await readdir(join(folder, 'code'));
    await writeFile(join(folder, 'code', name), 'nothing');
    // Of the same length and time: what is kept would be taken for it.
    await writeFile(join(folder, 'a.cjs'), 'module.exports = 8;');
    await utimes(join(folder, 'a.cjs'), 1, 1);
    assert.deepEqual(started(), { gives: 8, anew: ['a.cjs'] });
  });
});
