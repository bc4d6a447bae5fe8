/** What an archive of workbooks says of itself: which workbook is whose, which of its forms count, which sheets do not and why. */
import type { FormDefinition } from '../../core/form';
import type { Language } from '../../core/finding';
import { localTime } from '../bodies/slots';
import type { Tree } from '../bodies/tree';
import type { GoneUnit } from './gone';
import { leftText } from './left-out-words';
import type { NamedBook } from './named-books';
import { STATE_NAMES } from './transitions';

export const LIST_NAME = 'danh-sach.csv';

const WORDS = {
  vi: {
    head: ['Tệp', 'Đơn vị', 'Bản', 'Trạng thái', 'Nộp lúc', 'Biểu được tính', 'Trang không tính'],
    gone: 'không còn trong cây cơ quan: không tính, không có trong tệp này; sổ vẫn giữ trên máy chủ',
  },
  en: {
    head: ['File', 'Unit', 'Version', 'State', 'Received', 'Forms that count', 'Sheets that do not count'],
    gone: 'no longer in the tree: does not count, is not in this archive; kept on the server',
  },
} as const;

/** A spreadsheet program takes nothing of it for a formula. */
const field = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replace(/"/g, '""')}"`;

export interface ListOf {
  readonly tree: Tree;
  /** With their places in the archive. */
  readonly books: readonly { readonly book: NamedBook; readonly path: string }[];
  readonly gone: readonly GoneUnit[];
  readonly forms: readonly FormDefinition[];
  readonly language: Language;
}

/** As CSV that Excel opens by itself. */
export function archiveList({ tree, books, gone, forms, language }: ListOf): Uint8Array {
  const words = WORDS[language];
  const titleOf = (id: string): string => forms.find((form) => form.id === id)?.title[language] ?? id;
  const rows = [
    words.head,
    ...books.map(({ path, book: { submission, forms: counting, left } }) => {
      const { unit, version, state, received } = submission;
      return [
        ...[path, tree.nameOf(unit), String(version), STATE_NAMES[state][language], localTime(received)],
        [...counting].map(titleOf).join('; '),
        left.map((each) => leftText(each, language)).join('; '),
      ];
    }),
    ...gone.flatMap(({ unit, versions }) =>
      versions.map(({ version, state, received }) => [
        ...[
          '',
          tree.nameOf(unit.id),
          String(version),
          STATE_NAMES[state][language],
          localTime(received),
          '',
          words.gone,
        ],
      ]),
    ),
  ];
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`);
}
