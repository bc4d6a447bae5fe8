/** Which entries the list shows under the filters and the search. */
import type { Finding, Skip } from '../../core/finding';
import { describeSkip } from '../../engine';
import type { Checked } from '../asking/answer';
import { listedBlocks, type Found, type Listed } from './listed-blocks';
import { concerns } from './listed-cells';
import { textOf } from './listed-text';
import { folded, isCellName, matches, wantedBy } from './search-text';
import type { WorkbookState } from './workbook-state';

export type Filters = Pick<WorkbookState, 'lenses' | 'search' | 'sheet' | 'department' | 'ask' | 'language'>;

const foldedTexts = new WeakMap<Listed, string>();

function foldedText(listed: Listed, language: Filters['language']): string {
  const key = foldedTexts.get(listed);
  // Words of both languages may be looked for in turn: the text says which it was made of.
  if (key?.startsWith(language)) return key;
  const made = `${language} ${folded(textOf(listed, language))}`;
  foldedTexts.set(listed, made);
  return made;
}

/**
 * Writes out ahead what a search will look through, resting where it is time to: the first letter typed then finds it there.
 * Ends where `wanted` says that it is no longer of use.
 */
export async function prepareSearch(
  checked: Found,
  language: Filters['language'],
  rest: () => Promise<void> | null,
  wanted: () => boolean,
): Promise<void> {
  for (const listed of listedBlocks(checked)) {
    foldedText(listed, language);
    await rest();
    if (!wanted()) return;
  }
}

export function shownBlocks(checked: Found, filters: Filters): readonly Listed[] {
  const { lenses, search, sheet, department, ask, language } = filters;
  const within = listedBlocks(checked).filter(
    (listed) =>
      lenses.has(listed.severity) &&
      (sheet === null || listed.sheet === sheet) &&
      (department === null || listed.department === department) &&
      (ask === null || listed.block.findings.some(({ check }) => check === ask)),
  );
  const wanted = wantedBy(search);
  if (wanted.length === 0) return within;
  // As one phrase where that is found anywhere, word by word only where it is not; so with a whole cell before the start of one.
  const phrase = folded(search);
  const exact = wanted.length > 1 ? within.filter((listed) => isIn(foldedText(listed, language), [phrase])) : [];
  if (exact.length > 0) return exact;
  const cells = wanted.filter(isCellName).map((name) => name.toUpperCase());
  const words = wanted.filter((word) => !isCellName(word));
  const named = cells.length === 0 ? [] : within.filter((listed) => cells.every((cell) => concerns(listed, cell)));
  const found = named.filter((listed) => isIn(foldedText(listed, language), words));
  return found.length > 0 ? found : within.filter((listed) => isIn(foldedText(listed, language), wanted));
}

/** What is on show where filters or a search leave something out; null where they do not. */
export interface Narrowed {
  readonly findings: readonly Finding[];
  /** Entries on show. */
  readonly shown: number;
}

export function narrowed(checked: Found, filters: Filters): Narrowed | null {
  const shown = shownBlocks(checked, filters);
  if (shown.length === listedBlocks(checked).length) return null;
  return { findings: shown.flatMap(({ block }) => block.findings), shown: shown.length };
}

const isIn = (text: string, wanted: readonly string[]): boolean => wanted.every((part) => text.includes(part));

export function shownSkips(
  checked: Checked,
  { search, language, sheet }: Pick<Filters, 'search' | 'language' | 'sheet'>,
): readonly Skip[] {
  return checked.examination.skipped.filter(
    (skip) =>
      (sheet === null || skip.at.sheet === sheet) &&
      (search === '' || matches(search, skip.at.sheet, skip.at.cell, describeSkip(skip, language))),
  );
}

/** What there is to choose between, in the order of the list. */
export function choicesOf(checked: Found): {
  readonly sheets: readonly string[];
  readonly departments: readonly string[];
  readonly asks: readonly string[];
} {
  const listed = listedBlocks(checked);
  const asks = listed.flatMap(({ block }) => block.findings.map(({ check }) => check));
  return {
    sheets: [...new Set(listed.map(({ sheet }) => sheet))],
    departments: [...new Set(listed.map(({ department }) => department).filter((name) => name !== ''))],
    asks: [...new Set<string>(asks)],
  };
}
