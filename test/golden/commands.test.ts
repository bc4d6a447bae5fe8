/** The command line's other words on the sample's finance workbook: accept, correct, refresh, trace, verify, blank forms. */
import { strict as assert } from 'node:assert';
import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overwrite } from '../support/overwrite';
import { khopso } from '../support/khopso';
import { unzipSync as partsOf } from 'fflate';
import { complaints } from '../support/open-xml-validator';

const FINANCE = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');

describe('commands on the sample', function () {
  this.timeout(60_000);
  let folder = '';
  let book = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-commands-'));
    book = join(folder, 'tai-chinh.xlsx');
    await copyFile(FINANCE, book);
    process.env['SOURCE_DATE_EPOCH'] = '1625616000';
  });
  afterEach(async () => {
    delete process.env['SOURCE_DATE_EPOCH'];
    await rm(folder, { recursive: true });
  });

  it('accepts a finding with a reason and a name, and reopens it when a figure changes', async () => {
    assert.equal((await khopso('check', book)).status, 1);
    const waived = await khopso('waive', book, '--sheet', 'Biểu 95', '--cell', 'd11', '--reason', 'Chờ quyết toán cấp xã', '--by', 'Lê Văn A');
    assert.equal(waived.status, 0, waived.error);
    const after = await khopso('check', book);
    assert.equal(after.status, 0);
    assert.match(after.out, /Chờ quyết toán cấp xã \(Lê Văn A, 2021-07-07\)/);
    assert.deepEqual(await complaints(await readFile(book), 'xlsx'), []);
    await writeFile(book, await overwrite(await readFile(book), [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D12', value: 59300 }]));
    const reopened = await khopso('check', book);
    assert.equal(reopened.status, 1);
    assert.match(reopened.out, /mở lại/);
  });

  it('refuses to accept without a reason, or where nothing is found', async () => {
    const before = await readFile(book);
    for (const words of [['--cell', 'D11', '--by', 'A'], ['--cell', 'D12', '--by', 'A', '--reason', 'x']]) {
      const outcome = await khopso('waive', book, '--sheet', 'Biểu 95', ...words);
      assert.equal(outcome.status, 2);
      assert.match(outcome.error, /^khopso: .+\n$/);
    }
    assert.ok(before.equals(await readFile(book)), 'the workbook is as it was');
  });

  it('leaves the recurrent total: one sum alone does not say which of its three cells is wrong', async () => {
    const fixed = join(folder, 'da-sua.xlsx');
    const outcome = await khopso('check', book, '--fix', fixed);
    assert.equal(outcome.status, 1);
    assert.equal(
      outcome.error,
      `Biểu 95 › D11: giữ nguyên. Số liệu chưa đủ để chọn giữa 3 cách giải thích 1 phép tính sai: D11: 70.067 → 70.250 triệu đồng; D12: 59.233 → 59.050 triệu đồng; D13: 11.017 → 10.834 triệu đồng. Cần đối chiếu chứng từ của D11, D12, D13.\nKhông ô nào được sửa: tệp ghi ra giống hệt tệp đã đọc.\nĐã ghi “${fixed}”.\n`,
    );
    assert.ok((await readFile(book)).equals(await readFile(fixed)));
  });

  it('changes nothing that the figures cannot decide', async () => {
    // 66.784 typed as 66.748: the total or its second part, and the plan's percentage fits both.
    await writeFile(book, await overwrite(await readFile(book), [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
      { kind: 'set-cell', sheet: 'Biểu 94', cell: 'D15', value: 66748 },
    ]));
    const fixed = join(folder, 'da-sua.xlsx');
    const outcome = await khopso('check', book, '--fix', fixed);
    assert.equal(outcome.status, 1);
    assert.match(outcome.error, /Biểu 94 › D15: giữ nguyên/);
    assert.ok((await readFile(book)).equals(await readFile(fixed)));
  });

  it('corrects a cell that its relations decide, and only that', async () => {
    // 66.784 typed as 76.784: the breakdown and the percentage of the plan agree on one value.
    const wrong = await overwrite(await readFile(book), [
      { kind: 'set-cell', sheet: 'Biểu 95', cell: 'D11', value: 70250 },
      { kind: 'set-cell', sheet: 'Biểu 94', cell: 'D15', value: 76784 },
    ]);
    await writeFile(book, wrong);
    const fixed = join(folder, 'da-sua.xlsx');
    const outcome = await khopso('check', book, '--fix', fixed);
    assert.match(outcome.error, /Biểu 94 › D15: 76\.784 → 66\.784/);
    const parts = partsOf(wrong);
    const changed = Object.entries(partsOf(await readFile(fixed))).filter(([name, bytes]) => !Buffer.from(bytes).equals(parts[name] ?? new Uint8Array()));
    assert.deepEqual(changed.map(([name]) => name), ['xl/worksheets/sheet2.xml']);
    assert.doesNotMatch((await khopso('check', fixed)).out, /76\.784/);
    assert.deepEqual(await complaints(await readFile(fixed), 'xlsx'), []);
  });

  it('prints proofs, SARIF and a self-contained page', async () => {
    const proofs = await khopso('check', book, '--proofs');
    assert.match(proofs.out, /51\.000 \+ 15\.784 = 66\.784 triệu đồng, đúng chính xác/);
    const sarif = JSON.parse((await khopso('check', book, '--format', 'sarif')).out) as { version: string; runs: { results: unknown[] }[] };
    assert.equal(sarif.version, '2.1.0');
    assert.ok((sarif.runs[0]?.results.length ?? 0) > 0);
    const page = (await khopso('check', book, '--format', 'html')).out;
    assert.match(page, /^<!DOCTYPE html>/);
    assert.doesNotMatch(page, /(?:src|href)="?https?:/);
  });

  it('refreshes a report, traces and verifies its figures', async () => {
    const report = join(folder, 'bao-cao.docx');
    const next = join(folder, 'bao-cao-moi.docx');
    assert.equal((await khopso('report', book, '-o', report, '--force')).status, 0);
    assert.equal((await khopso('verify', report, book)).status, 0);
    const traced = await khopso('trace', report, '--figure', '1');
    assert.equal(traced.status, 0);
    assert.match(traced.out, /tai-chinh\.xlsx › Biểu 94 › D\d+/);
    const everything = JSON.parse((await khopso('trace', report, '--format', 'json')).out) as { figures: { fact: string; proofs: string[]; checks: string[] }[] };
    const checksOf = (key: string): string[] | undefined =>
      everything.figures.find(({ fact }) => fact === `budget-expenditure.${key}.actual`)?.checks;
    assert.deepEqual(checksOf('recurrent'), [], 'the sum that fails proves nothing, and no plan is known');
    assert.deepEqual(checksOf('investment'), ['ratio-equals-quotient']);
    assert.match((await khopso('trace', report)).out, /chứng minh: tỷ lệ đúng với hai số đem chia \(ratio-equals-quotient\)/);

    await writeFile(book, await overwrite(await readFile(book), [{ kind: 'set-cell', sheet: 'Biểu 95', cell: 'D10', value: 15200 }]));
    assert.equal((await khopso('verify', report, book)).status, 1);
    const updated = await khopso('update', report, book, '-o', next);
    assert.equal(updated.status, 0, updated.error);
    assert.match(updated.out, /15\.199.*15\.200/);
    assert.equal((await khopso('verify', next, book)).status, 0);
    assert.deepEqual(await complaints(await readFile(next), 'docx'), []);
  });

  it('writes blank forms that are read back as the forms they are', async () => {
    const blank = join(folder, 'bieu-trong.xlsx');
    assert.equal((await khopso('template', 'budget-expenditure', 'crops', '-o', blank)).status, 0);
    const explained = await khopso('forms', '--explain', blank);
    assert.match(explained.out, /budget-expenditure/);
    assert.match(explained.out, /crops/);
    assert.equal((await khopso('template', 'khong-co', '-o', join(folder, 'x.xlsx'))).status, 2);
    assert.ok(!(await readdir(folder)).includes('x.xlsx'));
  });
});
