/** A result is not written under a program that has the file open, and one that takes a file's place says so. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { firstFigures, paragraph, sampleReport, text } from '../../test/support/sample-report';
import { withParts } from '../../test/support/package-parts';
import { writeReport } from '../hosts/docx-file';
import { isHeldOpen } from './held-open';
import { writeWhole } from './write-whole';

describe('results over files that are there', function () {
  this.timeout(60_000);
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('knows the lock files of Word, Excel and LibreOffice', async () => {
    for (const [name, lock] of [
      ['rep.docx', '~$rep.docx'],
      ['baocao7.docx', '~$aocao7.docx'],
      ['bao-cao-thang.docx', '~$o-cao-thang.docx'],
      ['thu-chi-thang-6.xlsx', '~$thu-chi-thang-6.xlsx'],
      ['thu.docx', '.~lock.thu.docx#'],
    ] as const) {
      await writeFile(at(lock), '');
      assert.equal(await isHeldOpen(at(name)), false, `${name} is not there`);
      await writeFile(at(name), 'x');
      assert.equal(await isHeldOpen(at(name)), true, name);
      await rm(at(lock));
      assert.equal(await isHeldOpen(at(name)), false, name);
    }
    await writeFile(at('~$o-khac.xlsx'), '');
    await writeFile(at('bao-khac.xlsx'), '');
    assert.equal(await isHeldOpen(at('bao-khac.xlsx')), false);
  });

  it('writes nothing under Word, and says in one sentence what to do', async () => {
    await writeFile(at('rep.docx'), 'old');
    await writeFile(at('~$rep.docx'), '');
    await assert.rejects(writeWhole(at('rep.docx'), 'new'), /cannot-write.*"OPEN"/);
    const words = ['template', 'citizen-reception', '-o', at('rep.xlsx')];
    await writeFile(at('rep.xlsx'), 'old');
    await writeFile(at('~$rep.xlsx'), '');
    const { status, error } = await khopso(...words);
    assert.equal(status, 2);
    assert.match(error, /^khopso: Tệp “.*rep\.xlsx”: Không ghi được tệp vì nó đang mở trong Word hoặc Excel .*\.\n$/);
    assert.match((await khopso(...words, '--lang', 'en')).error, /it is open in Word or Excel/);
    assert.equal(await readFile(at('rep.docx'), 'utf8'), 'old');
  });

  it('says that a file which it had not read has been replaced, and keeps quiet about one that it had', async () => {
    const words = ['template', 'citizen-reception', '-o', at('bieu.xlsx')];
    assert.doesNotMatch((await khopso(...words)).error, /trước đó/i);
    assert.match((await khopso(...words)).error, /Đã ghi “.*bieu\.xlsx”\.\nTrước đó đã có một tệp mang tên này/);
    assert.match((await khopso(...words, '--lang', 'en')).error, /A file of this name was there before/);
  });

  it('tells of a document whose editing is restricted, and of one in a rare prefix with its name', async () => {
    const book = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');
    const shared = paragraph('text/I.1.a', text('Một đoạn mà dàn bài này cũng có.'));
    const written = sampleReport(firstFigures, { extra: [shared] });
    const report = await writeReport({ ...written, profile: 'town-six-months' }, { epoch: 0 });
    const guarded = (settings: string): Uint8Array =>
      withParts(report, {
        'word/settings.xml': (source) => source.replace(/(<w:settings [^>]*>)/, `$1${settings}`),
      });
    const update = async (bytes: Uint8Array): Promise<string> => {
      await writeFile(at('rep.docx'), bytes);
      return (await khopso('update', at('rep.docx'), book, '--accept-other-body', '-o', at('rep.docx'))).error;
    };
    const off = '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>';
    assert.doesNotMatch(await update(guarded(off)), /hạn chế|chỉ đọc|Trước đó/);
    const on = `<w:writeProtection w:recommended="1"/>${off.replace('"0"', '"1"')}`;
    assert.match(await update(guarded(on)), /đang bị hạn chế chỉnh sửa: .* vẫn được cập nhật.*\n.*đặt chỉ đọc/);
    const renamed = withParts(report, {
      'word/document.xml': (source) => source.replace(/(<\/?|\s|xmlns:)w(?=[:=])/g, '$1q'),
    });
    await writeFile(at('q.docx'), renamed);
    for (const command of [
      ['update', at('q.docx'), book, '-o', at('o.docx')],
      ['check', at('q.docx')],
      ['trace', at('q.docx')],
    ]) {
      const { status, error } = await khopso(...command);
      assert.deepEqual([status, error.split('\n').length], [2, 2], error);
      assert.match(
        error,
        /“q\.docx”: Tệp ghi kiểu hiếm gặp \(xmlns:q ≠ xmlns:w\) nên không được đọc; hãy mở bằng Word và lưu lại\./,
      );
    }
  });
});
