/** Errors that a formula only passes on: the cell that they come from is named, for the rest heal with it. */
import { formulaReads } from '../../calculation';
import { parseCellName, type CellPosition } from '../../core/cell-address';
import type { FigureReadableFinding, UnreadFigure } from './finding';

/** Cells of one workbook that are looked at as where an error may come from. */
const MOST_SOURCES = 400;

interface Broken extends CellPosition {
  readonly finding: UnreadFigure;
}

function brokenAmong(findings: readonly FigureReadableFinding[]): readonly Broken[] {
  return findings.flatMap((finding): Broken[] => {
    const place = finding.code === 'formula-error' ? parseCellName(finding.at.cell) : null;
    return place && finding.code === 'formula-error' ? [{ ...place, finding }] : [];
  });
}

/** The first broken cell that a broken cell's formula reads; null where it reads none, or nobody can say what it reads. */
function readBy({ finding, row, column }: Broken, sources: readonly Broken[]): Broken | null {
  const { formula } = finding.data;
  const reads = formula === undefined ? null : formulaReads(formula, { sheet: finding.at.sheet, row, column });
  const { file, sheet } = finding.at;
  return (
    sources.find(
      (each) =>
        each.finding !== finding &&
        each.finding.at.file === file &&
        reads?.some(
          (range) =>
            (range.sheet ?? sheet) === each.finding.at.sheet &&
            each.row >= range.top &&
            each.row <= range.bottom &&
            each.column >= range.left &&
            each.column <= range.right,
        ),
    ) ?? null
  );
}

/** The findings, each error that is passed on with the cell where it begins. */
export function withSources(findings: readonly FigureReadableFinding[]): readonly FigureReadableFinding[] {
  const broken = brokenAmong(findings);
  if (broken.length < 2) return findings;
  const sources = broken.slice(0, MOST_SOURCES);
  const from = new Map(broken.map((each) => [each.finding, readBy(each, sources)]));
  const beginOf = (finding: UnreadFigure): UnreadFigure | null => {
    const seen = new Set<UnreadFigure>([finding]);
    let at = from.get(finding)?.finding;
    for (let next = at; next && !seen.has(next); next = from.get(next)?.finding) {
      seen.add(next);
      at = next;
    }
    return at ?? null;
  };
  return findings.map((finding) => {
    const begin = finding.code === 'formula-error' ? beginOf(finding) : null;
    if (finding.code !== 'formula-error' || !begin) return finding;
    return { ...finding, related: [begin.at], data: { ...finding.data, otherCell: begin.at.cell } };
  });
}
