/** Units' workbooks added up in a thread: whose they are is known, what cannot be read or is asked is said, lists alone come to nothing. */
import { strict as assert } from 'node:assert';
import { bookOf, EAST, WEST } from '../../test/support/communes';
import { typedSheet } from '../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../core/snapshot';
import { summedBooks } from './summed-books';
import type { SummedUnits, UnitsBook } from './tasks';
import type { WorkBudget } from './work-budget';

const FREE = { spend: () => undefined, grant: () => undefined } as unknown as WorkBudget;
const sheetOnly = (file: string, rows: readonly (readonly (string | number)[])[]): WorkbookSnapshot => ({
  file,
  sha256: null,
  sheets: [typedSheet({ name: 'Trang', rows: rows.map((row) => [...row]) })],
});

function sum(
  books: readonly WorkbookSnapshot[],
  bodies: readonly string[] = [],
  despite?: boolean,
): Promise<SummedUnits> {
  const given = books.map(({ file }, at): UnitsBook => {
    const body = bodies[at];
    return { file, bytes: new Uint8Array(), ...(body === undefined ? {} : { body }) };
  });
  return summedBooks(
    {
      books: given,
      bodies: [],
      upper: 'UBND huyện Bình',
      file: 'tong.xlsx',
      ...(despite === undefined ? {} : { despite }),
    },
    ({ file }) =>
      Promise.resolve({ snapshot: books.find((book) => book.file === file) ?? assert.fail(), isXlsx: true }),
    FREE,
  );
}

describe('units added up in a thread', () => {
  it('are those that they are known to be, whatever their workbooks call them', async () => {
    const books = [bookOf({ ...EAST, body: 'UBND xã Đông Sơn' }), bookOf({ ...WEST, body: 'Xã Tây Sơn' })];
    const { questions, sum: made } = await sum(books, ['UBND xã Đông Sơn', 'UBND xã Tây Sơn']);
    assert.deepEqual(questions, []);
    assert.match(made?.text.vi ?? '', /2 đơn vị/);
    assert.match(made?.text.en ?? '', /2 units/);
  });

  it('leave out a workbook in which nothing is recognised, and say so', async () => {
    const { sum: made } = await sum([bookOf(EAST), bookOf(WEST), sheetOnly('trong.xlsx', [['Ghi chú']])]);
    assert.match(made?.text.vi ?? '', /trong\.xlsx/);
  });

  it('ask first, and are added all the same when told to', async () => {
    const twice = [bookOf(EAST), { ...bookOf(EAST), file: 'lan-hai.xlsx' }, bookOf(WEST)];
    const asked = await sum(twice);
    assert.deepEqual([asked.questions.length > 0, asked.sum], [true, null]);
    assert.ok((await sum(twice, [], true)).sum);
  });

  it('come to nothing where nothing is left to add', async () => {
    assert.deepEqual(await sum([sheetOnly('trong.xlsx', [['Ghi chú']])]), { questions: [], sum: null });
  });
});
