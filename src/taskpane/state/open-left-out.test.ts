/** The open workbook beside those taken in: named where their report would be without what stands in it. */
import { strict as assert } from 'node:assert';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { holdsAllTaken, openLeftOut } from './open-left-out';

const book = (file: string, ...rows: (string | number)[][]): WorkbookSnapshot => ({
  file,
  sha256: null,
  sheets: [typedSheet({ name: 'Biểu', rows })],
});

const open = book('văn-phòng.xlsx', ['Số đơn', 3]);
const other = book('kt.xlsx', ['Số lớp', 4]);

describe('the open workbook beside those taken in', () => {
  it('is named where their report would be without it, or with what it was', () => {
    assert.deepEqual(openLeftOut(open, [other]), { file: 'văn-phòng.xlsx', what: 'absent' });
    const since = book('văn-phòng.xlsx', ['Số đơn', 5]);
    assert.deepEqual(openLeftOut(since, [other, open]), { file: 'văn-phòng.xlsx', what: 'older' });
  });

  it('is none where it is among them, however its name is encoded, or holds nothing', () => {
    assert.equal(openLeftOut({ ...open, file: open.file.normalize('NFD') }, [other, open]), null);
    assert.equal(openLeftOut(book('Book1.xlsx'), [other]), null);
    assert.equal(openLeftOut(open, []), null);
    assert.equal(openLeftOut(null, [other]), null);
  });

  it('is the whole set once the sheets of all were brought into it', () => {
    const [own, came] = [open.sheets, other.sheets.map((sheet) => ({ ...sheet, name: 'Biểu (Kinh tế)' }))];
    assert.equal(holdsAllTaken({ ...open, sheets: [...own, ...came] }, [other]), true);
    assert.equal(holdsAllTaken(open, [other]), false);
    assert.equal(holdsAllTaken(open, []), false);
  });
});
