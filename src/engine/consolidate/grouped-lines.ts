/** Cells of a sum that are told of alike, as one line: thirty times the same sentence hides the one that is not. */
import type { CellAddress } from '../../core/cell-address';
import type { Language } from '../../core/finding';

export interface ToldCell {
  readonly at: CellAddress | null;
  readonly label: string;
  readonly text: string;
}

/** Lines that share a text and are still told one by one. */
const ONE_BY_ONE = 2;
const MOST_CELLS = 6;
const MOST_LABELS = 3;

function groupsOf<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** "Thu › D9, E9", "Thu › F10, F11, … (27 ô)". */
function placesOf(cells: readonly ToldCell[], language: Language): string {
  const placed = cells.flatMap(({ at }) => at ?? []);
  const [first] = placed;
  if (!first) return '';
  const names = placed.map(({ cell }) => cell);
  const shown = names.slice(0, MOST_CELLS).join(', ');
  const count = `${String(names.length)} ${language === 'vi' ? 'ô' : 'cells'}`;
  return `${first.sheet} › ${names.length > MOST_CELLS ? `${shown}, … (${count})` : shown}  `;
}

function labelsOf(labels: readonly string[], language: Language): string {
  const rest = labels.length - MOST_LABELS;
  const more = language === 'vi' ? ` và ${String(rest)} dòng nữa` : ` and ${String(rest)} more lines`;
  return labels.slice(0, MOST_LABELS).join('; ') + (rest > 0 ? more : '');
}

export function groupedLines(cells: readonly ToldCell[], language: Language): readonly string[] {
  return groupsOf(cells, ({ at, text }) => `${at?.sheet ?? ''}\n${text}`).flatMap((alike) => {
    const lines = groupsOf(alike, ({ label }) => label);
    const told = lines.length > ONE_BY_ONE ? [alike] : lines;
    return told.map((group) => {
      const labels = [...new Set(group.map(({ label }) => label))];
      return `${placesOf(group, language)}${labelsOf(labels, language)}: ${group[0]?.text ?? ''}`;
    });
  });
}
