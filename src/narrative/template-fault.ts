/** What is wrong with a template, with its line and column, for the secretary who wrote it. */
import { Fault } from '../core/fault';
import { adviceFor } from './template-advice';

/** Our own errors and liquidjs's, told apart by their words; the rest is said as it is. */
const SENTENCES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^tag "((?:end|else|elsif|when)[^"]*)" not found/, (m) => `thẻ {% ${m[1] ?? ''} %} không có thẻ mở đi trước`],
  [/^tag "([^"]*)" not found/, (m) => `không có thẻ {% ${m[1] ?? ''} %}`],
  [/^undefined filter: (\S+)/, (m) => `không có bộ lọc "${m[1] ?? ''}"`],
  [/^undefined variable: (\S+)/, (m) => `không có tên "${m[1] ?? ''}" trong mẫu câu này`],
  [/^tag \{% footnote %\} not closed/, () => 'thiếu {% endfootnote %}'],
  [/^tag \{% chi_ky %\} not closed|^expected endchi_ky/, () => 'thiếu {% endchi_ky %}'],
  [/^expected the period/, () => 'thẻ {% chi_ky %} phải ghi kỳ, ví dụ {% chi_ky "6 tháng đầu năm 2025" %}'],
  [
    /^filter "theo_chieu" needs the words for (.*)/,
    (m) => `bộ lọc "theo_chieu" cần đủ ba lời: tăng, giảm, không đổi (thiếu lời cho ${m[1] ?? ''})`,
  ],
  [/^(?:tag|output) "?(.*?)"? not closed/, (m) => `thiếu phần đóng của ${m[1] ?? ''}`],
  [/^filter "([^"]*)" needs a figure/, (m) => `bộ lọc "${m[1] ?? ''}" chỉ dùng cho số liệu`],
  [/^filter "([^"]*)" needs a list/, (m) => `bộ lọc "${m[1] ?? ''}" chỉ dùng cho danh sách`],
  [/^decimals must be 0 to (\d+)/, (m) => `số chữ số thập phân phải từ 0 đến ${m[1] ?? ''}`],
  [/^a footnote inside a footnote/, () => 'chú thích không được lồng trong chú thích'],
  [/^a list must go through/, () => 'danh sách phải qua bộ lọc "liet_ke" hoặc thẻ {% for %}'],
  [/^a group of names cannot be written/, () => 'tên này là một nhóm, cần ghi rõ số liệu nào trong nhóm'],
  [/^too much text|limit exceeded/, () => 'mẫu câu quá dài hoặc lặp quá nhiều'],
  [/^(?:nested too deep|Maximum call stack|too much recursion)/, () => 'các phần lồng nhau quá sâu'],
  [/^(?:invalid|expected|unexpected|illegal|missing|parse)/i, () => 'viết sai cú pháp'],
];

/** A fault is read by a person: what was typed is quoted no longer than this. */
const LONGEST_DETAIL = 120;

interface PositionedError {
  readonly message?: string;
  readonly originalError?: { readonly message?: string };
  readonly token?: { getPosition?: () => [number, number] };
}

export interface TemplateOrigin {
  readonly id: string;
  /** File or sheet it was read from; "" for one of our own. */
  readonly file: string;
  /** Line of the file at which the template's first line stands; 1 when it is the whole file. */
  readonly firstLine?: number;
}

/** The thrown thing as a Fault `bad-template`: data has template, file, line, column, problem (Vietnamese), detail. */
export function templateFault(error: unknown, origin: TemplateOrigin, source = ''): Fault {
  const { message, originalError, token } = error as PositionedError;
  const detail =
    (originalError?.message ?? message ?? String(error))
      .replace(/, file:.*$|, line:.*$/s, '')
      .split('\n')[0]
      ?.slice(0, LONGEST_DETAIL) ?? '';
  const [line, column] = token?.getPosition?.() ?? [1, 1];
  return new Fault('bad-template', {
    template: origin.id,
    file: origin.file,
    line: String(line + (origin.firstLine ?? 1) - 1),
    column: String(column),
    problem: [problemOf(detail), adviceFor(source, line)].filter((part) => part !== '').join(': '),
    detail,
  });
}

/** The start of a name that is too long to be quoted. */
export function quoted(name: string): string {
  return name.length > LONGEST_DETAIL ? `${name.slice(0, LONGEST_DETAIL)}…` : name;
}

function problemOf(detail: string): string {
  for (const [pattern, sentence] of SENTENCES) {
    const match = pattern.exec(detail);
    if (match) return sentence(match);
  }
  return `không dùng được (${detail})`;
}
