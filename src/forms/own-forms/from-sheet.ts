/**
 * An office's own forms from the sheet "Khai báo biểu" of its workbook, for the pane, where no file can be named. One row a
 * statement, its first cell the word that says what the others are (docs/own-forms.md); ";" parts several texts in a cell.
 */
import { cellName } from '../../core/cell-address';
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { ownSheetOf } from '../../core/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/snapshot';
import { foldText, normaliseText } from '../../language';
import { formProblems } from '../form-soundness';
import type { OwnForms } from './from-yaml';
import { describeProblem, problemOf, type OwnFormProblem } from './problem';
import { FORM_LIMITS, parseForm } from './schema';

type Raw = Record<string, unknown>;
/** A form being gathered: its raw definition and the cell of every path in it. */
interface Draft {
  readonly raw: Raw;
  readonly cells: Map<string, string>;
}
interface Row {
  readonly row: number;
  readonly texts: readonly string[];
}

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
const WORDS: Readonly<
  Record<
    string,
    (draft: Draft, row: Row, say: (cell: number, code: string, data: Record<string, string>) => void) => void
  >
> = {
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
  say: (cell: number, code: string, data: Record<string, string>) => void,
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

function word(
  words: Readonly<Record<string, string>>,
  row: Row,
  cell: number,
  say: (cell: number, code: string, data: Record<string, string>) => void,
): string | undefined {
  const text = row.texts[cell] ?? '';
  if (Object.hasOwn(words, foldText(text))) return words[foldText(text)];
  if (text !== '') say(cell, 'unknown-word', { word: text, allowed: Object.keys(words).join(', ') });
  return undefined;
}

function rowsOf(sheet: SheetSnapshot): readonly Row[] {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    if (cell.column > 7 || cell.value === null || typeof cell.value === 'object') continue;
    const texts = rows.get(cell.row) ?? Array.from({ length: 8 }, () => '');
    texts[cell.column] = normaliseText(String(cell.value)).slice(0, FORM_LIMITS.characters);
    rows.set(cell.row, texts);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, texts]) => ({ row, texts }));
}

/** The forms that one sheet declares. Never throws; a form with a problem is left out, each problem has its cell. */
export function formsOnSheet(sheet: SheetSnapshot): OwnForms {
  const problems: OwnFormProblem[] = [];
  const drafts: Draft[] = [];
  for (const row of rowsOf(sheet)) {
    const say = (cell: number, code: string, data: Record<string, string>): void => {
      problems.push({ place: { sheet: sheet.name, cell: cellName(row.row, cell) }, code, data });
    };
    const first = row.texts[0] ?? '';
    const folded = foldText(first);
    const draft = drafts[drafts.length - 1];
    if (folded === 'biểu' && (row.texts[1] ?? '') !== '') {
      const next: Draft = {
        raw: { id: row.texts[1], title: row.texts[2], recognise: {}, columns: [] },
        cells: new Map([['', cellName(row.row, 0)]]),
      };
      next.cells.set('id', cellName(row.row, 1)).set('title', cellName(row.row, 2));
      drafts.push(next);
    } else if (Object.hasOwn(WORDS, folded)) {
      if (draft) WORDS[folded]?.(draft, row, say);
      else say(0, 'outside-form', { word: first });
    } else if (draft && first !== '')
      say(0, 'unknown-word', { word: first, allowed: ['Biểu', ...Object.keys(WORDS)].join(', ') });
  }
  const forms = drafts.slice(0, FORM_LIMITS.forms).flatMap((draft) => formOf(draft, sheet.name, problems));
  return { forms, problems };
}

function formOf(draft: Draft, sheet: string, problems: OwnFormProblem[]): readonly FormDefinition[] {
  const add = (found: Parameters<typeof problemOf>[0]): void => {
    const { path, code, data } = problemOf(found);
    let cell: string | undefined;
    for (let length = path.length; cell === undefined && length >= 0; length -= 1)
      cell = draft.cells.get(path.slice(0, length).join('.'));
    problems.push({ place: { sheet, cell: cell ?? 'A1' }, code, data });
  };
  const result = parseForm(draft.raw);
  if ('issues' in result) {
    result.issues.forEach(add);
    return [];
  }
  const unsound = formProblems(result.form);
  unsound.forEach(add);
  return unsound.length === 0 ? [result.form] : [];
}

/** The own forms of all workbooks; throws Fault `bad-form` with file, sheet and cell for the first problem. */
export function ownFormsOf(snapshots: readonly WorkbookSnapshot[]): readonly FormDefinition[] {
  return snapshots.flatMap((book) =>
    book.sheets
      .filter((sheet) => ownSheetOf(sheet) === 'forms')
      .flatMap((sheet) => {
        const { forms, problems } = formsOnSheet(sheet);
        const first = problems[0];
        if (!first) return forms;
        const cell = 'cell' in first.place ? first.place.cell : 'A1';
        throw new Fault('bad-form', {
          file: book.file,
          sheet: sheet.name,
          cell,
          reason: describeProblem(first, 'vi'),
          reasonEn: describeProblem(first, 'en'),
        });
      }),
  );
}
