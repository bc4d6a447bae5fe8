/** Which of a form's lines each line of a table is, and which lines stand twice. */
import type { FormLine } from '../../core/form';
import { writtenOut } from '../../language';
import { comparable } from '../comparable';
import type { OutlineNode } from './outline';
import type { PreparedForm } from '../recognise';
import { TRAILING_EXHAUSTIVE, TRAILING_PARTIAL } from '../vocabulary';
import type { LineDraft } from './line-drafts';

/** Marker words and the sheet's own additions do not belong to a line's name. */
export function nameOf(label: string): string {
  return comparable(comparable(label).replace(TRAILING_PARTIAL, '').replace(TRAILING_EXHAUSTIVE, ''));
}

export function candidatesOf(drafts: readonly LineDraft[], form: PreparedForm | null): FormLine[][] {
  if (!form || form.form.layout === 'list' || form.lines.length === 0) return drafts.map(() => []);
  const byName = linesBy(form, (name) => name);
  let byWords: ReadonlyMap<string, FormLine[]> | undefined;
  const spoken = (label: string): FormLine[] | undefined => {
    byWords ??= linesBy(form, writtenOut);
    return byWords.get(nameOf(writtenOut(label)));
  };
  return drafts.map(({ label }) =>
    label === ''
      ? []
      : (byName.get(nameOf(label)) ??
        byName.get(comparable(label.replace(/\s*\([^()]*\)/gu, ''))) ??
        spoken(label) ??
        []),
  );
}

/** A form's lines by their names and other names, as `said` has these. */
function linesBy(form: PreparedForm, said: (name: string) => string): ReadonlyMap<string, FormLine[]> {
  const byName = new Map<string, FormLine[]>();
  for (const { line, names } of form.lines) {
    for (const name of new Set(names.map(said))) {
      const list = byName.get(name);
      if (list) list.push(line);
      else byName.set(name, [line]);
    }
  }
  return byName;
}

export function uniqueMatches(candidates: readonly (readonly FormLine[])[]): (FormLine | null)[] {
  const rowsOf = new Map<FormLine, number>();
  for (const list of candidates) for (const line of list) rowsOf.set(line, (rowsOf.get(line) ?? 0) + 1);
  return candidates.map((list) => (list.length === 1 && list[0] && rowsOf.get(list[0]) === 1 ? list[0] : null));
}

/** Ties are broken by the number and the parent's key; what is left over repeats or is unknown. */
export function resolve(
  drafts: readonly LineDraft[],
  candidates: readonly (readonly FormLine[])[],
  first: readonly (FormLine | null)[],
  nodes: readonly OutlineNode[],
): { matched: (FormLine | null)[]; repeats: [number, number][] } {
  const matched = [...first];
  const holder = new Map<FormLine, number>();
  first.forEach((line, at) => {
    if (line) holder.set(line, at);
  });
  const repeats: [number, number][] = [];
  const pairs: { at: number; line: FormLine; fit: number }[] = [];
  candidates.forEach((list, at) => {
    if (matched[at]) return;
    for (const line of list) {
      const parent = nodes[at]?.parent ?? -1;
      const parentKeys = parent < 0 ? [] : (candidates[parent] ?? []).map((candidate) => candidate.key);
      const sameNumber = line.number !== undefined && line.number === drafts[at]?.number.replace(/[.)]+$/, '');
      const sameParent =
        line.parent === undefined ? parent < 0 || nodes[parent]?.role === 'total' : parentKeys.includes(line.parent);
      const named = comparable(line.label) === comparable(drafts[at]?.label ?? '');
      pairs.push({ at, line, fit: (sameParent ? 2 : 0) + (sameNumber ? 1 : 0) + (named ? 0.5 : 0) });
    }
  });
  pairs.sort((a, b) => b.fit - a.fit || a.at - b.at);
  for (const { at, line } of pairs) {
    if (matched[at]) continue;
    const held = holder.get(line);
    if (held === undefined) {
      matched[at] = line;
      holder.set(line, at);
    } else if (
      nodes[held]?.parent === nodes[at]?.parent &&
      nodes[held]?.group === nodes[at]?.group &&
      (candidates[at] ?? []).length === 1 &&
      nameOf(drafts[at]?.label ?? '') === nameOf(drafts[held]?.label ?? '')
    ) {
      repeats.push([at, held]);
    }
  }
  return { matched, repeats };
}

/** The first number of a list: "1", "1.", "a)", "I", "2.1". */
const FIRST = /(?:^|[.\s])\(?(?:1|a|i)[.)]?$/iu;
/** How a number is written: "2.1." and "3.4" alike. */
const styleOf = (number: string): string =>
  number
    .replace(/\d+/g, '1')
    .replace(/[IVXLC]+/g, 'I')
    .replace(/\p{Ll}+/gu, 'a');

/** A line that stands so often, and so many that do, are no slips: the list is told apart by something else than its lines. */
const OFTEN = { times: 3, lines: 2 } as const;
/** Nor is one that alone stands so often, under one heading after another. */
const ALONE = 4;

/**
 * The same line twice at one place of the outline; where its list began anew between them, they are two lists' lines, and
 * where several lines come back again and again, the list is a ledger, whose entries other columns or headings tell apart.
 */
export function repeatedLines(drafts: readonly LineDraft[], nodes: readonly OutlineNode[]): [number, number][] {
  const seen = new Map<string, number[]>();
  /** How many lists of a style there were so far, and whether its latest line was the first of one. */
  const lists = new Map<string, number>();
  const latest = new Map<string, boolean>();
  drafts.forEach((draft, at) => {
    const node = nodes[at] as OutlineNode;
    if (node.role !== 'line' || draft.label === '' || !/[\p{L}\d]/u.test(draft.number) || !draft.hasFigures) return;
    const { number } = draft;
    const style = styleOf(number);
    const first = FIRST.test(number);
    if (first && latest.get(style) !== true) lists.set(style, (lists.get(style) ?? 0) + 1);
    latest.set(style, first);
    const key = `${String(node.parent)}:${String(node.group)}:${String(lists.get(style) ?? 0)}:${String(number.length)}:${number}${comparable(draft.label)}`;
    const places = seen.get(key);
    if (places) places.push(at);
    else seen.set(key, [at]);
  });
  const repeated = [...seen.values()].filter(({ length }) => length > 1);
  const isLedger = repeated.length >= OFTEN.lines && repeated.some(({ length }) => length >= OFTEN.times);
  if (isLedger || repeated.some(({ length }) => length >= ALONE)) return [];
  return repeated.flatMap(([first = 0, ...again]) => again.map((at): [number, number] => [at, first]));
}
