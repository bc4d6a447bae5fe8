/** What a text's figures are bound to beside a workbook, in order: "figure → cell miss", "figure → growth D5,C5", "figure → ?". */
import type { Reading } from '../../src/core/reading';
import { bindText } from '../../src/prose/against/bind-text';
import { readProse } from '../../src/prose/read-prose';
import { documentOf } from './document-of';

export function boundOf(book: Reading, text: string): string[] {
  const { draft } = readProse(documentOf(text));
  const { bindings, derived, unbound } = bindText(draft, book, 'yes');
  const name = (figure: number): string => draft.facts[figure]?.at.inText?.text ?? '';
  const cell = (index: number): string => book.facts[index]?.at.cell ?? '';
  const all = [
    ...bindings.map((each): [number, string] => [
      each.figure,
      `${cell(each.cell)}${each.miss === null ? '' : ` ${each.miss}`}${each.instead === null ? '' : ` ${cell(each.instead)}`}`,
    ]),
    ...derived.map((each): [number, string] => [
      each.figure,
      `${each.kind} ${each.parts.map((part) => cell(part.cell)).join()}`,
    ]),
    ...unbound.map((figure): [number, string] => [figure, '?']),
  ];
  return all.sort((a, b) => a[0] - b[0]).map(([figure, to]) => `${name(figure)} → ${to}`);
}
