/**
 * One package format, two hosts: what a hostile or damaged zip does to a workbook it does to a document too, and both say
 * the same of it. The good packages are those that the hosts write; the forgeries lie about one thing each.
 */
import { strict as assert } from 'node:assert';
import { crc32, deflateRawSync } from 'node:zlib';
import { BY_ZLIB } from '../../src/threads';
import { Fault } from '../../src/core/fault';
import { traceReport, verifyReport, updateReport } from '../../src/hosts/docx-file';
import type { OpcLimits, OpcOptions } from '../../src/hosts/opc';
import { applyEdits, readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { compound } from '../support/compound-file';
import { forged, type ForgedEntry } from '../support/forged-zip';
import { partsOf } from '../support/package-parts';
import { firstFigures, sampleReport } from '../support/sample-report';
import { EPOCH, first } from '../support/update-sample';

interface Host {
  readonly name: string;
  /** The part that every reading needs. */
  readonly main: string;
  readonly otherwise: string;
  readonly old: string;
  readonly make: () => Promise<Uint8Array>;
  /** Everything that is read of the package, comparable. */
  readonly read: (bytes: Uint8Array, options?: OpcOptions & { limits?: Partial<OpcLimits> }) => Promise<unknown>;
  /** Every other way in. */
  readonly ways: readonly ((bytes: Uint8Array) => Promise<unknown>)[];
}

const HOSTS: readonly Host[] = [
  {
    name: '.xlsx',
    main: 'xl/workbook.xml',
    otherwise: 'not-a-workbook',
    old: 'Workbook',
    make: () => writeXlsx({ sheets: [{ name: 'Biểu', cells: [{ row: 0, column: 0, value: 70_067 }] }] }),
    read: async (bytes, options) => (await readXlsx(bytes, 'tệp', options)).sheets,
    ways: [
      (bytes) =>
        applyEdits(bytes, [{ kind: 'set-cell', sheet: 'Biểu', cell: 'A1', value: 1, instead: { value: 70_067 } }], {
          file: 'tệp',
        }),
    ],
  },
  {
    name: '.docx',
    main: 'word/document.xml',
    otherwise: 'not-a-report',
    old: 'WordDocument',
    make: first,
    read: (bytes, options) => Promise.resolve().then(() => traceReport(bytes, { ...options, file: 'tệp' })),
    ways: [
      (bytes) => Promise.resolve().then(() => verifyReport(bytes, [], [], { file: 'tệp' })),
      (bytes) => updateReport(bytes, sampleReport(firstFigures), { epoch: EPOCH, file: 'tệp' }),
    ],
  },
];

function deflated({ name, data }: ForgedEntry): ForgedEntry {
  return { name, data: new Uint8Array(deflateRawSync(data)), method: 8, size: data.length, crc: crc32(data) };
}

async function faultOf(reading: Promise<unknown>): Promise<Fault> {
  try {
    await reading;
  } catch (error) {
    assert.ok(error instanceof Fault, String(error));
    assert.equal(error.data['file'], 'tệp');
    return error;
  }
  throw new Error('was read');
}

for (const host of HOSTS) {
  describe(`a hostile ${host.name}`, () => {
    let good: Uint8Array;
    let entries: readonly ForgedEntry[];
    const changed = (change: (entry: ForgedEntry) => ForgedEntry): ForgedEntry[] =>
      entries.map((entry) => (entry.name === host.main ? change(entry) : entry));
    const byZlib = (bytes: Uint8Array): Promise<unknown> => host.read(bytes, BY_ZLIB);
    const refuses = async (bytes: Uint8Array, code: string, what?: string): Promise<void> => {
      for (const read of [host.read, byZlib, ...host.ways]) {
        const fault = await faultOf(read(bytes));
        assert.deepEqual([fault.code, fault.data['what']], [code, what]);
      }
    };

    before(async () => {
      good = await host.make();
      entries = [...partsOf(good)].filter(([name]) => !name.endsWith('/')).map(([name, data]) => ({ name, data }));
    });

    it('is read where it lies about nothing, stored, deflated and in fields of 64 bits alike', async () => {
      const expected = await host.read(good);
      assert.deepEqual(await host.read(forged(entries)), expected);
      assert.deepEqual(await host.read(forged(entries, { zip64: true })), expected);
      assert.deepEqual(await host.read(forged(entries.map(deflated), { zip64: true })), expected);
    });

    it('is read the same by node:zlib', async () => {
      assert.deepEqual(await byZlib(good), await host.read(good));
    });

    it('is edited in fields of 64 bits, and then has none', async () => {
      const wide = forged(entries, { zip64: true });
      for (const way of host.ways) await way(wide);
      const written = await host.ways.at(-1)?.(wide);
      const bytes = written instanceof Uint8Array ? written : (written as { bytes: Uint8Array }).bytes;
      assert.equal(Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 6, 6])), -1);
      await host.read(bytes);
    });

    it('lies about a size in 64 bits', () =>
      refuses(
        forged(
          changed((entry) => ({ ...entry, size: 2 ** 33 })),
          { zip64: true },
        ),
        'too-large',
        'unpacked-size',
      ));

    it('has a place of 64 bits outside the file', () =>
      refuses(
        forged(
          changed((entry) => ({ ...entry, offset: 2 ** 40 })),
          { zip64: true },
        ),
        'corrupt',
        'directory',
      ));

    it('has two parts of one name', () =>
      refuses(
        forged([...entries, { name: host.main.toUpperCase(), data: new Uint8Array(9) }]),
        'corrupt',
        'duplicate-part',
      ));

    it('has parts that lie over one another', () =>
      refuses(
        forged([...entries, { name: 'over.bin', data: new Uint8Array(60), offset: 0 }]),
        'corrupt',
        'overlapping-parts',
      ));

    it('has a wrong checksum, stored or deflated', async () => {
      await refuses(forged(changed((entry) => ({ ...entry, crc: 1 }))), 'corrupt', 'checksum');
      await refuses(forged(changed((entry) => ({ ...deflated(entry), crc: 1 }))), 'corrupt', 'checksum');
    });

    it('holds more or less than it declares', async () => {
      for (const by of [-1, 1]) {
        const lying = changed((entry) => ({ ...deflated(entry), size: entry.data.length + by }));
        await refuses(forged(lying), 'corrupt', 'packed-data');
      }
    });

    it('has a password, or an unknown way of packing', async () => {
      await refuses(forged(changed((entry) => ({ ...entry, flags: 1 }))), 'encrypted');
      await refuses(forged(changed((entry) => ({ ...entry, method: 12 }))), 'corrupt', 'packing-method');
    });

    it('grows beyond all measure', async () => {
      const data = new Uint8Array(deflateRawSync(new Uint8Array(32 << 20), { level: 9 }));
      await refuses(forged([...entries, { name: 'bomb.xml', data, method: 8, size: 32 << 20 }]), 'too-large', 'ratio');
    });

    it('is cut off', () => refuses(forged(entries).subarray(0, -30), 'corrupt', 'truncated'));

    it('is none at all', async () => {
      await refuses(new Uint8Array(), 'empty-file');
      await refuses(new TextEncoder().encode('STT;Nội dung'), host.otherwise);
      await refuses(compound('EncryptionInfo', 'EncryptedPackage'), 'encrypted');
      await refuses(compound(host.old), 'old-format');
      await refuses(compound('Contents'), host.otherwise);
    });

    it('is more than this machine was told to take', async () => {
      const limited = async (limits: Partial<OpcLimits>, what: string): Promise<void> => {
        const fault = await faultOf(host.read(good, { limits }));
        assert.deepEqual([fault.code, fault.data['what']], ['too-large', what]);
      };
      await limited({ fileBytes: 100 }, 'file-size');
      await limited({ parts: 3 }, 'parts');
      await limited({ totalBytes: 300 }, 'unpacked-size');
      await limited({ partBytes: 100 }, 'part-size');
      assert.equal((await faultOf(host.read(good, { deadline: 1 }))).code, 'too-slow');
    });

    it('makes something fail that is no fault, and one comes of it', async () => {
      const fault = await faultOf(
        host.read(good, {
          now: () => {
            throw new TypeError('no clock');
          },
          deadline: 1,
        }),
      );
      assert.deepEqual([fault.code, fault.data['what'], fault.data['detail']], ['corrupt', 'unexpected', 'no clock']);
    });
  });
}
