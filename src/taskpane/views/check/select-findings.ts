/** Which findings and skips the view shows, under the filters and the search. */
import type { Finding, Severity, Skip } from '../../../core/finding';
import { describeFinding, describeSkip } from '../../../engine';
import { foldText } from '../../../language';
import type { Checked } from '../../state/examiner';
import type { WorkbookState } from '../../state/workbook-state';

type Filters = Pick<WorkbookState, 'lenses' | 'search' | 'language'>;

const plain = (text: string): string => foldText(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** True where every word of the search stands in the text, with or without Vietnamese marks. */
export function matches(search: string, ...texts: readonly string[]): boolean {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const text = plain(texts.join(' '));
  return words.every((word) => text.includes(word));
}

export function shownFindings(checked: Checked, { lenses, search, language }: Filters): readonly Finding[] {
  const found = checked.examination.findings.filter(
    (finding) =>
      lenses.has(finding.severity) &&
      (search === '' ||
        matches(
          search,
          finding.at.sheet,
          finding.at.cell,
          'label' in finding.data ? (finding.data.label ?? '') : '',
          describeFinding(finding, language),
        )),
  );
  return bySeverity(found);
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Sheets with the gravest findings first, and those first within each sheet; otherwise in the workbook's own order. */
function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const graver = (a: Finding | undefined, b: Finding | undefined): number =>
    RANK[a?.severity ?? 'note'] - RANK[b?.severity ?? 'note'];
  return bySheet(findings)
    .map(([, group]) => [...group].sort(graver))
    .sort(([a], [b]) => graver(a, b))
    .flat();
}

export function shownSkips(checked: Checked, { search, language }: Filters): readonly Skip[] {
  return checked.examination.skipped.filter(
    (skip) => search === '' || matches(search, skip.at.sheet, skip.at.cell, describeSkip(skip, language)),
  );
}

/** In the order they come, gathered under their sheets. */
export function bySheet<T extends { readonly at: { readonly sheet: string } }>(
  items: readonly T[],
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.at.sheet);
    if (group) group.push(item);
    else groups.set(item.at.sheet, [item]);
  }
  return [...groups];
}
