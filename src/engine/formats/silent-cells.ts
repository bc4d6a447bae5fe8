/** Cells that nothing was asked of, gathered for people: one line for each sheet and reason, its ranges in it. */
import type { Language } from '../../core/finding';
import { coverageReason, type CoverageSkip } from '../coverage';
import { isCoverage } from '../describe';
import type { Examination } from '../examine';
import { figureText } from '../../language/exact-text';

export interface SilentCells {
  readonly file: string;
  readonly sheet: string;
  readonly reason: string;
  /** "C5:C20 (16), D9". */
  readonly ranges: string;
}

/** Longer lists are counted; JSON has them all. */
const MOST_RANGES = 40;

function rangesText(skips: readonly CoverageSkip[], language: Language): string {
  const shown = skips
    .slice(0, MOST_RANGES)
    .map(({ data: { range, cells } }) => (cells === '1' ? range : `${range} (${figureText(cells, language)})`));
  const more = skips.length - shown.length;
  if (more === 0) return shown.join(', ');
  const rest = figureText(String(more), language);
  return `${shown.join(', ')} ${language === 'vi' ? `và ${rest} vùng khác` : `and ${rest} more ranges`}`;
}

/** The sheet; numbers of a document's text that are no figures are told of the text as a whole. */
function placeOf({ at, reason }: CoverageSkip, language: Language): string {
  if (!at.inText || at.inText.place === 'table' || reason !== 'not-a-figure') return at.sheet;
  return language === 'vi' ? 'Lời văn' : 'Text';
}

/** In the order of the sheets. */
export function silentCells({ skipped }: Pick<Examination, 'skipped'>, language: Language): SilentCells[] {
  const groups = new Map<string, CoverageSkip[]>();
  for (const skip of skipped) {
    if (!isCoverage(skip)) continue;
    const key = JSON.stringify([skip.at.file, placeOf(skip, language), coverageReason(skip, language)]);
    const list = groups.get(key);
    if (list) list.push(skip);
    else groups.set(key, [skip]);
  }
  return [...groups.values()].map((skips) => {
    const [first] = skips as [CoverageSkip];
    return {
      file: first.at.file,
      sheet: placeOf(first, language),
      reason: coverageReason(first, language),
      ranges: rangesText(skips, language),
    };
  });
}
