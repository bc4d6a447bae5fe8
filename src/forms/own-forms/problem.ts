/** What is wrong with an office's own form, with its place, and the sentence for it. */
import type { Language } from '../../core/finding';
import type { FormProblem } from '../form-soundness';
import type { SchemaIssue } from './schema';
import { yamlReason } from './yaml-reason';

export interface OwnFormProblem {
  /** A line and column of YAML (one-based), or a cell of the sheet "Khai báo biểu". */
  readonly place:
    | { readonly line: number; readonly column: number }
    | { readonly sheet: string; readonly cell: string };
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
}

/** A zod issue or a soundness problem as path, code and data. */
export function problemOf(found: SchemaIssue | FormProblem): {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly data: Readonly<Record<string, string>>;
} {
  if ('data' in found) return found;
  const path = found.path.filter((step): step is string | number => typeof step !== 'symbol');
  const key = String(path[path.length - 1] ?? '');
  switch (found.code) {
    case 'invalid_type':
      return {
        path,
        code: found.input === undefined ? 'missing' : 'wrong-type',
        data: { key, expected: found.expected },
      };
    case 'invalid_value':
      return {
        path,
        code: found.input === undefined ? 'missing' : 'not-allowed',
        data: { key, allowed: found.values.map(String).join(', ') },
      };
    case 'unrecognized_keys':
      return { path: [...path, found.keys[0] ?? ''], code: 'unknown-key', data: { key: found.keys.join(', ') } };
    case 'too_small':
      return { path, code: 'empty', data: { key } };
    case 'too_big':
      return { path, code: 'too-long', data: { key, most: String(found.maximum) } };
    case 'invalid_union':
      return { path, code: found.input === undefined ? 'missing' : 'wrong-type', data: { key, expected: 'string' } };
    default:
      return { path, code: 'wrong-type', data: { key, expected: '' } };
  }
}

type Sentence = (data: Readonly<Record<string, string>>) => string;

const VI: Readonly<Record<string, Sentence>> = {
  yaml: (d) => `YAML không đọc được (${yamlReason(d['reason'] ?? '')})`,
  'too-large': (d) => `tệp khai báo dài quá ${d['most'] ?? ''} ký tự`,
  'too-nested': () => 'khai báo lồng nhau quá sâu hoặc dùng bí danh (&, *) quá nhiều',
  'no-form': () => 'không có biểu nào được khai báo',
  'too-many-forms': (d) => `có quá nhiều biểu, tối đa ${d['most'] ?? ''}`,
  'duplicate-form': (d) => `mã biểu “${d['id'] ?? ''}” bị khai báo hai lần`,
  'unknown-word': (d) => `không hiểu “${d['word'] ?? ''}”; các từ dùng được: ${d['allowed'] ?? ''}`,
  'outside-form': (d) => `dòng “${d['word'] ?? ''}” đứng trước dòng “Biểu” đầu tiên`,
  missing: (d) => `thiếu mục “${d['key'] ?? ''}”`,
  'wrong-type': (d) => `mục “${d['key'] ?? ''}” không đúng kiểu${KIND_VI[d['expected'] ?? ''] ?? ''}`,
  'not-allowed': (d) => `giá trị của “${d['key'] ?? ''}” phải là một trong: ${d['allowed'] ?? ''}`,
  'unknown-key': (d) => `không có mục nào tên “${d['key'] ?? ''}”`,
  empty: (d) => `mục “${d['key'] ?? ''}” không được để trống`,
  'too-long': (d) => `mục “${d['key'] ?? ''}” quá dài, tối đa ${d['most'] ?? ''}`,
  'bad-id': (d) =>
    `“${d['id'] ?? ''}” không phải mã hợp lệ: chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ “chi-thuong-xuyen”`,
  'duplicate-key': (d) => `khóa “${d['key'] ?? ''}” bị dùng hai lần`,
  'duplicate-code': (d) => `mã số cột “${d['code'] ?? ''}” bị dùng hai lần`,
  'no-label-column': () => 'phải có một cột vai trò “label” (cột tên dòng)',
  'no-measure-column': () => 'phải có ít nhất một cột vai trò “measure” (cột số liệu)',
  'no-recognition': () => 'phải có ít nhất một số biểu, tên biểu hoặc dấu hiệu để nhận ra biểu',
  'unknown-unit': (d) => `không hiểu đơn vị tính “${d['unit'] ?? ''}”`,
  'unknown-parent': (d) => `không có dòng nào mang khóa “${d['parent'] ?? ''}”`,
  'parent-cycle': (d) => `dòng “${d['key'] ?? ''}” thuộc về chính nó`,
  'bad-formula': (d) =>
    `không đọc được công thức “${d['formula'] ?? ''}”; viết như “percent-of-plan=actual/plan×100” hoặc “a - b=c - d”`,
  'unknown-name': (d) => `không có cột hoặc dòng nào mang khóa “${d['name'] ?? ''}”`,
  'bad-code-formula': (d) =>
    `không đọc được công thức của dòng mã số “${d['formula'] ?? ''}”; viết như “1=4+13+22” hoặc “3=2/1”`,
  'unknown-code': (d) => `công thức “${d['formula'] ?? ''}” nhắc đến mã số ${d['code'] ?? ''} không có trong biểu`,
  'bad-identity': (d) => `“${d['text'] ?? ''}” không phải một chỉ tiêu; viết như “ma-bieu/ma-dong.actual”`,
};

const KIND_VI: Readonly<Record<string, string>> = {
  string: ', phải là một đoạn chữ',
  array: ', phải là một danh sách',
  object: ', phải là một nhóm mục',
};

const EN: Readonly<Record<string, Sentence>> = {
  yaml: (d) => `unreadable YAML: ${d['detail'] ?? ''}`,
  'too-large': (d) => `longer than ${d['most'] ?? ''} characters`,
  'too-nested': () => 'nested too deeply, or too many aliases',
  'no-form': () => 'no form is declared',
  'too-many-forms': (d) => `too many forms, at most ${d['most'] ?? ''}`,
  'duplicate-form': (d) => `form id “${d['id'] ?? ''}” is declared twice`,
  'unknown-word': (d) => `“${d['word'] ?? ''}” is not understood; words allowed: ${d['allowed'] ?? ''}`,
  'outside-form': (d) => `the row “${d['word'] ?? ''}” stands before the first row “Biểu”`,
  missing: (d) => `“${d['key'] ?? ''}” is missing`,
  'wrong-type': (d) => `“${d['key'] ?? ''}” is of the wrong type${d['expected'] ? `, expected ${d['expected']}` : ''}`,
  'not-allowed': (d) => `“${d['key'] ?? ''}” must be one of: ${d['allowed'] ?? ''}`,
  'unknown-key': (d) => `there is no “${d['key'] ?? ''}” here`,
  empty: (d) => `“${d['key'] ?? ''}” must not be empty`,
  'too-long': (d) => `“${d['key'] ?? ''}” is too long, at most ${d['most'] ?? ''}`,
  'bad-id': (d) => `“${d['id'] ?? ''}” is no valid key: lower-case letters, digits and hyphens only`,
  'duplicate-key': (d) => `key “${d['key'] ?? ''}” is used twice`,
  'duplicate-code': (d) => `column code “${d['code'] ?? ''}” is used twice`,
  'no-label-column': () => 'there must be a column of role “label”',
  'no-measure-column': () => 'there must be a column of role “measure”',
  'no-recognition': () => 'there must be a form number, a title or a mark to recognise the form by',
  'unknown-unit': (d) => `unknown unit “${d['unit'] ?? ''}”`,
  'unknown-parent': (d) => `no line has the key “${d['parent'] ?? ''}”`,
  'parent-cycle': (d) => `line “${d['key'] ?? ''}” is a part of itself`,
  'bad-formula': (d) => `unreadable formula “${d['formula'] ?? ''}”`,
  'unknown-name': (d) => `no column or line has the key “${d['name'] ?? ''}”`,
  'bad-code-formula': (d) => `unreadable code-row formula “${d['formula'] ?? ''}”`,
  'unknown-code': (d) => `formula “${d['formula'] ?? ''}” names code ${d['code'] ?? ''}, which the form lacks`,
  'bad-identity': (d) => `“${d['text'] ?? ''}” names no figure; write “form/line.measure”`,
};

/** Codes that have a sentence: the same in both languages. */
export const PROBLEM_CODES: readonly string[] = Object.keys(VI);

/** One sentence without its place. */
export function describeProblem(problem: Pick<OwnFormProblem, 'code' | 'data'>, language: Language): string {
  const sentence = (language === 'vi' ? VI : EN)[problem.code];
  return sentence ? sentence(problem.data) : problem.code;
}
