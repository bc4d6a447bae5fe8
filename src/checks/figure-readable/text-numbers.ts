/** Numbers typed as text are one cause a table, however many cells it has: someone pasted them, or typed the sheet as text. */
import { rangeName, rangesOf } from '../../core/cell-ranges';
import type { CellAddress } from '../../core/cell-address';
import type { Reading } from '../../core/reading';
import type { FigureReadableFinding, UnreadFigure } from './finding';

const isTextNumber = (finding: FigureReadableFinding): finding is UnreadFigure => finding.code === 'text-number';

const placeOf = ({ file, sheet, cell }: CellAddress): string => `${file}\u0000${sheet}\u0000${cell}`;

/** Which table each figure typed as text stands in. */
function tablesOf({ facts }: Reading): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (const { written, at, table } of facts) if (written === 'text') tables.set(placeOf(at), table);
  return tables;
}

function merged(findings: readonly UnreadFigure[]): UnreadFigure | undefined {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return first;
  const cells = findings.map(({ at }) => at);
  const ranges = rangesOf(cells).map(({ range }) => rangeName(range));
  const values = findings.map((finding) => finding.data.value ?? '').join('; ');
  const data = { ...first.data, cells: String(cells.length), ranges: ranges.join(', '), values };
  return { ...first, related: cells.slice(1), data };
}

/** The findings with those of one table's texts as one, in the place of its first. */
export function withTextNumbersOnce(
  reading: Reading,
  findings: readonly FigureReadableFinding[],
): FigureReadableFinding[] {
  const texts = findings.filter(isTextNumber);
  if (texts.length < 2) return [...findings];
  const tables = tablesOf(reading);
  const groups = new Map<string, UnreadFigure[]>();
  for (const finding of texts) {
    const { file, sheet } = finding.at;
    const key = [file, sheet, String(tables.get(placeOf(finding.at)) ?? -1)].join('\u0000');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const firsts = new Map<FigureReadableFinding | undefined, UnreadFigure | undefined>(
    [...groups.values()].map((group) => [group[0], merged(group)]),
  );
  return findings.flatMap((finding): FigureReadableFinding[] => {
    if (!isTextNumber(finding)) return [finding];
    const once = firsts.get(finding);
    return once ? [once] : [];
  });
}
