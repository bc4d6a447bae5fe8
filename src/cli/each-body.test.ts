/** A report for every body of a folder: what does not fit the others is said, never passed over. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { bookOf } from '../../test/support/server-rig';

describe('khopso report --each', function () {
  this.timeout(120_000);
  let folder = '';
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'khopso-'))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('says whose workbooks name nobody, and which reports are of another period than most', async () => {
    const bodies = join(folder, 'xa');
    await mkdir(bodies);
    const books = {
      'an-bai': {},
      'binh-minh': { body: 'UBND phường Bình Minh' },
      khong: { body: '' },
      'tan-lap': { months: 9 },
    } as const;
    for (const [name, given] of Object.entries(books))
      await writeFile(join(bodies, `${name}.xlsx`), await bookOf(given));
    const { out, error } = await khopso('report', '--each', bodies, '--force', '-o', join(folder, 'ra'));
    assert.match(out, /^khong\tđã viết, các sổ không ghi tên cơ quan/m);
    assert.doesNotMatch(out, /^(?:an-bai|binh-minh|tan-lap)\t.*không ghi tên cơ quan/m);
    assert.match(out, /Khác kỳ với các báo cáo còn lại \(6 tháng đầu năm 2025\): tan-lap \(9 tháng đầu năm 2025\)\./);
    assert.match(out, /4\/4 báo cáo đã viết/);
    const open = [...out.matchAll(/^([^\t\n]+)\tđã viết.*còn (\d+) chỗ cần bổ sung/gm)];
    assert.ok(open.length > 0);
    for (const [, name = '', count] of open)
      assert.ok(error.split('\n').filter((line) => line.startsWith(`${name}: `)).length >= Number(count), name);
  });
});
