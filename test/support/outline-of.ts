/** Outlines for tests: lines as one types them, trees and breakdowns as one reads them. */
import type { Outline, OutlineNode, OutlineRow } from '../../src/reading/lines/outline/outline';
import { OutlineDraft } from '../../src/reading/lines/outline/outline-draft';
import { readOutline } from '../../src/reading/lines/outline/read-outline';

export type TypedLine = string | (Partial<OutlineRow> & { readonly text: string });

/** "I Thu" is numbered, "* Thu" has no number; ": Phí" has no figures either; leading blanks indent, two a level. */
export function rowsOf(...lines: readonly TypedLine[]): OutlineRow[] {
  return lines.map((line, row): OutlineRow => {
    const { text, ...more } = typeof line === 'string' ? { text: line } : line;
    const indent = Math.floor((text.length - text.trimStart().length) / 2);
    const [mark = '', ...words] = text.trim().split(' ');
    const plain = mark === '*' || mark === ':';
    return {
      row,
      number: plain ? '' : mark,
      label: words.join(' '),
      indent,
      bold: false,
      hasFigures: mark !== ':',
      ...more,
    };
  });
}

export const outlineOf = (...lines: readonly TypedLine[]): Outline => readOutline(rowsOf(...lines), false);

const nameOf = (node: OutlineNode | undefined): string => node?.row.label ?? '';

/** Each line with whose part it is: "Thuế < Thu"; "?" where that is not certain. */
export const treeOf = ({ nodes }: Outline): string[] =>
  nodes.map((node) => {
    const role = node.role === 'line' ? '' : `${node.role} `;
    const parent = node.parent < 0 ? '' : ` < ${nameOf(nodes[node.parent])}`;
    return `${role}${nameOf(node)}${parent}${node.certain ? '' : ' ?'}`;
  });

/** Breakdowns as "Thu = Thuế + Phí", ">=" where parts may leave a rest. */
export const breakdownsIn = ({ nodes, breakdowns }: Outline): string[] =>
  breakdowns.map(
    ({ whole, parts, exhaustive }) =>
      `${nameOf(nodes[whole])} ${exhaustive ? '=' : '>='} ${parts.map((part) => nameOf(nodes[part])).join(' + ')}`,
  );

/** A draft into which some lines were placed as given: by style and depth. */
export function draftWith(
  rows: readonly OutlineRow[],
  ...placed: readonly (readonly [string, number])[]
): OutlineDraft {
  const draft = new OutlineDraft();
  placed.forEach(([style, depth], at) => {
    draft.add(rows[at] as OutlineRow);
    draft.push(style, null, depth);
  });
  return draft;
}
