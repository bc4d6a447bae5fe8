/** Workbooks of another body or period are named and asked about, never printed silently (CONTRACT 6). */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { overwrite } from '../../test/support/overwrite';

const SAMPLES = join('samples', 'quang-tri-2021-h1');
const OFFICE = join(SAMPLES, 'van-phong.xlsx');
const INTERIOR = join(SAMPLES, 'noi-vu.xlsx');
const FINANCE = join(SAMPLES, 'tai-chinh.xlsx');

describe('workbooks of another body or period', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-strangers-'));
    const edited = async (name: string, cell: string, value: string): Promise<void> =>
      writeFile(
        at(name),
        await overwrite(await readFile(FINANCE), [{ kind: 'set-cell', sheet: 'Thông tin', cell, value }]),
      );
    await edited('noi-khac.xlsx', 'B4', 'UBND thành phố Bên Sông');
    await edited('ky-khac.xlsx', 'B7', '11 tháng năm 2021');
    await khopso('report', OFFICE, INTERIOR, FINANCE, '--force', '-o', at('bao-cao.docx'));
  });
  after(() => rm(folder, { recursive: true }));

  it('check names them, and says nothing once they are accepted', async () => {
    const strangers = async (...words: string[]): Promise<string[]> => {
      const { out } = await khopso('check', OFFICE, INTERIOR, ...words, '--format', 'json');
      const { findings } = JSON.parse(out) as {
        findings: { check: string; at: { file: string }; data: Record<string, string> }[];
      };
      return findings
        .filter(
          ({ check, data }) => check === 'body-matches' || (check === 'period-matches' && data['other'] !== undefined),
        )
        .map(({ check, at: { file } }) => `${check} ${file}`);
    };
    assert.deepEqual(await strangers(at('noi-khac.xlsx')), ['body-matches noi-khac.xlsx']);
    assert.deepEqual(await strangers(at('noi-khac.xlsx'), '--accept-other-body'), []);
    assert.deepEqual(await strangers(at('ky-khac.xlsx')), ['period-matches ky-khac.xlsx']);
    assert.deepEqual(await strangers(at('ky-khac.xlsx'), '--accept-other-period'), []);
    assert.deepEqual(await strangers(FINANCE), []);
  });

  it('report names both bodies or both periods, and writes nothing unless told to', async () => {
    const body = await khopso('report', OFFICE, INTERIOR, at('noi-khac.xlsx'), '--force', '-o', at('o.docx'));
    assert.equal(body.status, 1);
    assert.match(
      body.error,
      /“noi-khac\.xlsx” là của “UBND thành phố Bên Sông”, không phải của “UBND thị xã Quảng Trị”/,
    );
    const period = await khopso(
      'report',
      OFFICE,
      INTERIOR,
      at('ky-khac.xlsx'),
      '--force',
      '-o',
      at('o.docx'),
      '--lang',
      'en',
    );
    assert.equal(period.status, 1);
    assert.match(
      period.error,
      /"ky-khac\.xlsx" is of the period "first 11 months of 2021", not of "first 6 months of 2021"/,
    );
    const asked = await khopso('report', FINANCE, '--period', '2021-9M', '--force', '-o', at('o.docx'));
    assert.match(asked.error, /không phải kỳ “9 tháng đầu năm 2021”/);
    assert.ok(!(await readdir(folder)).includes('o.docx'));
    const told = await khopso(
      'report',
      OFFICE,
      INTERIOR,
      at('noi-khac.xlsx'),
      '--accept-other-body',
      '--force',
      '-o',
      at('o.docx'),
    );
    assert.equal(told.status, 0);
    assert.ok((await readdir(folder)).includes('o.docx'));
  });

  it('update asks before a report of another body or period takes their figures', async () => {
    for (const [name, option, sentence] of [
      ['noi-khac.xlsx', '--accept-other-body', /“noi-khac\.xlsx” là của “UBND thành phố Bên Sông”.*THỊ XÃ QUẢNG TRỊ”/i],
      [
        'ky-khac.xlsx',
        '--accept-other-period',
        /“ky-khac\.xlsx” ghi kỳ “11 tháng năm 2021”, không phải kỳ “6 tháng đầu năm 2021”/,
      ],
    ] as const) {
      const words = ['update', at('bao-cao.docx'), at(name), '-o', at(`moi-${name}.docx`)];
      const refused = await khopso(...words);
      assert.equal(refused.status, 1, name);
      assert.match(refused.error, sentence);
      assert.ok(!(await readdir(folder)).includes(`moi-${name}.docx`));
      const told = await khopso(...words, option);
      assert.ok((await readdir(folder)).includes(`moi-${name}.docx`));
      assert.deepEqual([told.status, /giữ nguyên như cũ, vì không đưa vào/.test(told.error)], [1, true], name);
      assert.equal((await khopso(...words, option, '--drop-missing')).status, 0, name);
    }
  });

  it('update may name the period: its workbooks are no strangers, and the report is of that period', async () => {
    const words = ['update', at('bao-cao.docx'), at('ky-khac.xlsx'), '--period', '2021-11M', '-o', at('ky-moi.docx')];
    const updated = await khopso(...words);
    assert.deepEqual([updated.status, /ghi kỳ/.test(updated.error)], [0, false], updated.error);
    const traced = await khopso('trace', at('ky-moi.docx'), '--format', 'json');
    assert.equal((JSON.parse(traced.out) as { period: string }).period, '2021-11M');
    const back = ['update', at('ky-moi.docx'), at('ky-khac.xlsx'), '-o', at('ky-moi-2.docx')];
    assert.equal((await khopso(...back)).status, 0);
    const other = await khopso('update', at('ky-moi.docx'), FINANCE, '-o', at('ky-cu.docx'));
    assert.match(other.error, /“tai-chinh\.xlsx” ghi kỳ “6 tháng đầu năm 2021”, không phải kỳ “11 tháng năm 2021”/);
  });
});
