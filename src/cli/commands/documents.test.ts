/** The commands that work on reports, as people call them: what they print and how they end. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insertAfterBlock, ownParagraph } from '../../../test/support/edit-report';
import { khopso } from '../../../test/support/khopso';
import { partText } from '../../../test/support/package-parts';

const FINANCE = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');

describe('command line: reports', function () {
  this.timeout(120_000);
  let folder = '';
  let report = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    report = join(folder, 'bao-cao.docx');
    await khopso('report', FINANCE, '--force', '-o', report);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('proves a report, and lists what people added: with --strict that fails', async () => {
    const plain = await khopso('verify', report, FINANCE);
    assert.equal(plain.status, 0, plain.out);
    const bytes = new Uint8Array(await readFile(report));
    const id = /khopso-block:([^"]+)"/.exec(partText(bytes, 'word/document.xml'))?.[1] ?? '';
    const added = join(folder, 'them.docx');
    await writeFile(added, insertAfterBlock(bytes, id, ownParagraph('Thu từ đất đạt 999.999 triệu đồng.')));
    const lax = await khopso('verify', added, FINANCE);
    assert.equal(lax.status, 0);
    assert.match(lax.out, /999\.999: Thu từ đất đạt/);
    assert.equal((await khopso('verify', added, FINANCE, '--strict')).status, 1);
  });

  it('lists the figures that an office prints as words of its own: with --strict they fail', async () => {
    const own = join(folder, 'don-vi');
    await mkdir(join(own, 'passages'), { recursive: true });
    await writeFile(join(own, 'passages', 'qua-tet.md'), '---\ntitle: Quà Tết\n---\nTrao 12 suất quà.\n');
    const written = join(folder, 'rieng.docx');
    const made = await khopso('report', FINANCE, '--force', '--office', own, '-o', written);
    assert.equal(made.status, 0, made.error);
    const lax = await khopso('verify', written, FINANCE, '--office', own);
    assert.equal(lax.status, 0, lax.out);
    assert.match(lax.out, /lời của mẫu câu, không gắn với ô nào \(1\):\n.*12: Trao 12 suất quà/);
    assert.equal((await khopso('verify', written, FINANCE, '--office', own, '--strict')).status, 1);
  });

  it('says which errors are open in the workbooks when it updates, and what it carried over', async () => {
    const updated = await khopso('update', report, FINANCE, '-o', join(folder, 'moi.docx'));
    assert.equal(updated.status, 0);
    assert.match(updated.error, /^Các sổ còn \d+ lỗi chưa sửa:\n {2}tai-chinh\.xlsx › .* › [A-Z]+\d+: /m);
    const next = await khopso('report', FINANCE, '--force', '--from', report, '-o', join(folder, 'ky-sau.docx'));
    assert.match(next.out, /Không có gì thay đổi|Số liệu đã đổi/);
  });
});
