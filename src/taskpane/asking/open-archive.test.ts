/** Archives as a server or a mail program makes them, and what is none. */
import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { writeZip } from '../../hosts/opc';
import { jobs } from './jobs';

const archive = (...names: readonly string[]): Uint8Array =>
  writeZip(names.map((name) => ({ name, bytes: new TextEncoder().encode(name) })));

const opened = async (bytes: Uint8Array): Promise<string[]> =>
  (await jobs.archive({ file: 'so.zip', bytes })).map(({ file, bytes: own }) => {
    assert.equal(new TextDecoder().decode(own), file.replaceAll(' - ', '/'));
    return file;
  });

describe('the workbooks in an archive', () => {
  it('come in its order, folders as a part of their names, without locks, hidden files and others', async () => {
    assert.deepEqual(
      await opened(
        archive('Xã B/thu.xlsx', 'Xã A/thu.XLSM', '__MACOSX/Xã A/._thu.xlsx', 'Xã A/~$thu.xlsx', 'doc.txt', 'c.xlsx'),
      ),
      ['Xã B - thu.xlsx', 'Xã A - thu.XLSM', 'c.xlsx'],
    );
  });

  it('are said not to be there, and a damaged or inflated archive is refused', async () => {
    const refused = (bytes: Uint8Array): Promise<Fault> =>
      opened(bytes).then(
        () => assert.fail(),
        (error: unknown) => error as Fault,
      );
    assert.deepEqual((await refused(archive('a.txt'))).data, { file: 'so.zip', reason: 'archive' });
    const whole = archive('a.xlsx', 'b.xlsx');
    for (let length = 0; length < whole.length; length += 7)
      assert.ok((await refused(whole.slice(0, length))) instanceof Fault, String(length));
    const blank = writeZip([{ name: 'a.xlsx', bytes: new Uint8Array(8 << 20) }]);
    assert.equal((await refused(blank)).code, 'too-large');
  });
});
