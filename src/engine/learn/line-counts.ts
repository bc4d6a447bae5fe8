/** "04 trường", of a table headed "Trường" with four lines: no cell says so, and it stays true while the tables have these lines. */
import { compare, fromInteger } from '../../core/decimal';
import { parseCellName } from '../../core/cell-address';
import type { Reading } from '../../core/reading';
import { foldText } from '../../language';
import type { Mention } from '../../prose';

/** Headings of labels that are all sorts of things. */
const ANYTHING =
  /^(?:(?:tên|các)\s+)?(?:chỉ tiêu|nội dung|khoản mục|hạng mục|diễn giải|mục|danh mục|tên|đơn vị|chỉ số|tiêu chí)(?!\p{L})/u;
const TOTAL = /^(?:tổng|toàn|cộng|chung|cả)(?!\p{L})/u;
const FEWEST = 2;

export function lineCounts(books: Reading): (mention: Mention) => boolean {
  const rows = books.tables.map(() => new Map<number, string>());
  for (const { table, at, label } of books.facts) {
    const row = parseCellName(at.cell)?.row;
    if (row !== undefined && !TOTAL.test(foldText(label))) rows[table]?.set(row, label);
  }
  const counted = books.tables.flatMap(({ columns }, table) => {
    const heading = foldText(columns.find(({ role }) => role === 'label')?.heading.at(-1) ?? '');
    const noun = heading.replace(/^(?:tên|các|số)\s+/u, '');
    const count = rows[table]?.size ?? 0;
    return noun === '' || ANYTHING.test(heading) || count < FEWEST ? [] : [{ noun, count }];
  });
  return ({ role, line, end, decimals, value }) => {
    if (role !== 'level' || decimals > 0) return false;
    const behind = foldText(line.plain.slice(end, end + 40));
    const named = counted.filter(
      ({ noun }) =>
        behind === noun ||
        behind.startsWith(`${noun} `) ||
        (/^[,.;:)]/u.test(behind.slice(noun.length)) && behind.startsWith(noun)),
    );
    return named.length > 0 && named.every(({ count }) => compare(value, fromInteger(count)) === 0);
  };
}
