/** A started server with the demo set, then its data backed up, restored and proved; and the commands over it. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../cli/commands/serve';
import { khopso } from '../../../test/support/khopso';
import { readXlsx } from '../../hosts/xlsx-file';
import { COST, HERE } from '../../../test/support/server-rig';
import { ProcessBudget } from '../../threads';
import { DEMO_PASSWORD } from '../demo/demo-set';
import { backUp, restore, verifyData } from '../keep/backup';
import { isSound } from '../keep/verify';
import { openStore, WORKBOOKS_FOLDER } from '../store';
import { startServer, type Running, type ServeOptions } from './start';

describe('a running server', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-run-'));
  });
  after(() => rm(folder, { recursive: true }));

  const start = (given: Partial<ServeOptions> = {}): Promise<Running> =>
    startServer({
      ...{ data: at('data'), listen: '127.0.0.1:0', demo: true, version: '0.0.0', log: () => undefined },
      ...{ site: { pane: null, pages: null, guides: null }, reader: HERE, cost: COST, ...given },
    });

  it('has the demo set once: three departments and twenty communes over two periods, in every state', async () => {
    const running = await start();
    assert.equal(running.first?.accounts.length, 29);
    const answer = await fetch(`${running.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'thuky', password: DEMO_PASSWORD }),
    });
    const cookie = (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
    const due = async (period: string): Promise<{ units: { slots: { state: string; late: boolean }[] }[] }> =>
      (await (await fetch(`${running.address}/api/v1/due?period=${period}`, { headers: { cookie } })).json()) as never;
    const [past, now] = [await due('2024-H1'), await due('2025-H1')];
    const states = (of: typeof now): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const { state } of of.units.flatMap(({ slots }) => slots)) counts[state] = (counts[state] ?? 0) + 1;
      return counts;
    };
    assert.deepEqual(states(past), { locked: 43 });
    assert.deepEqual(states(now), { approved: 20, submitted: 13, 'sent-back': 2, draft: 4, expected: 4 });
    // Two came after the day; of two nothing has come, of two drafts alone, and one was sent back: owed still.
    assert.equal(now.units.filter(({ slots }) => slots[0]?.late).length, 7);
    assert.equal(now.units.length, 23);
    await running.close();
    await assert.rejects(fetch(running.address));
    const again = await start();
    assert.equal(again.first, null);
    await again.close();
  });

  it('is backed up while it runs, restored elsewhere and proved; what is lost or damaged is named', async () => {
    const running = await start();
    const { copied, soundness } = await backUp(at('data'), at('copy'));
    assert.ok(copied > 40 && isSound(soundness), JSON.stringify(soundness));
    assert.equal((await backUp(at('data'), at('copy'))).copied, 0);
    await running.close();
    const restored = await restore(at('copy'), at('again'));
    assert.deepEqual(restored.soundness, await verifyData(at('data')));
    const here = await openStore(at('again'));
    assert.equal((await here.people.all()).length, 29);
    await here.close();

    const files = (await readdir(at(`again/${WORKBOOKS_FOLDER}`), { recursive: true })).filter((name) =>
      /[0-9a-f]{64}$/.test(name),
    );
    await truncate(join(at('again'), WORKBOOKS_FOLDER, files[0] ?? ''), 10);
    await rm(join(at('again'), WORKBOOKS_FOLDER, files[1] ?? ''));
    const { status, out } = await khopso('data', 'verify', at('again'), '--lang', 'en');
    assert.equal(status, 1);
    assert.match(
      out,
      /unbroken, last hash [0-9a-f]{64}\.\nWorkbooks taken: \d+, missing or damaged: 2\.\n {2}missing .*\n {2}damaged /,
    );
    assert.equal((await khopso('data', 'backup', at('data'), at('copy'))).status, 0);
  });

  it('commands say what is wrong in one line', async () => {
    for (const [words, told] of [
      [['serve', '--database', 'mysql://x/y'], /phải là địa chỉ PostgreSQL/],
      [
        ['serve', '--database', 'postgres://ai:mat-khau@127.0.0.1:1/x'],
        /Không vào được cơ sở dữ liệu của “--database”; hãy/,
      ],
      [['serve', '--listen', 'abc'], /127\.0\.0\.1:8080/],
      [['serve', '--base', 'https://so.vn/khop', '--data', at('x')], /phải là địa chỉ gốc/],
      [['serve', '--certificate', at('khong-co.pem')], /khong-co\.pem/],
      [['data', 'backup', folder, at('y')], /không phải dữ liệu của máy chủ/],
      [['data', 'restore', at('data'), at('copy')], /đã có tệp/],
      [['data', 'backup', at('data')], /Còn thiếu/],
      [['data', 'bodies', at('data'), at('khong-co.yaml')], /khong-co\.yaml/],
    ] as const) {
      const { status, error } = await khopso(...words);
      assert.equal(status, 2, error);
      assert.match(error, told);
      assert.equal(error.trim().split('\n').length, 1);
    }
  });

  it('a new one has one administrator, takes bodies.yaml by the command line, and stops when told to', async () => {
    await writeFile(at('sai.yaml'), 'bodies:\n  - forms: [la]\n');
    await writeFile(at('bodies.yaml'), 'bodies:\n  - { name: UBND xã An Bình, forms: [crops], due: 15 }\n');
    const wrong = await khopso('data', 'bodies', at('new'), at('sai.yaml'));
    assert.equal(wrong.status, 2);
    assert.match(wrong.error, /chưa dùng được[^]*dòng 2/i);
    assert.match((await khopso('data', 'bodies', at('new'), at('bodies.yaml'))).out, /Đã nhập 1 đơn vị, 1 biểu/);
    const made = await khopso('data', 'accounts', at('new'), at('tai-khoan.xlsx'));
    assert.match(made.out, /^đơn vị,tên đăng nhập,mật khẩu\n"UBND xã An Bình",xa-an-binh,\S+\n/);
    const others = async (name: string): Promise<number> => (await stat(at(name))).mode & 0o077;
    if (process.platform !== 'win32')
      assert.deepEqual(
        [await others('tai-khoan.xlsx'), await others('new'), await others('new/khopso.db')],
        [0, 0, 0],
        'nobody else reads it',
      );
    const book = await readFile(at('tai-khoan.xlsx'));
    const { sheets } = await readXlsx(book, 'tai-khoan.xlsx');
    assert.deepEqual(
      sheets[0]?.cells.map(({ value }) => value),
      ['đơn vị', 'tên đăng nhập', 'mật khẩu', ...(/"(.+)",(.+),(.+)/.exec(made.out)?.slice(1) ?? [])],
    );
    // Who has somebody to hand in gets nobody else, and the passwords of the time before are not written over.
    const none = await khopso('data', 'accounts', at('new'), at('tai-khoan.xlsx'));
    assert.deepEqual([none.status, none.out], [0, 'đơn vị,tên đăng nhập,mật khẩu\n']);
    assert.match(none.error, /Không có tài khoản nào phải lập thêm; không ghi “.*tai-khoan\.xlsx”/);
    assert.deepEqual(await readFile(at('tai-khoan.xlsx')), book);
    let [out, error] = ['', ''];
    const io = {
      ...{ out: (text: string) => (out += text), error: (text: string) => (error += text), redraw: null },
      budget: new ProcessBudget(),
    };
    const options = { data: at('new'), listen: '0.0.0.0:0', base: 'http://so.vn', lang: 'vi' as const };
    assert.equal(await serve(options, io, Promise.resolve()), 0);
    assert.match(
      out,
      /Khớp Số: http:\/\/so\.vn\nNghe ở http:.*\nMật khẩu của các tài khoản mới: [a-z2-9-]{19}\n {2}quantri +quản trị\n$/,
    );
    assert.match(error, /không được mã hóa/);
    assert.equal((await readFile(at('new/khopso.db'))).subarray(0, 6).toString(), 'SQLite');
  });

  it('a port that is taken is said so, and the store is let go', async () => {
    const running = await start();
    const port = new URL(running.address).port;
    await assert.rejects(start({ listen: `127.0.0.1:${port}`, data: at('new') }), /cannot-listen/);
    await running.close();
  });

  it('a folder has one server at a time; what reads it beside needs no claim', async () => {
    const running = await start({ data: at('new') });
    await assert.rejects(start({ data: at('new') }), /folder-in-use/);
    const told = await khopso('serve', '--data', at('new'), '--listen', '127.0.0.1:0', '--lang', 'en');
    assert.deepEqual([told.status, /is in use by another server/.test(told.error)], [2, true]);
    assert.equal(isSound(await verifyData(at('new'))), true);
    await running.close();
    await (await start({ data: at('new') })).close();
  });
});
