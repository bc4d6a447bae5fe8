/** Files of the command line: found whatever form their names have, read once, written whole, never over what is read. */
import { strict as assert } from 'node:assert';
import { chmod, mkdtemp, readFile, readdir, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../core/fault';
import { distinctPaths, keepApart, readBytes, unreadable } from './files';
import { writeWhole } from './write-whole';

const problem =
  (code: string, what?: string) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code && (what === undefined || error.data['problem'] === what);

describe('files of the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-files-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('finds a file whose name a Mac has decomposed, and the reverse', async () => {
    await writeFile(at('biểu số.xlsx'.normalize('NFD')), 'a');
    await writeFile(at('dự toán.xlsx'.normalize('NFC')), 'b');
    assert.equal(Buffer.from(await readBytes(at('biểu số.xlsx'.normalize('NFC')))).toString(), 'a');
    assert.equal(Buffer.from(await readBytes(at('dự toán.xlsx'.normalize('NFD')))).toString(), 'b');
  });

  it('takes a file once, by whatever way it is named', async () => {
    await writeFile(at('a.xlsx'), 'a');
    await symlink(at('a.xlsx'), at('b.xlsx'));
    const paths = [at('a.xlsx'), join(folder, '.', 'a.xlsx'), at('b.xlsx'), at('missing.xlsx')];
    assert.deepEqual(distinctPaths(paths), [at('a.xlsx'), at('missing.xlsx')]);
  });

  it('refuses a result over a file that is read, and two results in one file', async () => {
    await writeFile(at('a.xlsx'), 'a');
    await symlink(at('a.xlsx'), at('link.xlsx'));
    assert.throws(
      () => keepApart([at('a.xlsx')], { '--out': at('link.xlsx') }),
      problem('bad-argument', 'output-is-input'),
    );
    assert.throws(
      () => keepApart([at('a.xlsx')], { '--fix': at('n'), '--out': at('n') }),
      problem('bad-argument', 'same-outputs'),
    );
    keepApart([at('a.xlsx')], { '--fix': at('n'), '--out': undefined });
  });

  it('tells a file that is kept from us from one that is not there', () => {
    const failed = (code: string): Error => Object.assign(new Error(code), { code });
    for (const code of ['EACCES', 'EPERM', 'EBUSY']) assert.equal(unreadable(failed(code), 'a.xlsx').code, 'no-rights');
    assert.equal(unreadable(failed('ENOENT'), 'a.xlsx').code, 'not-found');
    assert.deepEqual(unreadable('no error', 'a.xlsx').data, { file: 'a.xlsx' });
  });

  it('writes whole: keeps permissions and links, leaves a write-protected file alone', async () => {
    await writeFile(at('a.docx'), 'old');
    await chmod(at('a.docx'), 0o640);
    await symlink('a.docx', at('link.docx'));
    await writeWhole(at('link.docx'), 'new');
    assert.equal(await readFile(at('a.docx'), 'utf8'), 'new');
    assert.equal(await readlink(at('link.docx')), 'a.docx');
    assert.equal((await stat(at('a.docx'))).mode & 0o777, 0o640);
    await chmod(at('a.docx'), 0o440);
    await assert.rejects(writeWhole(at('a.docx'), 'newer'), problem('cannot-write'));
    assert.equal(await readFile(at('a.docx'), 'utf8'), 'new');
    const unwritten = async (path: string, reason: string): Promise<void> => {
      await assert.rejects(
        writeWhole(path, 'x'),
        (error: unknown) => error instanceof Fault && error.code === 'cannot-write' && error.data['reason'] === reason,
      );
    };
    await unwritten(at('no/such/folder.docx'), 'ENOENT');
    await unwritten(at('a.docx/in-a-file.docx'), 'ENOTDIR');
    await unwritten(at(`${'x'.repeat(300)}.docx`), 'ENAMETOOLONG');
    await unwritten(folder, 'EISDIR');
    assert.deepEqual((await readdir(folder)).sort(), ['a.docx', 'link.docx']);
  });
});
