import { strict as assert } from 'node:assert';
import { deflateRawSync } from 'node:zlib';
import { digestOf } from '../hosts/xlsx-file/read-workbook';
import { crc32 } from '../hosts/opc/crc32';
import { BY_ZLIB } from './inflate';

describe('what Node.js has of its own for files', () => {
  const bytes = new TextEncoder().encode('Tổng số 1.234,5');

  it('gives what runs everywhere gives', () => {
    assert.equal(BY_ZLIB.checksum(bytes), crc32(bytes));
    assert.equal(BY_ZLIB.digest(bytes), digestOf(bytes));
  });

  it('inflates to what was said, and not beyond', () => {
    const packed = deflateRawSync(bytes);
    assert.deepEqual(new Uint8Array(BY_ZLIB.inflate(packed, bytes.length, () => undefined) ?? []), bytes);
    assert.throws(() => BY_ZLIB.inflate(packed, bytes.length - 1, () => undefined));
  });
});
