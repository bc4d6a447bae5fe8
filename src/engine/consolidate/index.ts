/** The room's door: workbooks of many bodies to the sheet of the body above them, every cell with its parts. */
export { Gathering } from './gather';
export { consolidate, type ConsolidateOptions } from './consolidate';
export { compareWith, type Comparison, type Difference, type Fill } from './compare';
export { fillEdits } from './fill-edits';
export { questionsOfUpper } from './ask-upper';
export { describeQuestion, type AskedAt } from './describe-question';
export { questionsOf, type AcceptedBooks, type Question } from './questions';
export { lackingOf, partsOf, type Consolidation, type Part, type SummedCell, type SummedSheet } from './result';
export { consolidationJsonText, questionsJsonText } from './format-json';
export { consolidationText } from './format-text';
export { SOURCE_WIDTHS, sourceRows, sourcesName, type SourceRow } from './sources-sheet';
