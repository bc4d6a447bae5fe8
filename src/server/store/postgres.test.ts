/** PostgreSQL keeps the same contract, over a server of the tests' own; two servers of ours share one database. */
import { strict as assert } from 'node:assert';
import {
  earlierVersions,
  KILL_PATIENCE,
  furnished,
  killed,
  storeContract,
  submission,
} from '../../../test/support/store-contract';
import { postgresPrograms, startPostgres, type PostgresServer } from '../../../test/support/postgres-server';
import { COST, HERE } from '../../../test/support/server-rig';
import { startServer, verifyData } from '..';
import { numbered, openPostgres } from './postgres';
import { digestOfBytes, openStore } from '.';

const programs = postgresPrograms();

describe('PostgreSQL', () => {
  it('is asked with numbered values', () => {
    assert.equal(numbered('a = ? AND b = ?'), 'a = $1 AND b = $2');
  });

  // CI has the server; on a machine without one there is nothing to start.
  if (programs !== null || process.env['CI'])
    describe('as the store', () => {
      let server: PostgresServer;
      /** A database of its own for each question. */
      const place = async (name: string): Promise<string> => {
        const database = await openPostgres(server.url);
        await database.run(`CREATE DATABASE ${name}`).catch((error: { code?: string }) => {
          if (error.code !== '42P04') throw error;
        });
        await database.close();
        return server.url.replace('/postgres?', `/${name}?`);
      };
      before(async function () {
        this.timeout(120_000);
        server = await startPostgres(programs ?? '');
      });
      after(function () {
        // After hundreds of kills there are as many databases to close.
        this.timeout(60_000);
        return server.stop();
      });

      describe('keeps the contract', () => {
        storeContract(async () => openStore(await place('contract')));
      });

      it('a database of each earlier version is brought up to date with all that it held', () =>
        earlierVersions(place, openPostgres));

      it('keeps workbooks by their content, once', async () => {
        const store = await openStore(await place('books'));
        const bytes = new TextEncoder().encode('abc');
        for (let n = 0; n < 2; n += 1) assert.equal(await store.workbooks.put(bytes), digestOfBytes(bytes));
        assert.deepEqual(await store.workbooks.get(digestOfBytes(bytes)), bytes);
        assert.equal(await store.workbooks.get('x'), null);
        assert.deepEqual(await store.workbooks.digests(), [digestOfBytes(bytes)]);
        await store.close();
      });

      it('two servers share the work: no version twice, none lost, one log', async () => {
        const url = await place('shared');
        const stores = await Promise.all([openStore(url), openStore(url)]);
        const [one] = stores;
        await furnished(one);
        await Promise.all(
          stores.flatMap((store, s) =>
            Array.from({ length: 10 }, (_, n) =>
              store.change(async ({ submissions, audit }) => {
                const last = (await submissions.versions('a', '2025-9M')).at(-1)?.version ?? 0;
                const id = `s${String(s)}-${String(n)}`;
                await submissions.add(submission(id, last + 1), '{}');
                await audit.append({ at: '', person: 'p', action: 'submit', subject: id });
              }),
            ),
          ),
        );
        const versions = (await one.submissions.versions('a', '2025-9M')).map(({ version }) => version);
        assert.deepEqual(
          versions,
          Array.from({ length: 20 }, (_, n) => n + 1),
        );
        const { entries, broken } = await one.audit.verify();
        assert.deepEqual([entries, broken], [20, null]);
        for (const store of stores) await store.close();
      });

      it('a server stands on it like on the folder, and its data are proved', async () => {
        const database = await place('served');
        const running = await startServer({
          ...{ data: '', database, listen: '127.0.0.1:0', demo: false, version: '0', log: () => undefined },
          ...{ site: { pane: null, pages: null, guides: null }, reader: HERE, cost: COST },
        });
        const body = JSON.stringify({ login: 'quantri', password: running.first?.password });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${running.address}/api/v1/session`, { method: 'POST', headers, body });
        const cookie = (answer.headers.get('set-cookie') ?? '').replace(/;.*/, '');
        const log = await fetch(`${running.address}/api/v1/audit`, { headers: { cookie } });
        assert.deepEqual(
          ((await log.json()) as { action: string }[]).map(({ action }) => action),
          ['sign-in', 'account'],
        );
        await running.close();
        const { entries, brokenAt, workbooks } = await verifyData(database);
        assert.deepEqual([entries, brokenAt, workbooks], [2, null, 0]);
      });

      it('kill -9 loses nothing that was acknowledged and leaves nothing half', async function () {
        this.timeout(KILL_PATIENCE);
        await killed(() => place('killed'));
      });
    });
});
