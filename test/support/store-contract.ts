/** The store's contract: what every database below it must keep, run over each adapter. */
import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { migrate, MIGRATIONS } from '../../src/server/store/migrations';
import type { SqlDatabase } from '../../src/server/store/sql';
import { digestOfBytes, openStore, type Person, type Store, type Submission, type Unit } from '../../src/server/store';

const STORE = join(__dirname, '../../src/server/store/index.ts');
const AT = '2025-10-01T01:00:00.000Z';
const unit = (id: string, parent: string | null = null): Unit => ({
  ...{ id, parent, kind: 'body', name: `UBND ${id}`, key: `/${id}`, place: 0, active: 1 },
});
const PERSON: Person = { id: 'p', login: 'an', name: 'An', role: 'head', unit: 'a', password: 'x', active: 1 };
export const submission = (id: string, version: number, digest = id): Submission => ({
  ...{ id, unit: 'a', period: '2025-9M', version, digest, size: 3, file: 'a.xlsx', person: 'p', received: AT },
  ...{ state: 'draft', blank: '', forms: 'targets crops', errors: 0, warnings: 1, notes: 2 },
});

export async function furnished(store: Store): Promise<void> {
  await store.change(async ({ units, people }) => {
    const due = { unit: 'a', due: '15' };
    await units.replace(
      [unit('a'), unit('b', 'a')],
      [
        { ...due, form: 'targets', place: 0 },
        { ...due, form: 'crops', place: 1 },
      ],
    );
    await units.openPeriod('2025-9M', AT);
    await people.put(PERSON);
  });
}

/** Run over every adapter: `open` opens the same store again after it was closed. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store;
  before(async () => {
    store = await open();
    await furnished(store);
  });
  after(() => store.close());

  it('a change is whole or not at all, and what it has not finished nobody sees', async () => {
    let seen = -1;
    const failing = store.change(async ({ units }) => {
      await units.openPeriod('2026', AT);
      seen = (await store.units.periods()).length;
      throw new Error('stop');
    });
    const next = store.change(({ units }) => units.openPeriod('2025-Q4', AT));
    await assert.rejects(failing, /stop/);
    await next;
    assert.equal(seen, 1);
    assert.deepEqual((await store.units.periods()).map(({ id }) => id).sort(), ['2025-9M', '2025-Q4']);
  });

  it('changes come one after the other: no version is given twice', async () => {
    const add = (id: string): Promise<void> =>
      store.change(async ({ submissions }) => {
        const last = (await submissions.versions('a', '2025-9M')).at(-1)?.version ?? 0;
        await Promise.resolve();
        await submissions.add(submission(id, last + 1), '{}');
      });
    await Promise.all(['s1', 's2', 's3'].map(add));
    const versions = await store.submissions.versions('a', '2025-9M');
    assert.deepEqual(
      versions.map(({ version }) => version),
      [1, 2, 3],
    );
    assert.deepEqual(versions.map(({ id }) => id).sort(), ['s1', 's2', 's3']);
    for (const each of versions) assert.deepEqual({ ...each }, submission(each.id, each.version));
    await assert.rejects(store.change(({ submissions }) => submissions.add(submission('s4', 3), '{}')));
    assert.equal(await store.submissions.byId('s4'), null);
  });

  it('keeps states, steps and remarks of a submission', async () => {
    await store.change(async ({ submissions }) => {
      await submissions.setState('s1', 'sent-back');
      for (const action of ['submit', 'send-back'])
        await submissions.addStep({ submission: 's1', at: AT, person: 'p', action, text: 'sửa lại' });
      await submissions.addRemarks('s1', [{ sheet: 'Biểu', cell: 'D5', text: 'xem lại' }]);
      await submissions.addRemarks('s1', [{ sheet: 'Biểu', cell: 'D6', text: 'thiếu' }]);
    });
    assert.equal((await store.submissions.byId('s1'))?.state, 'sent-back');
    assert.deepEqual(
      (await store.submissions.steps('s1')).map(({ number, action }) => [number, action]),
      [
        [1, 'submit'],
        [2, 'send-back'],
      ],
    );
    assert.deepEqual(
      (await store.submissions.remarks('s1')).map(({ number, cell }) => [number, cell]),
      [
        [1, 'D5'],
        [2, 'D6'],
      ],
    );
    assert.equal(await store.submissions.outcome('s1'), '{}');
    assert.equal((await store.submissions.ofPeriod('2025-9M')).length, 3);
  });

  it('tells of one unit without the others: those above it, those below, what they owe and handed in', async () => {
    const ids = (units: readonly Unit[]): readonly string[] => units.map(({ id }) => id).sort();
    assert.deepEqual([ids(await store.units.path('b')), ids(await store.units.path('a'))], [['a', 'b'], ['a']]);
    assert.deepEqual([ids(await store.units.around('a')), ids(await store.units.around('?'))], [['a', 'b'], []]);
    const all = await store.units.expected();
    assert.deepEqual(
      all.map((each) => ({ ...each })),
      ['targets', 'crops'].map((form, place) => ({ unit: 'a', form, due: '15', place })),
    );
    assert.deepEqual([await store.units.expected('a'), await store.units.expected('b')], [all, []]);
    assert.deepEqual([await store.units.formsOf('a'), await store.units.formsOf('b')], [['targets', 'crops'], []]);
    const of = async (units: readonly string[]): Promise<number> =>
      (await store.submissions.ofPeriod('2025-9M', units)).length;
    assert.deepEqual([await of(['b']), await of(['b', 'a'])], [0, 3]);
  });

  it('a tree read again keeps what was handed in of units that it no longer names', async () => {
    await store.change(({ units }) =>
      units.replace([{ ...unit('a'), name: 'UBND A' }], [{ unit: 'a', form: 'targets', due: '', place: 0 }]),
    );
    assert.deepEqual((await store.units.all()).map(({ id, name, active }) => [id, name, active]).sort(), [
      ['a', 'UBND A', 1],
      ['b', 'UBND b', 0],
    ]);
    assert.equal((await store.units.expected()).length, 1);
    assert.equal((await store.submissions.versions('a', '2025-9M')).length, 3);
  });

  it('sessions end with their time or with the account', async () => {
    const session = (token: string, ends: string): Promise<void> =>
      store.change(({ people }) => people.begin({ token, person: 'p', csrf: 'c', ends }, AT));
    await session('old', '2025-10-01T00:00:00.000Z');
    await session('new', '2025-10-02T00:00:00.000Z');
    assert.equal(await store.people.session('old'), null);
    assert.equal((await store.people.session('new'))?.person, 'p');
    await store.change(({ people }) => people.endAll('p'));
    assert.equal(await store.people.session('new'), null);
    assert.equal((await store.people.byLogin('an'))?.id, 'p');
  });

  it('the audit log shows where an entry was changed or taken away', async () => {
    const log = async (action: string): Promise<unknown> =>
      store.change(({ audit }) => audit.append({ at: AT, person: 'p', action, subject: 's1', data: { n: 1 } }));
    for (const action of ['submit', 'approve', 'lock']) await log(action);
    const { entries, broken } = await store.audit.verify();
    assert.deepEqual([entries, broken], [3, null]);
    assert.deepEqual(
      (await store.audit.latest(2)).map(({ action }) => action),
      ['lock', 'approve'],
    );
    const of = async (unit: string, before?: number): Promise<readonly string[]> =>
      (await store.audit.latestOf(unit, 9, before)).map(({ action }) => action);
    assert.deepEqual([await of('a'), await of('b')], [['lock', 'approve', 'submit'], ['lock']]);
    assert.deepEqual([await of('a', 3), await of('b', 3)], [['approve', 'submit'], []]);
    const people = async (unit: string): Promise<number> => (await store.people.all(unit)).length;
    assert.deepEqual([await people('a'), await people('b')], [1, 0]);
  });

  it('what was acknowledged is there when it is opened again', async () => {
    await store.close();
    store = await open();
    assert.equal((await store.submissions.versions('a', '2025-9M')).length, 3);
    assert.equal((await store.audit.verify()).entries, 3);
  });
}

/** Rows as the first version wrote them; never changed: a later version must take them as they are. */
const OF_THE_FIRST = [
  "INSERT INTO units (id, parent, kind, name, key, place, active) VALUES ('a', NULL, 'body', 'UBND a', '/a', 0, 1)",
  "INSERT INTO expected (unit, form, due, place) VALUES ('a', 'crops', '15', 0)",
  `INSERT INTO periods (id, opened, locked) VALUES ('2025-9M', '${AT}', NULL)`,
  "INSERT INTO people (id, login, name, role, unit, password, active) VALUES ('p', 'an', 'An', 'head', 'a', 'x', 1)",
  `INSERT INTO submissions (id, unit, period, version, digest, size, file, person, received, state, forms, errors,
     warnings, notes) VALUES ('s', 'a', '2025-9M', 1, 's', 3, 'a.xlsx', 'p', '${AT}', 'draft', 'targets crops', 0, 1, 2)`,
  "INSERT INTO outcomes (submission, outcome) VALUES ('s', '{}')",
  `INSERT INTO steps (submission, number, at, person, action, text) VALUES ('s', 1, '${AT}', 'p', 'draft', '')`,
  "INSERT INTO remarks (submission, number, sheet, cell, text) VALUES ('s', 1, 'Biểu', 'D5', 'xem lại')",
];

/** A database of each earlier version, with what it held, is brought up to date: all of it is there, and it goes on. */
export async function earlierVersions(
  place: (name: string) => Promise<string>,
  open: (place: string) => Promise<SqlDatabase>,
): Promise<void> {
  for (let version = 1; version < MIGRATIONS.length; version += 1) {
    const at = await place(`version_${String(version)}`);
    const database = await open(at);
    await migrate(database, MIGRATIONS.slice(0, version));
    for (const statement of OF_THE_FIRST) await database.run(statement);
    await database.close();
    const store = await openStore(at);
    const [kept] = await store.submissions.versions('a', '2025-9M');
    assert.deepEqual({ ...kept }, submission('s', 1));
    assert.deepEqual(
      [await store.units.formsOf('a'), (await store.people.byLogin('an'))?.unit, await store.submissions.outcome('s')],
      [['crops'], 'a', '{}'],
    );
    const told = [await store.submissions.steps('s'), await store.submissions.remarks('s')];
    assert.deepEqual([told[0]?.length, told[1]?.length, (await store.units.around('a')).length], [1, 1, 1]);
    await store.change(async ({ submissions, audit }) => {
      await submissions.add(submission('s2', 2), '{}');
      await audit.append({ at: AT, person: 'p', action: 'submit', subject: 's2' });
    });
    const { entries, broken } = await store.audit.verify();
    assert.deepEqual([entries, broken], [1, null]);
    await store.close();
  }
}

/** Submits without end and says each that was acknowledged. */
const CHILD = `
  require('@swc-node/register');
  const { openStore } = require(process.argv[1]);
  (async () => {
    const store = await openStore(process.argv[2]);
    const base = (await store.submissions.versions('a', '2025-9M')).length;
    for (let n = base + 1; ; n += 1) {
      const digest = await store.workbooks.put(Buffer.alloc(2000, String(n)));
      await store.change(({ submissions, audit }) =>
        submissions.add({ ...JSON.parse(process.argv[3]), id: 's' + n, version: n, digest }, '{}')
          .then(() => audit.append({ at: '', person: 'p', action: 'submit', subject: 's' + n })));
      process.stdout.write(n + ' ' + digest + '\\n');
    }
  })();`;

const KILLS = Number(process.env['KHOPSO_KILLS'] ?? 1);
/** Milliseconds that all kills together may take: a minute each, for others may be at work on the machine too. */
export const KILL_PATIENCE = 60_000 * KILLS;

/**
 * Kills a process that hands in, at moments drawn from a seed (one; KHOPSO_KILLS says how many), and looks at what it left.
 * A process of its own has to load: two seconds, spent because nothing else proves what a kill leaves behind.
 */
export async function killed(place: () => Promise<string>): Promise<void> {
  const at = await place();
  const first = await openStore(at);
  await furnished(first);
  await first.close();
  // Moments drawn from a seed: after so many acknowledgements and so many milliseconds. `npm run soak` draws 200.
  for (let seed = 7, kill = 0; kill < KILLS; kill += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const [acknowledged, milliseconds] = [1 + (seed % 13), seed % 7];
    const child = spawn(process.execPath, ['-e', CHILD, STORE, at, JSON.stringify(submission('', 0))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        const before = said.split('\n').length;
        said += text.toString();
        if (before <= acknowledged && said.split('\n').length > acknowledged)
          setTimeout(() => child.kill('SIGKILL'), milliseconds);
      });
      child.once('close', () => {
        resolve();
      });
    });
    const store = await openStore(at);
    const kept = await store.submissions.versions('a', '2025-9M');
    const lines = said.split('\n').filter((line) => /^\d+ [0-9a-f]{64}$/.test(line));
    assert.ok(lines.length >= acknowledged);
    for (const line of lines) {
      const [version, digest = ''] = line.split(' ');
      assert.equal(kept.find((each) => each.version === Number(version))?.digest, digest);
    }
    for (const { digest, version } of kept) {
      const bytes = await store.workbooks.get(digest);
      assert.equal(bytes && digestOfBytes(bytes), digest, String(version));
    }
    const { entries, broken } = await store.audit.verify();
    assert.deepEqual([entries, broken], [kept.length, null]);
    await store.close();
  }
}
