/**
 * The words of a form's declaration on a sheet: each says what the other cells of its row are, and what they add to the
 * form (docs/own-forms.md); ";" parts several texts in a cell.
 */
import { cellName } from '../../core/cell-address';
import { foldText } from '../../language';

type Raw = Record<string, unknown>;
/** A form being gathered: its raw definition and the cell of every path in it. */
export interface Draft {
  readonly raw: Raw;
  readonly cells: Map<string, string>;
}
export interface Row {
  readonly row: number;
  readonly texts: readonly string[];
}

/** Tells of a word that is not known: the cell's column, what is wrong, what is allowed. */
export type Say = (cell: number, code: string, data: Record<string, string>) => void;

const LAYOUTS: Readonly<Record<string, string>> = {
  mục: 'outline',
  'dòng mục': 'outline',
  'đơn vị': 'units',
  'danh sách': 'list',
};
const ROLES: Readonly<Record<string, string>> = {
  stt: 'number',
  'tên dòng': 'label',
  'số liệu': 'measure',
  chữ: 'text',
  đvt: 'unit',
};
const FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  'không cộng': ['additive', 'false'],
  'làm tròn': ['rounded', 'true'],
  'bắt buộc': ['required', 'true'],
  'không in': ['printed', 'false'],
  'trong đó': ['breakdown', 'partial'],
  gồm: ['breakdown', 'exhaustive'],
  'không chia': ['breakdown', 'none'],
};

const listed = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Each word of the first column: how many cells follow it, and what they add to the form. */
export const WORDS: Readonly<Record<string, (draft: Draft, row: Row, say: Say) => void>> = {
  'số biểu': (draft, row) => {
    put(draft, row, ['recognise', 'numbers'], 1, listed(row.texts[1] ?? ''));
  },
  'tên biểu': (draft, row) => {
    put(draft, row, ['recognise', 'titles'], 1, listed(row.texts[1] ?? ''));
  },
  'dấu hiệu': (draft, row) => {
    put(draft, row, ['recognise', 'marks'], 1, listed(row.texts[1] ?? ''));
  },
  'căn cứ': (draft, row) => {
    put(draft, row, ['basis'], 1, row.texts[1]);
  },
  'bố cục': (draft, row, say) => {
    put(draft, row, ['layout'], 1, word(LAYOUTS, row, 1, say));
  },
  'đơn vị tính': (draft, row) => {
    put(draft, row, ['unit'], 1, row.texts[1]);
  },
  cột: (draft, row, say) => {
    const [heading, ...group] = (row.texts[3] ?? '').split('<').map((part) => part.trim());
    entry(draft, row, 'columns', say, [
      ['key', 1, row.texts[1]],
      ['role', 2, word(ROLES, row, 2, say)],
      ['headings', 3, listed(heading ?? '')],
      ['group', 3, group.length > 0 ? [...group].reverse() : undefined],
      ['code', 4, row.texts[4]],
      ['formula', 5, row.texts[5]],
      ['unit', 6, row.texts[6]],
    ]);
  },
  dòng: (draft, row, say) => {
    const [label, ...synonyms] = listed(row.texts[3] ?? '');
    entry(
      draft,
      row,
      'lines',
      say,
      [
        ['key', 1, row.texts[1]],
        ['number', 2, row.texts[2]],
        ['label', 3, label],
        ['synonyms', 3, synonyms.length > 0 ? synonyms : undefined],
        ['parent', 4, row.texts[4]],
        ['unit', 5, row.texts[5]],
      ],
      6,
    );
  },
  'quan hệ': (draft, row, say) => {
    const over = word({ cột: 'columns', dòng: 'lines' }, row, 1, say);
    const only = listed(row.texts[3] ?? '');
    entry(
      draft,
      row,
      'relations',
      say,
      [
        ['over', 1, over],
        ['formula', 2, row.texts[2]],
        ['only', 3, only.length > 0 ? only : undefined],
      ],
      null,
    );
  },
  'bằng nhau': (draft, row, say) => {
    entry(
      draft,
      row,
      'identities',
      say,
      [
        ['left', 1, row.texts[1]],
        ['right', 2, row.texts[2]],
      ],
      null,
    );
  },
};

function put(draft: Draft, row: Row, path: readonly string[], cell: number, value: unknown): void {
  if (value === undefined || value === '') return;
  let at = draft.raw;
  for (const step of path.slice(0, -1)) at = (at[step] ??= {}) as Raw;
  at[path[path.length - 1] ?? ''] = value;
  draft.cells.set(path.join('.'), cellName(row.row, cell));
}

function entry(
  draft: Draft,
  row: Row,
  part: string,
  say: Say,
  fields: readonly (readonly [string, number, unknown])[],
  flagsAt: number | null = 7,
): void {
  const list = (draft.raw[part] ??= []) as Raw[];
  const item: Raw = {};
  const path = `${part}.${String(list.length)}`;
  draft.cells.set(path, cellName(row.row, 0));
  for (const [key, cell, value] of fields) {
    if (value === undefined || value === '') continue;
    item[key] = value;
    draft.cells.set(`${path}.${key}`, cellName(row.row, cell));
  }
  for (const flag of flagsAt === null ? [] : listed(row.texts[flagsAt] ?? '')) {
    const known = Object.hasOwn(FLAGS, foldText(flag)) ? FLAGS[foldText(flag)] : undefined;
    if (known) item[known[0]] = known[1];
    else say(flagsAt ?? 0, 'unknown-word', { word: flag, allowed: Object.keys(FLAGS).join(', ') });
  }
  list.push(item);
}

function word(words: Readonly<Record<string, string>>, row: Row, cell: number, say: Say): string | undefined {
  const text = row.texts[cell] ?? '';
  if (Object.hasOwn(words, foldText(text))) return words[foldText(text)];
  if (text !== '') say(cell, 'unknown-word', { word: text, allowed: Object.keys(words).join(', ') });
  return undefined;
}
