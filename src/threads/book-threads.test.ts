/** What a thread answers is what the same work gives without one; what takes too much ends in one fault, and the next task is done. */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../core/fault';
import { examineBooks, understand } from '../engine';
import { readXlsx } from '../hosts/xlsx-file';
import { rawWorkbook } from '../../test/support/raw-workbook';
import { BookThreads, TASK_LIMITS } from './index';
import { contradictionsOf, outcomeOf, type CheckedBooks } from './outcome/outcome-of';

const SAMPLE = join('samples', 'quang-tri-2021-h1');
const bookOf = async (file: string) => ({ file, bytes: new Uint8Array(await readFile(join(SAMPLE, file))) });
const faultOf = (work: Promise<unknown>): Promise<{ code: string; file: string | undefined }> =>
  work.then(
    () => ({ code: 'none', file: undefined }),
    (error: unknown) => {
      assert.ok(error instanceof Fault, String(error));
      return { code: error.code, file: error.data['file'] };
    },
  );

describe('threads of workbooks', () => {
  it('answer as the same work does without them, and go on after a fault', async () => {
    const threads = new BookThreads({ ...TASK_LIMITS, seconds: 30 }, 1);
    try {
      const books = [await bookOf('noi-vu.xlsx'), await bookOf('tai-chinh.xlsx')];
      const empty = { file: 'trong.xlsx', bytes: rawWorkbook({ sheets: ['<sheetData/>'] }) };
      const broken = { file: 'hong.xlsx', bytes: new Uint8Array(9) };
      const [outcome, contradictions, nothing, refused, read] = await Promise.all([
        threads.examine({ books: books.slice(1) }),
        threads.contradictions({ books }),
        faultOf(threads.examine({ books: [empty] })),
        faultOf(threads.read(broken)),
        threads.read(books[0] ?? broken),
      ]);
      const snapshots = await Promise.all(books.map(({ bytes, file }) => readXlsx(bytes, file)));
      assert.deepEqual(read, { snapshot: snapshots[0], isXlsx: true });
      const here = (some: typeof snapshots): CheckedBooks => {
        const reading = understand(some);
        return { snapshots: some, reading, examination: examineBooks(reading, some) };
      };
      assert.deepEqual(outcome, outcomeOf(here(snapshots.slice(1))));
      assert.ok(outcome.sheets.some(({ facts }) => facts > 0));
      assert.deepEqual(contradictions, contradictionsOf(here(snapshots)));
      assert.deepEqual(nothing, { code: 'nothing-recognised', file: 'trong.xlsx' });
      assert.deepEqual(refused, { code: 'not-a-workbook', file: 'hong.xlsx' });
    } finally {
      await threads.close();
    }
  });

  it('what was not begun when they are closed is cancelled', async () => {
    const threads = new BookThreads(TASK_LIMITS, 1);
    const book = await bookOf('noi-vu.xlsx');
    const asked = [threads.read(book), threads.read(book)].map(faultOf);
    await threads.close();
    assert.deepEqual(
      (await Promise.all(asked)).map(({ code }) => code),
      ['cancelled', 'cancelled'],
    );
  });
});
