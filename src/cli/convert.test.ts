/** Reports as .pdf and .odt: by LibreOffice where it is, refused in one sentence where it is not. */
import { strict as assert } from 'node:assert';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Fault } from '../core/fault';
import { converterFor, formatOf } from './convert';
import { describeArgument } from './describe-argument';
import { run } from './run';

const SAMPLE = join(__dirname, '..', '..', 'samples', 'quang-tri-2021-h1');

async function khopso(...words: string[]): Promise<{ status: number; error: string }> {
  let error = '';
  const io = { out: () => undefined, error: (text: string) => (error += text), redraw: null };
  return { status: await run(words, io), error };
}

describe('reports in other formats', function () {
  this.timeout(180_000);
  let folder = '';
  const path = process.env['PATH'];
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'khopso-'))));
  afterEach(async () => {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true, force: true });
  });

  it('takes .docx, .pdf and .odt and nothing else', () => {
    assert.deepEqual(['a.docx', 'B.PDF', 'x.odt'].map(formatOf), ['docx', 'pdf', 'odt']);
    for (const name of ['a.doc', 'a', 'a.docx.txt']) assert.throws(() => formatOf(name), { code: 'bad-argument' });
  });

  it('is refused in one line where LibreOffice is not installed', async () => {
    const refused = await converterFor('a.pdf', folder, []).then(
      () => '',
      (fault: unknown) => (fault instanceof Fault ? describeArgument(fault.data, 'vi') : ''),
    );
    assert.match(refused, /^Máy này không có LibreOffice nên không viết được “\.pdf”; [^\n]+\.$/);
    assert.equal(await converterFor('a.docx', folder, []), null);
    const out = join(folder, 'a.rtf');
    assert.equal((await khopso('report', SAMPLE, '--force', '-o', out)).status, 2);
    await assert.rejects(stat(out));
  });

  it('is converted where it is installed, and said', async () => {
    const program = await converterFor('a.pdf').catch(() => null);
    // Without LibreOffice a stand-in that writes what it was asked for: what is tried is how it is called.
    if (program === null) {
      const standIn = join(folder, 'soffice');
      await writeFile(standIn, '#!/bin/sh\nprintf "%%PDF-1.7" > "$6/bao-cao.$4"\n');
      await chmod(standIn, 0o755);
      process.env['PATH'] = `${folder}${delimiter}${path ?? ''}`;
    }
    const out = join(folder, 'a.pdf');
    const { status, error } = await khopso('report', SAMPLE, '--force', '-o', out);
    assert.equal(status, 0);
    assert.match(error, /LibreOffice đã chuyển đổi/);
    assert.equal((await readFile(out)).subarray(0, 5).toString('latin1'), '%PDF-');
    if (program === null) return;
    const open = join(folder, 'a.odt');
    assert.equal((await khopso('report', SAMPLE, '--force', '-o', open)).status, 0);
    assert.match(
      strFromU8(unzipSync(await readFile(open))['content.xml'] ?? new Uint8Array()).slice(0, 2_000_000),
      /Độc lập - Tự do/,
    );
  });
});
