/**
 * Passages of the sheet "Mẫu câu" that an office adds, moves or leaves out: "Tên đoạn", "Vị trí" ("sau budget-revenue",
 * "trước …", "bỏ") and "Số liệu", a line a figure: "so_vu = Tai nạn | Số vụ | Thực hiện", "so_vu = Tai nạn!D12".
 */
import { cellName } from '../../core/cell-address';
import type { FormDefinition } from '../../core/form';
import { foldText } from '../../language';
import { passages, type FigureSource, type OwnRow } from '../../narrative';
import { makePassage } from './make-passage';
import type { OwnPlace, OwnReport } from './own-report';
import { isPassageId, type ReadPassage } from './passage-file';
import { Problems } from './raw';
import { figuresOf, knows } from './sources';

/** The code of the row whose figures every passage and every department's paragraph may name. */
const SHARED = 'chung';
const DECLARED = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/u;
const CELL = /^(.*?)\s*!\s*(\$?[A-Za-z]{1,3}\$?\d{1,7})$/u;

/** Problems of a row; a path begins with the column that it is about. */
function problemsOf({ file, row, columns }: OwnRow): Problems {
  return new Problems(file, ([key]) => {
    const of = key === 'after' || key === 'before' ? 'place' : (key as keyof typeof columns);
    return { line: row + 1, column: (columns[of] ?? columns.id) + 1 };
  });
}

function placeOf({ place }: OwnRow, problems: Problems): OwnPlace | null {
  const said = foldText(place);
  if (said === '') return null;
  if (said === 'bỏ') return { kind: 'drop' };
  const [, where = '', passage = ''] = /^(sau|trước)\s+(\S+)$/u.exec(said) ?? [];
  if (where !== '') return { kind: where === 'sau' ? 'after' : 'before', passage };
  problems.add(
    ['place'],
    `vị trí “${place}” phải là “sau <mã đoạn>”, “trước <mã đoạn>” hoặc “bỏ”`,
    `the place "${place}" must be "sau <id>", "trước <id>" or "bỏ"`,
  );
  return null;
}

function figuresIn(row: OwnRow, forms: readonly FormDefinition[], problems: Problems): OwnReport['figures'] {
  const raw: Record<string, Record<string, string>> = {};
  const lines = row.figures.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    const [, name = '', source = ''] = DECLARED.exec(line) ?? [];
    const declared = sourceOf(source, forms);
    if (name !== '' && declared) raw[name] = declared;
    else
      problems.add(
        ['figures'],
        `dòng “${line.trim()}” phải ghi “ten = Trang tính hoặc biểu | Dòng | Cột” hoặc “ten = Trang tính!D12”`,
        `"${line.trim()}" must be "name = sheet or form | line | column" or "name = sheet!D12"`,
      );
  }
  return figuresOf(raw, ['figures'], forms, problems);
}

function sourceOf(text: string, forms: readonly FormDefinition[]): Record<string, string> | null {
  const [, sheet = '', cell = ''] = CELL.exec(text) ?? [];
  if (sheet !== '') return { sheet, cell: cell.replaceAll('$', '') };
  const [where = '', line = '', column = '', ...more] = text.split('|').map((part) => part.trim());
  if (where === '' || line === '' || column === '' || more.length > 0) return null;
  const form = forms.find(({ id, title }) => id === where || foldText(title.vi) === foldText(where));
  // A sheet may be called as a form is and be another: what the form does not know is looked for on the sheet.
  const isForm = form !== undefined && (form.id === where || knows(form, line, column));
  return { [isForm ? 'form' : 'sheet']: where, line, column };
}

/** What the row of the code "chung" declares for all. */
export function sharedFigures(
  rows: readonly OwnRow[],
  forms: readonly FormDefinition[],
): { readonly figures: OwnReport['figures']; readonly faults: Problems['faults'] } {
  const read = rows
    .filter(({ id }) => id === SHARED)
    .map((row) => {
      const problems = problemsOf(row);
      return { figures: figuresIn(row, forms, problems), faults: problems.faults };
    });
  return {
    figures: Object.assign({}, ...read.map(({ figures }) => figures)) as OwnReport['figures'],
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readRow(
  row: OwnRow,
  forms: readonly FormDefinition[],
  shared: Readonly<Record<string, FigureSource>>,
): ReadPassage {
  const problems = problemsOf(row);
  const { id, columns } = row;
  const file = row.file === '' ? '' : `${row.file} · ${cellName(row.row, columns.text)}`;
  if (!isPassageId(id))
    problems.add(
      ['id'],
      `mã “${id}” phải là chữ thường không dấu nối bằng gạch ngang`,
      `the code "${id}" must be lower-case words joined by "-"`,
    );
  const place = placeOf(row, problems);
  const figures = figuresIn(row, forms, problems);
  const template = row.text.normalize('NFC').trim();
  const isBuiltIn = passages.some((each) => each.id === id);
  if (template === '' && !isBuiltIn && place?.kind !== 'drop')
    problems.add(['text'], `đoạn “${id}” chưa có mẫu câu`, `the passage "${id}" has no wording`);
  const nothing = { id, passage: null, place, problems };
  if (problems.faults.length > 0 || template === '') return { ...nothing, faults: problems.faults };
  const title = row.title === '' ? undefined : row.title;
  const keep = problems.truth(row.keep, ['keep']);
  if (problems.faults.length > 0) return { ...nothing, faults: problems.faults };
  const parts = { id, title, figures, lists: {}, short: undefined, keep, template, file };
  return { ...nothing, ...makePassage(parts, shared) };
}

/** A row that is being typed: the passage that it would be, or why it is none. */
export function passageOfRow(
  row: Readonly<Record<'id' | 'text' | 'title' | 'figures', string>>,
  forms: readonly FormDefinition[],
  shared: Readonly<Record<string, FigureSource>>,
): Pick<ReadPassage, 'passage' | 'faults'> {
  const columns = { id: 0, text: 0 };
  return readRow({ place: '', keep: '', file: '', row: 0, columns, ...row }, forms, shared);
}

/** The last row of a code counts, as for wordings. */
export function readRows(
  rows: readonly OwnRow[],
  forms: readonly FormDefinition[],
  shared: Readonly<Record<string, FigureSource>>,
): readonly ReadPassage[] {
  const last = new Map(rows.filter(({ id }) => id !== SHARED).map((row) => [row.id, row]));
  return [...last.values()].map((row) => readRow(row, forms, shared));
}
