/** The open workbook beside those taken in: named where their report would be without it. */
import { strict as assert } from 'node:assert';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { openLeftOut } from './open-left-out';

const book = (file: string, ...rows: (string | number)[][]): WorkbookSnapshot => ({
  file,
  sha256: null,
  sheets: [typedSheet({ name: 'Biểu', rows })],
});

describe('the open workbook beside those taken in', () => {
  const open = book('văn-phòng.xlsx', ['Số đơn', 3]);
  const other = book('kt.xlsx', ['Số lớp', 4]);

  it('is named where their report would be without it', () => {
    assert.equal(openLeftOut(open, [other]), 'văn-phòng.xlsx');
  });

  it('is none where it is among them, however its name is encoded, or holds nothing', () => {
    assert.equal(openLeftOut({ ...open, file: open.file.normalize('NFD') }, [other, open]), null);
    assert.equal(openLeftOut(book('Book1.xlsx'), [other]), null);
    assert.equal(openLeftOut(open, []), null);
    assert.equal(openLeftOut(null, [other]), null);
  });
});
