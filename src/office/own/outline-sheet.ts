/** The sheet "Dàn bài" of a workbook: what report.yaml says, a row an item, for offices that keep everything in Excel. */
import { OWN_HEADINGS, ownSheetOf } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import type { FormDefinition } from '../../core/form';
import type { YamlPath, YamlPlace } from '../../forms';
import { foldText } from '../../language';
import { ownRowsOf } from '../../narrative';
import type { OwnReport, ReadOwnReport } from './own-report';
import { readRows, sharedFigures } from './passage-rows';
import { Problems } from './raw';
import { reportOf } from './read-own-report';

/** Words of the column "Mục" for items of the outline, and the keys that report.yaml has for them. */
export const ITEMS: Readonly<Record<string, string>> = {
  'đề mục': 'heading',
  câu: 'sentence',
  'thuyết minh': 'text',
  'mẫu câu': 'passage',
  bảng: 'table',
  'bảng chữ': 'rows',
  'chưa gắn': 'unbound',
  'biểu đồ': 'chart',
};
/** What stands once or in a list of its own. */
export const SINGLE: Readonly<Record<string, readonly string[]>> = {
  'cơ quan': ['body'],
  'nơi ghi ngày': ['place'],
  'tên loại': ['title'],
  'ký hiệu': ['symbol'],
  'trích yếu': ['subject'],
  'quyền hạn': ['signature', 'authority'],
  'chức vụ': ['signature', 'position'],
  'người ký': ['signature', 'name'],
};
export const LISTS: Readonly<Record<string, string>> = {
  'kính gửi': 'addressees',
  'nơi nhận': 'recipients',
  'phụ lục': 'annexes',
};

export const NO = 'không';

type Raw = Record<string, unknown>;

interface Declared {
  readonly raw: Raw;
  /** Where what a path leads to was typed, one-based. */
  readonly places: ReadonlyMap<string, YamlPlace>;
  /** Rows whose "Mục" is none of the words. */
  readonly unknown: readonly { readonly word: string; readonly place: YamlPlace }[];
}

function rowsOf(sheet: SheetSnapshot): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column, value } of sheet.cells) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, String(value).trim()));
  }
  return rows;
}

const HEADINGS = OWN_HEADINGS.outline.map(foldText);
/** What the columns behind "Nội dung" say of an item. */
export const DETAILS = ['level', 'when', 'optional', 'mark', 'footnote', 'numbered', 'year'] as const;

function declaredOn(sheet: SheetSnapshot): Declared {
  const raw: Raw = {};
  const places = new Map<string, YamlPlace>();
  const unknown: { word: string; place: YamlPlace }[] = [];
  let columns: readonly number[] | null = null;
  const put = (path: YamlPath, row: number, column: number): void => {
    places.set(path.join('/'), { line: row + 1, column: column + 1 });
  };
  for (const [row, cells] of rowsOf(sheet)) {
    if (columns === null) {
      const texts = new Map([...cells].map(([column, text]) => [foldText(text), column]));
      const found = HEADINGS.map((heading) => texts.get(heading) ?? -1);
      if ((found[0] ?? -1) >= 0 && (found[1] ?? -1) >= 0) columns = found;
      continue;
    }
    const at = (n: number): string => cells.get(columns?.[n] ?? -1) ?? '';
    const word = foldText(at(0));
    const [typed = 0, said = 0] = columns;
    if (word === '') continue;
    const item = ITEMS[word];
    const single = SINGLE[word];
    const list = LISTS[word];
    if (item !== undefined) {
      const outline = (raw['outline'] ??= []) as Raw[];
      const path = ['outline', outline.length];
      const details = DETAILS.flatMap((key, n) => (at(n + 2) === '' ? [] : [[key, at(n + 2)] as const]));
      outline.push({ [item]: at(1), ...Object.fromEntries(details) });
      put(path, row, typed);
      put([...path, item], row, said);
      DETAILS.forEach((key, n) => {
        put([...path, key], row, columns?.[n + 2] ?? said);
      });
    } else if (single) {
      const [key = '', part] = single;
      if (part === undefined) raw[key] = at(1);
      else raw[key] = { ...(raw[key] as Raw | undefined), [part]: at(1) };
      put(single, row, said);
    } else if (list !== undefined) {
      const texts = (raw[list] ??= []) as string[];
      put([list, texts.length], row, said);
      // "không" says that there are none, where the built-in report has some.
      if (foldText(at(1)) !== NO) texts.push(at(1));
    } else unknown.push({ word: at(0), place: { line: row + 1, column: typed + 1 } });
  }
  return { raw, places, unknown };
}

/**
 * What an office declares in its workbooks: the last sheet "Dàn bài", and the passages that the sheets "Mẫu câu" add, move
 * or leave out; null where there is none of it. Faults name workbook, sheet, row and column.
 */
export function outlineOfSheets(
  books: readonly WorkbookSnapshot[],
  forms: readonly FormDefinition[],
): { readonly report: OwnReport; readonly faults: ReadOwnReport['faults'] } | null {
  const found = books
    .flatMap((book) => book.sheets.map((sheet) => ({ book, sheet })))
    .filter(({ sheet }) => ownSheetOf(sheet) === 'outline')
    .at(-1);
  const rows = ownRowsOf(books);
  if (!found && rows.length === 0) return null;
  const shared = sharedFigures(rows, forms);
  const { raw, problems } = found ? declaredIn(found.book, found.sheet) : NOTHING();
  const passages = { shared: shared.figures, read: (own: OwnReport['figures']) => readRows(rows, forms, own) };
  const { report, faults } = reportOf(raw, problems, passages, forms);
  return { report, faults: [...shared.faults, ...faults] };
}

const NOTHING = (): { raw: Raw; problems: Problems } => ({
  raw: {},
  problems: new Problems('', () => ({ line: 1, column: 1 })),
});

function declaredIn(book: WorkbookSnapshot, sheet: SheetSnapshot): { raw: Raw; problems: Problems } {
  const { raw, places, unknown } = declaredOn(sheet);
  const placeOf = (path: YamlPath): YamlPlace => {
    for (let length = path.length; length > 0; length -= 1) {
      const place = places.get(path.slice(0, length).join('/'));
      if (place) return place;
    }
    return { line: 1, column: 1 };
  };
  const problems = new Problems(`${book.file} · ${sheet.name}`, placeOf);
  const words = [...Object.keys(ITEMS), ...Object.keys(SINGLE), ...Object.keys(LISTS)].join(', ');
  for (const { word, place } of unknown) {
    problems.addAt(
      place,
      `không có mục nào tên “${word}”; dùng được: ${words}`,
      `unknown row "${word}"; known: ${words}`,
    );
  }
  return { raw, problems };
}
