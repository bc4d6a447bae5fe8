import { strict as assert } from 'node:assert';
import type { Edit, NewCellValue } from '../core/edit';
import type { WorkbookSnapshot } from '../core/snapshot';
import { readTemplates } from './templates';
import { putTemplate, templateTexts } from './template-sheet';

const book = (rows: readonly (readonly NewCellValue[])[] | null, name = 'Mẫu câu'): WorkbookSnapshot => ({
  file: 'a.xlsx',
  sha256: null,
  sheets:
    rows === null
      ? []
      : [
          {
            name,
            visibility: 'visible',
            merges: [],
            hiddenRows: [],
            hiddenColumns: [],
            cells: rows.flatMap((line, row) =>
              line.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
            ),
          },
        ],
});

const HEAD = ['Mã mẫu câu', 'Mẫu câu'];
const set = (cell: string, value: string | null, was: string | null = null, sheet = 'Mẫu câu'): Edit => ({
  kind: 'set-cell',
  sheet,
  cell,
  value,
  instead: { value: was },
});

describe('putTemplate', () => {
  it('makes the sheet with its two headings, and what it makes is read back', () => {
    const [edit, ...more] = putTemplate(book(null), 'crops', 'Lúa {{ lua.san_luong | so_dv }}.');
    assert.ok(edit?.kind === 'put-sheet' && more.length === 0);
    const texts = templateTexts([book(edit.rows, edit.sheet)]);
    assert.deepEqual(texts, [{ id: 'crops', text: 'Lúa {{ lua.san_luong | so_dv }}.', file: 'a.xlsx · Mẫu câu · B2' }]);
    assert.deepEqual([...readTemplates(texts).templates.keys()], ['crops']);
  });

  it("rewrites the passage's own row and touches nothing else", () => {
    const there = book(
      [
        ['Ghi chú của văn phòng'],
        [null, 'Nội dung', 'Mã'],
        [null, 'cũ', 'targets'],
        [null, 'cũ nữa', ' crops.liquid '],
      ],
      'mẫu  câu',
    );
    assert.deepEqual(putTemplate(there, 'crops', 'mới'), [set('B4', 'mới', 'cũ nữa', 'mẫu  câu')]);
    assert.deepEqual(putTemplate(there, 'crops', 'cũ nữa'), []);
  });

  it('rewrites the row that counts where a passage has several, and empties all of them for our own wording', () => {
    const there = book([HEAD, ['crops', 'một'], ['crops', 'hai']]);
    assert.deepEqual(putTemplate(there, 'crops', 'ba'), [set('B3', 'ba', 'hai')]);
    assert.deepEqual(putTemplate(there, 'crops', ' \n'), [set('B2', null, 'một'), set('B3', null, 'hai')]);
  });

  it('adds a row below all that stands there', () => {
    assert.deepEqual(putTemplate(book([HEAD, ['targets', 'x'], [null, null, 'ghi chú']]), 'crops', 'y'), [
      set('A4', 'crops'),
      set('B4', 'y'),
    ]);
  });

  it("makes a sheet beside somebody's own that bears the name, and takes an empty one", () => {
    const [beside] = putTemplate(book([['Mẫu câu hỏi khảo sát']]), 'crops', 'y');
    assert.ok(beside?.kind === 'put-sheet' && beside.sheet === 'Mẫu câu (Khớp Số)');
    assert.deepEqual(beside.rows, [HEAD, ['crops', 'y']]);
    assert.deepEqual(templateTexts([book([['Mẫu câu hỏi khảo sát']])]), []);
    assert.equal(templateTexts([book(beside.rows, beside.sheet)]).length, 1, 'found again by what is on it');
    const [empty] = putTemplate(book([]), 'crops', 'y');
    assert.ok(empty?.kind === 'put-sheet' && empty.sheet === 'Mẫu câu');
  });

  it('does nothing for a blank text where no wording stands', () => {
    assert.deepEqual(
      [
        putTemplate(book(null), 'crops', ''),
        putTemplate(book([HEAD]), 'crops', ' '),
        putTemplate(book([]), 'crops', ''),
      ],
      [[], [], []],
    );
  });
});
