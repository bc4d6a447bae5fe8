/** Tables of a report's body: a sheet's lines without its totals, its amounts in another unit. */
import { strict as assert } from 'node:assert';
import { typedSheet, type Typed } from '../../../test/support/typed-sheet';
import type { Block } from '../../core/report-document';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn } from '.';

const forms = knownForms([]);
const readingOf = (unit: string, rows: readonly (readonly Typed[])[]) =>
  understandPlain(
    [
      {
        file: 'so.xlsx',
        sha256: null,
        sheets: [
          typedSheet({
            name: 'Quỹ thôn',
            rows: [
              ['UBND XÃ BÌNH MINH'],
              ['QUỸ CÁC THÔN'],
              ['QUÝ I NĂM 2026'],
              ['', '', `Đơn vị tính: ${unit}`],
              ['Thôn', 'Thu quỹ', 'Chi quỹ'],
              ...rows,
            ],
          }),
        ],
      },
    ],
    [],
  );

const rowsOf = (block: Block): string[] =>
  block.type === 'table'
    ? [...block.header, ...block.rows].map((row) =>
        readable(row.map((cell) => (typeof cell === 'string' ? { type: 'text', text: `${cell} ` } : cell)))
          .replace(/\s+/g, ' ')
          .trim(),
      )
    : [];

/** The rows that the learnt folder prints of the second sheet, joined by blanks. */
function printed(
  caption: string,
  table: readonly (readonly string[])[],
  first: ReturnType<typeof readingOf>,
  then: ReturnType<typeof readingOf>,
): { text: string; rows: number } {
  const paragraphs = ['BÁO CÁO', 'Kết quả quý I năm 2026', 'I. KẾT QUẢ', caption, 'Trên đây là số liệu quỹ.'].map(
    (text, at) => ({
      place: 'body' as const,
      text,
      marks: [],
      ...(at < 3 ? { heading: true } : {}),
    }),
  );
  const cells = table.flatMap((row, at) => row.map((text, column) => ({ row: at, column, text })));
  const document = { file: 'mau.docx', sha256: null, paragraphs, tables: [{ after: 3, cells }] };
  const learning = learn({
    document: document as never,
    reading: first,
    forms,
    profile: chooseProfile(first, undefined),
  });
  const { report } = readOwnReport(learning.files, forms);
  const { document: again } = composeReport(then, chooseProfile(then, undefined), { own: report });
  const tables = again.blocks.filter(({ type }) => type === 'table');
  return { text: JSON.stringify(tables), rows: tables.flatMap(rowsOf).length };
}

describe('engine/learn: tables of the body', () => {
  it('print the sheet without its totals where they did', () => {
    const first = readingOf('triệu đồng', [
      ['Thôn Đông', 42, 17],
      ['Thôn Tây', 31, 26],
      ['Tổng cộng', 73, 43],
    ]);
    const then = readingOf('triệu đồng', [
      ['Thôn Đông', 55, 18],
      ['Thôn Tây', 36, 27],
      ['Thôn Nam', 8, 4],
      ['Tổng cộng', 99, 49],
    ]);
    const { text, rows } = printed(
      'Bảng quỹ các thôn',
      [
        ['Thôn', 'Thu quỹ', 'Chi quỹ'],
        ['Thôn Đông', '42', '17'],
        ['Thôn Tây', '31', '26'],
      ],
      first,
      then,
    );
    assert.match(text, /Thôn Nam/);
    assert.doesNotMatch(text, /Tổng cộng|"99"/);
    assert.equal(rows, 4);
  });

  it('print amounts in the unit that they are captioned with', () => {
    const first = readingOf('đồng', [
      ['Thôn Đông', 42_500_000, 17_000_000],
      ['Thôn Tây', 31_250_000, 26_400_000],
    ]);
    const then = readingOf('đồng', [
      ['Thôn Đông', 55_300_000, 18_000_000],
      ['Thôn Tây', 36_750_000, 27_900_000],
    ]);
    const { text } = printed(
      'Bảng quỹ các thôn (triệu đồng)',
      [
        ['Thôn', 'Thu quỹ', 'Chi quỹ'],
        ['Thôn Đông', '42,5', '17,0'],
        ['Thôn Tây', '31,3', '26,4'],
      ],
      first,
      then,
    );
    assert.match(text, /Đơn vị: triệu đồng/);
    assert.match(text, /55,3/);
    assert.match(text, /36,8/);
  });
});
