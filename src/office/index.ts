/** The room's door: the reports there are, and how one is composed. */
import { fullProfiles, onePage } from './make-profile';
import type { Profile } from './profile';

/** Each body and span in full and on one page. */
export const profiles: readonly Profile[] = fullProfiles.flatMap((profile) => [profile, onePage(profile)]);

export {
  composeReport,
  periodOf,
  reportWords,
  type ComposeReportOptions,
  type Composition,
  type FramedReport,
} from './compose-report';
export {
  builtInTemplate,
  describeNotice,
  filterNames,
  lintTemplate,
  passages,
  ownRowsOf,
  putPassages,
  putTemplate,
  readTemplates,
  templateId,
  templateTexts,
  type Adjustment,
  type OwnRow,
  type ParsedTemplate,
  type Passage,
  type PassageRow,
  type ReadTemplates,
  type TemplateNotice,
  type TemplateText,
} from '../narrative';
export { coverText, type Blanks, type ReportVariables } from './frame';
export {
  againstBodies,
  type Lacking,
  describeLacking,
  describeUnknownBody,
  unsigned,
  dueDay,
  folderSheets,
  outlineOfSheets,
  passageOfRow,
  readOwnReport,
  startFolder,
  type OwnBody,
  type FolderSheets,
  type OwnFile,
  type OwnReport,
  type ReadOwnReport,
} from './own';
export { describeAdjustment } from './describe-adjustment';
export { describeGap } from './gap-findings';
export { describeUnprinted, type Unprinted } from './unprinted';
export { bodyWordsOf } from './compose-report';
export { datedPlace } from './body-words';
export { concerns, concernsWithin } from './departments';
export { slotsOf, type Slot } from './slots';
export { previewPassage, type Preview } from './preview-passage';
export { periodWords, spanOf } from './period-words';
export type { OutlineItem, Profile, Span, Tier } from './profile';
export { isTotalLine } from './sheet-table';
