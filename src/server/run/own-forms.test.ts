/** An office's folder whose bodies owe a form of its own: taken in by the command line, due, recognised and summed by the server. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { khopso } from '../../../test/support/khopso';
import { COST, HERE } from '../../../test/support/server-rig';
import { readXlsx, writeXlsx } from '../../hosts/xlsx-file';
import { openStore } from '../store';
import { startServer, type Running, type ServeOptions } from './start';

const FORM = `
forms:
  - id: dan-vat-nuoi
    title: Đàn vật nuôi
    layout: outline
    recognise: { numbers: [09/VN], titles: [ĐÀN VẬT NUÔI] }
    unit: ~
    columns:
      - { key: number, role: number, headings: [STT] }
      - { key: label, role: label, headings: [Chỉ tiêu] }
      - { key: actual, role: measure, headings: [Thực hiện] }
    lines:
      - { key: trau, number: "1", label: Đàn trâu }
      - { key: bo, number: "2", label: Đàn bò }
`;
const BODIES = `
bodies:
  - name: UBND tỉnh Sông Mây
    bodies:
      - { name: UBND xã Bản Mù, forms: [dan-vat-nuoi], due: 15 }
      - { name: UBND xã Pá Hu, forms: [dan-vat-nuoi], due: 15 }
`;

const bookOf = (body: string, cattle: readonly [number, number]): Promise<Uint8Array> => {
  const rows = [
    [body],
    ['ĐÀN VẬT NUÔI 6 THÁNG ĐẦU NĂM 2025'],
    ['Đơn vị tính: con'],
    ['STT', 'Chỉ tiêu', 'Thực hiện'],
    ['1', 'Đàn trâu', cattle[0]],
    ['2', 'Đàn bò', cattle[1]],
  ];
  const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  return writeXlsx({ sheets: [{ name: 'Chăn nuôi', cells }] });
};

describe("an office's own forms on the server", () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-own-'));
    await mkdir(at('co-quan/forms'), { recursive: true });
    await writeFile(at('co-quan/bodies.yaml'), BODIES);
    await writeFile(at('co-quan/forms/dan.yaml'), FORM);
    await writeFile(at('cay.yaml'), BODIES);
  });
  after(() => rm(folder, { recursive: true }));

  const start = (given: Partial<ServeOptions> = {}): Promise<Running> =>
    startServer({
      ...{ data: at('data'), listen: '127.0.0.1:0', demo: false, version: '0.0.0', log: () => undefined },
      ...{ site: { pane: null, pages: null, guides: null }, reader: HERE, cost: COST, ...given },
    });

  it('come with the folder, with the bodies.yaml in it, or by --forms; a tree alone keeps those that are there', async () => {
    const taken = /Đã nhập 3 đơn vị, 2 biểu/;
    const alone = await khopso('data', 'bodies', at('x'), at('cay.yaml'));
    assert.deepEqual([alone.status, /không có biểu nào mã “dan-vat-nuoi”/.test(alone.error)], [2, true], alone.error);
    for (const [place, words] of [
      ['a', [at('co-quan')]],
      ['b', [at('co-quan/bodies.yaml')]],
      ['c', [at('cay.yaml'), '--forms', at('co-quan/forms')]],
      ['c', [at('cay.yaml')]],
    ] as const) {
      const { out, error } = await khopso('data', 'bodies', at(place), ...words);
      assert.match(out, taken, error);
    }
    await mkdir(at('hong'));
    await writeFile(at('hong/hong.yaml'), 'forms:\n  - id: [1]\n');
    const { status, error } = await khopso('data', 'bodies', at('d'), at('cay.yaml'), '--forms', at('hong'));
    assert.deepEqual([status, /hong\.yaml/.test(error), error.trim().split('\n').length], [2, true, 1], error);
  });

  it('are due, recognised in what is handed in, and summed, however often the server starts', async () => {
    await khopso('data', 'bodies', at('data'), at('co-quan'));
    const logins = new Map<string, readonly [string, string]>();
    const { out } = await khopso('data', 'accounts', at('data'));
    for (const [, unit = '', login = '', password = ''] of out.matchAll(/^"(.+)",(.+),(.+)$/gm))
      logins.set(unit, [login, password]);
    const store = await openStore(at('data'));
    await store.change(({ units }) => units.openPeriod('2025-H1', '2025-07-01T00:00:00.000Z'));
    const units = new Map((await store.units.all()).map(({ id, name }) => [name, id]));
    await store.close();
    const running = await start();
    const api = `${running.address}/api/v1`;
    const session = async (unit: string): Promise<Record<string, string>> => {
      const [login, password] = logins.get(unit) ?? ['', ''];
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${api}/session`, {
        ...{ method: 'POST', headers, body: JSON.stringify({ login, password }) },
      });
      assert.equal(answer.status, 200, unit);
      const cookie = (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
      return { cookie, 'x-khopso-csrf': ((await answer.json()) as { csrf: string }).csrf };
    };
    for (const [name, cattle] of [
      ['UBND xã Bản Mù', [120, 300]],
      ['UBND xã Pá Hu', [80, 150]],
    ] as const) {
      const path = `${api}/submissions?unit=${units.get(name) ?? ''}&period=2025-H1&file=so.xlsx&submit=true`;
      const headers = { ...(await session(name)), 'content-type': 'application/octet-stream' };
      const body = Buffer.from(await bookOf(name, cattle));
      const answer = await fetch(path, { method: 'POST', headers, body });
      assert.equal(answer.status, 200, await answer.clone().text());
    }
    await running.close();
    const again = await start();
    const signed = await fetch(`${again.address}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'quantri', password: running.first?.password }),
    });
    const headers = { cookie: (signed.headers.get('set-cookie') ?? '').replace(/;.*/, '') };
    const ask = (path: string): Promise<Response> => fetch(`${again.address}/api/v1${path}`, { headers });
    const due = (await (await ask('/due?period=2025-H1')).json()) as {
      readonly forms: readonly { readonly id: string; readonly title: string }[];
      readonly units: readonly { readonly slots: readonly { readonly form: string; readonly state: string }[] }[];
    };
    assert.deepEqual(
      due.forms.map(({ id, title }) => [id, title]),
      [['dan-vat-nuoi', 'Đàn vật nuôi']],
    );
    assert.deepEqual(
      due.units.flatMap(({ slots }) => slots.map(({ form, state }) => [form, state])),
      [
        ['dan-vat-nuoi', 'submitted'],
        ['dan-vat-nuoi', 'submitted'],
      ],
    );
    const sum = await ask('/periods/2025-H1/sum');
    assert.equal(sum.status, 200, await sum.clone().text());
    const files = unzipSync(new Uint8Array(await sum.arrayBuffer()));
    const { sheets } = await readXlsx(files['tong-hop.xlsx'] ?? new Uint8Array(), 'tong-hop.xlsx');
    const values = sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    assert.ok(values.includes(200) && values.includes(450), 'the sums of both');
    await again.close();
  });
});
