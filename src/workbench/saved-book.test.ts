/** What is saved: sheets that came keep formulas, merged areas and widths; what would be lost otherwise stays where it is. */
import { strict as assert } from 'node:assert';
import { strToU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../hosts/xlsx-file';
import { BookModel, recalculate } from '../office-emulator';
import { savedBook, type CameIn } from './saved-book';
import { zipOf } from '../../test/support/zip-of';

const opened = () => writeXlsx({ sheets: [{ name: 'Thu', cells: [{ row: 0, column: 0, value: 5 }] }] });
const inserted = () =>
  writeXlsx({
    sheets: [
      {
        name: 'Thu',
        cells: [
          { row: 0, column: 0, value: 'Tiêu đề' },
          { row: 1, column: 0, value: 2 },
          { row: 1, column: 1, value: 4, formula: 'A2*2' },
        ],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        columns: [{ column: 0, width: 33 }],
      },
    ],
  });

/** The opened workbook with the other file's sheet in it, one figure of each typed over. */
async function edited(bytes: Uint8Array): Promise<{
  readonly original: Awaited<ReturnType<typeof readXlsx>>;
  readonly book: BookModel;
  readonly came: readonly CameIn[];
}> {
  const from = await inserted();
  const original = await readXlsx(bytes, 'so.xlsx');
  const book = new BookModel(original);
  const [sheet] = (await readXlsx(from, 'bieu.xlsx')).sheets;
  assert.ok(sheet);
  const model = book.adopt(sheet);
  assert.equal(model.name, 'Thu (2)');
  book.find('Thu')?.put(0, 0, { value: 6 });
  model.put(1, 0, { value: 7 });
  recalculate(book);
  return { original, book, came: [{ bytes: from, sheet: 'Thu', as: model.name }] };
}

const sheetXml = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .map(([, part]) => new TextDecoder().decode(part))
    .join('\n');

describe('the saved workbook', () => {
  it('holds the sheets that came with formulas, merged areas and widths, and every edit', async () => {
    const bytes = await opened();
    const { original, book, came } = await edited(bytes);
    const saved = await savedBook({ bytes, original }, came, book.toSnapshot());
    assert.equal(saved.plain, false);
    assert.match(sheetXml(saved.bytes), /width="33/);
    const [own, other] = (await readXlsx(saved.bytes, 'so.xlsx')).sheets;
    assert.equal(own?.cells[0]?.value, 6);
    assert.deepEqual(other?.merges, [{ top: 0, left: 0, bottom: 0, right: 2 }]);
    const [, figure, sum] = other?.cells ?? [];
    assert.deepEqual([figure?.value, sum?.value, sum?.formula], [7, 14, 'A2*2']);
  });

  it('leaves a workbook with drawings as it is, and brings values and formulas alone', async () => {
    const bytes = zipOf({ ...unzipSync(await opened()), 'xl/drawings/drawing1.xml': strToU8('<xdr/>') });
    const { original, book, came } = await edited(bytes);
    const saved = await savedBook({ bytes, original }, came, book.toSnapshot());
    assert.equal(saved.plain, true);
    assert.ok('xl/drawings/drawing1.xml' in unzipSync(saved.bytes));
    const [, other] = (await readXlsx(saved.bytes, 'so.xlsx')).sheets;
    assert.deepEqual(
      other?.cells.map(({ value, formula }) => [value, formula]),
      [
        ['Tiêu đề', undefined],
        [7, undefined],
        [14, 'A2*2'],
      ],
    );
  });

  it('is what was opened where nothing came, but for the edits', async () => {
    const bytes = await opened();
    const original = await readXlsx(bytes, 'so.xlsx');
    const book = new BookModel(original);
    assert.equal((await savedBook({ bytes, original }, [], book.toSnapshot())).changed, 0);
  });
});
