/** Where a declared figure or list stands: a form's line and column, or any sheet's by the words that stand on it. */
import type { FormDefinition } from '../../core/form';
import { foldText } from '../../language';
import { passages, type FigureSource, type ListSource } from '../../narrative';
import type { YamlPath } from '../../forms';
import { Problems, type RawMap } from './raw';

const NAME = /^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*$/;

/** Groups of the built-in names ("thu" of "thu.tong.uoc"): no figure can have a group's name. */
const GROUPS: ReadonlySet<string> = new Set(
  passages.flatMap(({ figures }) =>
    Object.keys(figures).flatMap((name) =>
      name
        .split('.')
        .slice(0, -1)
        .map((_, at, parts) => parts.slice(0, at + 1).join('.')),
    ),
  ),
);

function isName(name: string, path: YamlPath, problems: Problems): boolean {
  if (NAME.test(name) && !GROUPS.has(name)) return true;
  if (GROUPS.has(name)) {
    problems.add(
      path,
      `tên “${name}” đã là tên một nhóm số liệu, hãy chọn tên khác`,
      `"${name}" is the name of a group of figures`,
    );
    return false;
  }
  problems.add(
    path,
    `tên “${name}” phải viết bằng chữ thường không dấu, số và gạch dưới, ví dụ so_vu`,
    `the name "${name}" must be lower-case letters, digits and "_"`,
  );
  return false;
}

/** The form that is named, once it is known; a problem where it is not. */
function formOf(
  id: string | undefined,
  forms: readonly FormDefinition[],
  path: YamlPath,
  problems: Problems,
): FormDefinition | null {
  if (id === undefined) return null;
  const form = forms.find((each) => each.id === id || foldText(each.title.vi) === foldText(id));
  if (!form) problems.add(path, `không có biểu nào mã “${id}”`, `there is no form "${id}"`);
  return form ?? null;
}

/** Whether a form has such a line and such a column. */
export function knows(form: FormDefinition, line: string, column: string): boolean {
  const unsaid = new Problems('', () => ({ line: 1, column: 1 }));
  lineKey(form, line, [], unsaid);
  measureOf(form, column, [], unsaid);
  return unsaid.faults.length === 0;
}

/** A line by its key, its label or another name of it; of a form that knows its lines an unknown one is a problem. */
function lineKey(form: FormDefinition, line: string, path: YamlPath, problems: Problems): string {
  const wanted = foldText(line);
  const found = form.lines.find(
    (each) => each.key === line || [each.label, ...(each.synonyms ?? [])].some((name) => foldText(name) === wanted),
  );
  if (!found && form.layout === 'outline' && form.lines.length > 0)
    problems.add(path, `biểu “${form.id}” không có dòng “${line}”`, `the form "${form.id}" has no line "${line}"`);
  return found?.key ?? line;
}

function measureOf(form: FormDefinition, column: string, path: YamlPath, problems: Problems): string {
  const wanted = foldText(column);
  const found = form.columns.find(
    (each) =>
      each.key === column ||
      each.measure === column ||
      each.code === column ||
      each.headings.some((heading) => foldText(heading) === wanted),
  );
  if (!found)
    problems.add(path, `biểu “${form.id}” không có cột “${column}”`, `the form "${form.id}" has no column "${column}"`);
  return found?.measure ?? found?.key ?? column;
}

type Make<Source> = (fields: RawMap, at: YamlPath, name: string) => Source | null;

/** Every entry whose name is one, made by `make` from its fields. */
function named<Source>(
  value: unknown,
  path: YamlPath,
  keys: readonly string[],
  problems: Problems,
  make: Make<Source>,
): Readonly<Record<string, Source>> {
  const found: Record<string, Source> = {};
  for (const [name, raw] of Object.entries(problems.map(value, path, null))) {
    const at = [...path, name];
    if (!isName(name, at, problems)) continue;
    const source = make(problems.map(raw, at, keys), at, name);
    if (source) found[name] = source;
  }
  return found;
}

/** Words for a person who must find the cell: what the sheet prints, never a form's own keys. */
function labelOf(form: FormDefinition | null, line: string, column: string, cell: string | undefined): string {
  const ofLine = form?.lines.find(({ key }) => key === line)?.label ?? line;
  const ofColumn =
    form?.columns.find(({ key, measure }) => key === column || measure === column)?.headings[0] ?? column;
  return [ofLine, ofColumn, cell].filter(Boolean).join(', ');
}

/** `so_vu: {form: …, line: …, column: …}`, `{sheet: …, line: …, column: …}` or `{sheet: …, cell: D12}`; `book:` tells workbooks with such a sheet apart. */
export function figuresOf(
  value: unknown,
  path: YamlPath,
  forms: readonly FormDefinition[],
  problems: Problems,
): Readonly<Record<string, FigureSource>> {
  const keys = ['form', 'book', 'sheet', 'line', 'column', 'cell', 'label'];
  return named(value, path, keys, problems, (fields, at, name): FigureSource | null => {
    const [sheet, line = '', column = '', cell] = ['sheet', 'line', 'column', 'cell'].map((key) =>
      problems.text(fields[key], [...at, key]),
    );
    const form = formOf(problems.text(fields['form'], [...at, 'form']), forms, [...at, 'form'], problems);
    if (fields['form'] !== undefined && !form) return null;
    if (!form && sheet === undefined) {
      problems.add(
        at,
        `“${name}” phải ghi “form” (mã biểu) hoặc “sheet” (tên trang tính)`,
        `"${name}" must name a form or a sheet`,
      );
      return null;
    }
    if (cell === undefined && (line === '' || column === '')) {
      problems.add(
        at,
        `“${name}” phải ghi “line” và “column”, hoặc “cell”`,
        `"${name}" must name a line and a column, or a cell`,
      );
      return null;
    }
    const label = problems.text(fields['label'], [...at, 'label']) ?? labelOf(form, line, column, cell);
    const book = problems.text(fields['book'], [...at, 'book']);
    const source: FigureSource = {
      form: form?.id ?? '',
      key: form ? lineKey(form, line, [...at, 'line'], problems) : line,
      measure: form && column !== '' ? measureOf(form, column, [...at, 'column'], problems) : column,
      label,
      own: true,
      ...(book === undefined ? {} : { book }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
    };
    problems.declare(at, { name, source });
    return source;
  });
}

/** `xa: {form: …, columns: {ten: name}, figures: {so: count}, only: …, except: […]}`. */
export function listsOf(
  value: unknown,
  path: YamlPath,
  forms: readonly FormDefinition[],
  problems: Problems,
): Readonly<Record<string, ListSource>> {
  const keys = ['form', 'only', 'except', 'columns', 'figures', 'needed', 'split', 'label'];
  return named(value, path, keys, problems, (fields, at): ListSource | null => {
    const form = formOf(problems.text(fields['form'], [...at, 'form']) ?? '', forms, [...at, 'form'], problems);
    if (!form) return null;
    const measures = (key: 'columns' | 'figures'): Record<string, string> =>
      Object.fromEntries(
        Object.entries(problems.map(fields[key], [...at, key], null)).flatMap(([own, column]) => {
          const text = problems.text(column, [...at, key, own]);
          if (text === undefined) return [];
          return [
            [own, key === 'figures' || text !== 'name' ? measureOf(form, text, [...at, key, own], problems) : text],
          ];
        }),
      );
    const [only, label] = [
      problems.text(fields['only'], [...at, 'only']),
      problems.text(fields['label'], [...at, 'label']),
    ];
    const [except, needed] = (['except', 'needed'] as const).map((key) => problems.texts(fields[key], [...at, key]));
    const figures = measures('figures');
    return {
      form: form.id,
      columns: measures('columns'),
      label: label ?? form.title.vi,
      ...(only === undefined ? {} : { key: only }),
      ...(except === undefined ? {} : { except }),
      ...(Object.keys(figures).length === 0 ? {} : { figures }),
      ...(needed === undefined ? {} : { needed }),
      ...(problems.truth(fields['split'], [...at, 'split']) ? { split: true } : {}),
    };
  });
}
