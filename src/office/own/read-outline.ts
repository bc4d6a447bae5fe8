/** The outline of an office's declaration: each item by the key that makes it one, and whether what it names is there. */
import type { FormDefinition } from '../../core/form';
import type { YamlPath } from '../../forms';
import { checkCondition, passages as builtIn, type Passage } from '../../narrative';
import type { OutlineItem } from '../profile';
import type { Problems, RawMap } from './raw';
import { tableWords } from './table-words';

const ITEM_KEYS = [
  'heading',
  'level',
  'numbered',
  'sentence',
  'passage',
  'text',
  'footnote',
  'mark',
  'table',
  'chart',
  'rows',
  'unbound',
  'optional',
  'year',
  'when',
];
const MARKS = { dash: 'dash', number: 'number', gạch: 'dash', số: 'number' } as const;

/** An item and its place in the list as it was written. */
export interface Placed {
  readonly index: number;
  readonly item: OutlineItem;
}

/** Codes of forms; everything else names a sheet. */
const CODE = /^[a-z0-9]*(?:-[a-z0-9]+)*$/;

type Item = (fields: RawMap, path: YamlPath) => OutlineItem | null;

const optional = (problems: Problems, fields: RawMap, path: YamlPath): { optional?: true } =>
  problems.truth(fields['optional'], [...path, 'optional']) ? { optional: true } : {};

const LEVELS: Readonly<Record<string, '1' | '2' | '3'>> = { '1': '1', '2': '2', '3': '3' };

/** How each kind of item is read, by the key that makes it one. */
function kindsOf(problems: Problems, forms: readonly FormDefinition[]): Readonly<Record<string, Item>> {
  const form = (id: string, path: YamlPath, key: 'table' | 'chart'): OutlineItem | null => {
    if (forms.some((each) => each.id === id)) return { kind: key, form: id };
    problems.add([...path, key], `không có biểu nào mã “${id}”`, `there is no form "${id}"`);
    return null;
  };
  // "crops", "Quy mô trường lớp", "Quy mô trường lớp | Số lớp | Số học sinh": what is no code is a sheet's tab or title.
  const table = (said: string, path: YamlPath): OutlineItem | null => {
    const words = tableWords(said);
    const { form: name, columns = [] } = words;
    const item = forms.some((each) => each.id === name) || CODE.test(name) ? form(name, path, 'table') : null;
    if (item === null && (name === '' || CODE.test(name))) return null;
    if (item === null) {
      const source = { form: '', sheet: name, key: '', measure: '', label: name };
      problems.declare([...path, 'table'], { name, source, columns });
    }
    return { kind: 'table', ...words };
  };
  const yearOf = (fields: RawMap, path: YamlPath): { year?: 'ending' | 'running' } => {
    const year = problems.oneOf(fields['year'], [...path, 'year'], { ending: 'ending', running: 'running' } as const);
    return year === undefined ? {} : { year };
  };
  return {
    heading: (fields, path) => ({
      kind: 'heading',
      level: Number(problems.oneOf(fields['level'], [...path, 'level'], LEVELS) ?? '1') as 1 | 2 | 3,
      text: problems.wording(fields['heading'], [...path, 'heading']) ?? '',
      ...(fields['numbered'] !== undefined && !problems.truth(fields['numbered'], [...path, 'numbered'])
        ? { numbered: false as const }
        : {}),
    }),
    sentence: (fields, path) => ({
      kind: 'sentence',
      text: problems.wording(fields['sentence'], [...path, 'sentence']) ?? '',
    }),
    passage: (fields, path) => ({
      kind: 'passage',
      passage: problems.text(fields['passage'], [...path, 'passage']) ?? '',
      ...optional(problems, fields, path),
      ...yearOf(fields, path),
    }),
    text: (fields, path) => {
      const mark = problems.oneOf(fields['mark'], [...path, 'mark'], MARKS);
      const footnote = problems.text(fields['footnote'], [...path, 'footnote']);
      return {
        kind: 'text',
        code: problems.text(fields['text'], [...path, 'text']) ?? '',
        ...(mark === undefined ? {} : { mark }),
        ...(footnote === undefined ? {} : { footnote }),
        ...optional(problems, fields, path),
      };
    },
    table: (fields, path) => table(problems.text(fields['table'], [...path, 'table']) ?? '', path),
    unbound: (fields, path) => ({
      kind: 'unbound',
      text: problems.text(fields['unbound'], [...path, 'unbound']) ?? '',
    }),
    rows: (fields, path) => ({
      kind: 'rows',
      rows: rowsOf(fields['rows']).map((row, at) => problems.texts(row, [...path, 'rows', at]) ?? []),
    }),
    chart: (fields, path) => form(problems.text(fields['chart'], [...path, 'chart']) ?? '', path, 'chart'),
  };
}

/** A list of rows, or on a sheet their lines with "|" between the cells. */
const rowsOf = (value: unknown): readonly unknown[] =>
  typeof value === 'string'
    ? value.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
    : Array.isArray(value)
      ? (value as readonly unknown[])
      : [value];

/** The outline as it was written, each fault with its place; null where there is none. */
export function outlineOf(
  value: unknown,
  problems: Problems,
  forms: readonly FormDefinition[],
): readonly Placed[] | null {
  if (value === undefined) return null;
  if (!Array.isArray(value)) {
    problems.add(['outline'], '“outline” phải là một danh sách', '"outline" must be a list');
    return null;
  }
  const kinds = kindsOf(problems, forms);
  return value.flatMap((raw: unknown, index): readonly Placed[] => {
    const path = ['outline', index];
    const fields = problems.map(raw, path, ITEM_KEYS);
    const named = Object.keys(kinds).filter((key) => fields[key] !== undefined);
    const [kind = ''] = named;
    if (named.length !== 1) {
      problems.add(
        path,
        `mỗi mục của dàn bài phải có đúng một trong: ${Object.keys(kinds).join(', ')}`,
        `an item of the outline has exactly one of: ${Object.keys(kinds).join(', ')}`,
      );
      return [];
    }
    const item = kinds[kind]?.(fields, path);
    const when = problems.text(fields['when'], [...path, 'when']);
    if (!item) return [];
    return [{ index, item: when === undefined ? item : { ...item, when } }];
  });
}

/** Whether a passage would be printed twice: neither has a condition that the other may lack. */
const isTwin = (one: OutlineItem, other: Extract<OutlineItem, { kind: 'passage' }>): boolean =>
  one.kind === 'passage' &&
  one.passage === other.passage &&
  [one, other].every(({ when, year }) => when === undefined && year === undefined);

/** Outline items that name no passage, and conditions that cannot be read. */
export function checkItems(
  outline: readonly Placed[],
  passages: ReadonlyMap<string, Passage>,
  all: readonly Passage[],
  problems: Problems,
): void {
  outline.forEach(({ item, index }) => {
    const path = ['outline', index];
    if (item.kind === 'passage' && !passages.has(item.passage) && !builtIn.some(({ id }) => id === item.passage))
      problems.add(
        [...path, 'passage'],
        `không có đoạn nào tên “${item.passage}” (thiếu tệp passages/${item.passage}.md)`,
        `there is no passage "${item.passage}" (passages/${item.passage}.md is missing)`,
      );
    const twin = outline.find((other) => other.index < index && item.kind === 'passage' && isTwin(other.item, item));
    if (twin)
      problems.add(
        [...path, 'passage'],
        `đoạn “${item.kind === 'passage' ? item.passage : ''}” đã có ở mục thứ ${String(twin.index + 1)} của dàn bài, sẽ in hai lần`,
        'this passage stands in the outline twice',
      );
    const fault = item.when === undefined ? null : checkCondition(all, item.when);
    if (fault) problems.add([...path, 'when'], fault.data['problem'] ?? '', fault.data['detail'] ?? '');
  });
}
