/** What was asked of which cells. */
export { coverageOf, type Cells, type Coverage, type CoverageSkip } from './coverage';
export { textCoverage, textCoverageText, type TextCoverage } from './text-coverage';
export { cellsText, coverageReason, describeCoverage, readsTextOnly } from './wording';
