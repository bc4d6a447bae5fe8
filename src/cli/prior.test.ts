/** `check --prior`: workbooks of earlier periods beside those that are checked. */
import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { feeReport } from '../../test/support/fee-report';
import { khopso } from '../../test/support/khopso';
import { asXlsx } from '../hosts/xlsx-file';

const sheet = (period: string, market: number, before: number, fines = 205): Promise<Uint8Array> =>
  asXlsx(feeReport('', period, { market, before, fines }));

describe('cli: check --prior', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-'));
    await writeFile(at('nay.xlsx'), await sheet('6 THÁNG ĐẦU NĂM 2025', 320, 209));
    await writeFile(at('truoc.xlsx'), await sheet('6 THÁNG ĐẦU NĂM 2024', 290, 270, 160));
    await writeFile(at('xa.xlsx'), await sheet('6 THÁNG ĐẦU NĂM 2019', 290, 270));
  });
  after(() => rm(folder, { recursive: true }));

  it("names the cell of last year's column, and where last year says otherwise; alone the sheet is sound", async () => {
    assert.equal((await khopso('check', at('nay.xlsx'))).status, 0);
    const { status, out } = await khopso('check', at('nay.xlsx'), '--prior', at('truoc.xlsx'), '--format', 'json');
    assert.equal(status, 1);
    const { findings } = JSON.parse(out) as {
      findings: { check: string; code: string; at: object; related: object[]; relation: { kind: string } }[];
    };
    assert.deepEqual(
      findings.map(({ check, code, at: place, related }) => [check, code, place, related]),
      ['D5', 'D7'].map((cell, line) => [
        'figures-agree',
        'prior-mismatch',
        { file: 'nay.xlsx', sheet: 'Biểu', cell },
        [{ file: 'truoc.xlsx', sheet: 'Biểu', cell: ['C5', 'C7'][line] }],
      ]),
    );
    assert.deepEqual(new Set(findings.map(({ relation }) => relation.kind)), new Set(['equal']));
  });

  it('says in each format what was found, and of a workbook that fits nothing that it fits nothing', async () => {
    for (const format of ['text', 'html', 'sarif']) {
      const { status, out } = await khopso('check', at('nay.xlsx'), '--prior', at('truoc.xlsx'), '--format', format);
      assert.equal(status, 1, format);
      assert.match(out, /báo cáo năm trước ghi/, format);
    }
    const { status, out } = await khopso('check', at('nay.xlsx'), '--prior', at('xa.xlsx'));
    assert.equal(status, 0);
    assert.match(out, /xa\.xlsx.*sổ kỳ trước này không có số nào để đối chiếu/);
  });

  it('takes workbooks only, and says which one cannot be read', async () => {
    const word = await khopso('check', at('nay.xlsx'), '--prior', at('truoc.docx'));
    assert.deepEqual([word.status, word.out], [2, '']);
    assert.match(word.error, /“--prior” chỉ nhận tệp Excel của kỳ trước/);
    const missing = await khopso('check', at('nay.xlsx'), '--prior', at('khong-co.xlsx'));
    assert.deepEqual([missing.status, missing.out], [2, '']);
    assert.match(missing.error, /khong-co\.xlsx/);
  });

  it('accepts a figure that was restated, with its reason, whatever the earlier workbook is called', async () => {
    const [book, own] = [at('dieu-chinh.xlsx'), ['--sheet', 'Biểu', '--cell', 'D5', '--reason', 'a', '--by', 'b']];
    await writeFile(book, await sheet('6 THÁNG ĐẦU NĂM 2025', 320, 291));
    await writeFile(at('nam-2024.xlsx'), await sheet('6 THÁNG ĐẦU NĂM 2024', 290, 270, 160));
    const alone = await khopso('waive', book, ...own);
    assert.equal(alone.status, 2);
    assert.match(alone.error, /đối chiếu với sổ kỳ trước thì thêm --prior/);
    const { status, out } = await khopso('waive', book, ...own, '--prior', at('truoc.xlsx'));
    assert.equal(status, 0);
    assert.match(out, /báo cáo năm trước ghi/);
    const left = async (prior: string): Promise<readonly string[]> => {
      const { out: json } = await khopso('check', book, '--prior', at(prior), '--format', 'json');
      return (JSON.parse(json) as { findings: { at: { cell: string } }[] }).findings.map((each) => each.at.cell);
    };
    assert.deepEqual(await left('truoc.xlsx'), ['D7']);
    assert.deepEqual(await left('nam-2024.xlsx'), ['D7']);
    assert.match((await khopso('waive', book, '--prior', at('truoc.xlsx'))).out, /D5/);
  });
});
