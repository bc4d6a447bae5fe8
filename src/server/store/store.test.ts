/** The embedded store keeps the contract, and what is its own: its files, its migrations. */
import { strict as assert } from 'node:assert';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '../../core/fault';
import { describeFault } from '../../language';
import { openEmbedded } from './embedded';
import { migrate, MIGRATIONS } from './migrations';
import { DATABASE_FILE, openStore, WORKBOOKS_FOLDER } from './store';
import { digestOfBytes } from './workbooks';
import { earlierVersions, KILL_PATIENCE, killed, storeContract } from '../../../test/support/store-contract';

describe('the embedded store', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khopso-store-'));
  });
  after(() => rm(folder, { recursive: true }));

  describe('keeps the contract', () => {
    storeContract(() => openStore(join(folder, 'contract')));
  });

  describe('after that', () => {
    it('tampering with the log is found', async () => {
      const database = await openEmbedded(join(folder, 'contract', DATABASE_FILE));
      await database.run("UPDATE audit SET action = 'send-back' WHERE number = 2");
      await database.close();
      const store = await openStore(join(folder, 'contract'));
      assert.deepEqual((await store.audit.verify()).broken, { number: 2 });
      await store.close();
    });
  });

  it('takes an older database up to date by the steps it lacks, and leaves a newer one alone', async () => {
    const path = join(folder, 'old.db');
    const database = await openEmbedded(path);
    await migrate(database, MIGRATIONS.slice(0, 1));
    const next = { number: MIGRATIONS.length + 1, statements: ['ALTER TABLE units ADD COLUMN note TEXT'] };
    await Promise.all([migrate(database, [...MIGRATIONS, next]), migrate(database, [...MIGRATIONS, next])]);
    await database.run("INSERT INTO units VALUES ('a', NULL, 'body', 'A', '/a', 0, 1, 'x')");
    await assert.rejects(
      migrate(database, MIGRATIONS),
      (error) => error instanceof Fault && error.data['problem'] === 'newer-data',
    );
    const broken = {
      number: MIGRATIONS.length + 2,
      statements: ['CREATE TABLE more (id TEXT)', 'CREATE TABLE more (id TEXT)'],
    };
    await assert.rejects(migrate(database, [...MIGRATIONS, next, broken]));
    assert.deepEqual(await database.all("SELECT name FROM sqlite_master WHERE name = 'more'"), []);
    await database.close();
  });

  it('a folder of each earlier version is brought up to date with all that it held', async () => {
    const place = async (name: string): Promise<string> => {
      await mkdir(join(folder, name));
      return join(folder, name);
    };
    await earlierVersions(place, (at) => openEmbedded(join(at, DATABASE_FILE)));
  });

  it('says of a database that is damaged that the back-up is to be restored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khopso-damaged-'));
    await writeFile(join(folder, DATABASE_FILE), 'SQLite format 4 '.repeat(300));
    await assert.rejects(openStore(folder), (error) => {
      assert.ok(error instanceof Fault);
      assert.match(describeFault(error, 'vi'), /^Cơ sở dữ liệu của máy chủ đã hỏng.*khôi phục từ bản sao lưu/);
      return true;
    });
    await rm(folder, { recursive: true });
  });

  it('workbooks are kept once by their content; a damaged one is put right, drafts are swept away', async () => {
    const at = join(folder, 'books');
    const store = await openStore(at);
    const bytes = new TextEncoder().encode('abc');
    const digest = await store.workbooks.put(bytes);
    assert.equal(digest, digestOfBytes(bytes));
    const path = join(at, WORKBOOKS_FOLDER, digest.slice(0, 2), digest);
    await writeFile(path, 'ab');
    const [old, fresh] = ['.old.part', '.new.part'].map((name) => join(path, '..', name)) as [string, string];
    for (const draft of [old, fresh]) await writeFile(draft, 'half');
    await utimes(old, 1, 1);
    assert.equal(await store.workbooks.put(bytes), digest);
    assert.equal(await readFile(path, 'utf8'), 'abc');
    for (const wrong of ['../../khopso.db', 'a'.repeat(64)]) assert.equal(await store.workbooks.get(wrong), null);
    await store.close();
    const again = await openStore(at);
    assert.deepEqual(await again.workbooks.digests(), [digest]);
    assert.deepEqual((await readdir(join(path, '..'))).sort(), ['.new.part', digest]);
    await again.close();
  });

  it('kill -9 loses nothing that was acknowledged and leaves nothing half', async function () {
    this.timeout(KILL_PATIENCE);
    await killed(() => Promise.resolve(join(folder, 'killed')));
  });
});
