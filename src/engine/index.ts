/** The engine's door: read, check, diagnose, compose. The only room that knows the registries. */
export { ownFormsOf, understand, unrecognisedFiles } from './understand';
export { growingReading, knownForms, understandPlain } from './understand-plain';
export { describeFinding, describeSkip, isCoverage, reaches, type AnySkip } from './describe';
export { besideEarlier } from '../checks/beside-earlier';
export { examine, type Examination } from './examine';
export { summarise, type Summary } from './summary';
export { cellsText, coverageReason, textCoverageText, type Cells } from './coverage';
export { withDocuments } from './documents';
export { checkJson, checkJsonText, factsJson, factsJsonText } from './formats/json';
export { linesOf, proofsText } from './formats/proofs';
export { blocksOf, causeText, listsSuspects, wrongCells, type Block, type GroupedCause } from './formats/causes';
export { checkText } from './formats/text';
export { factsCsv } from './formats/csv';
export { explainText, formsJson, formsText } from './formats/forms';
export { describeReason } from './formats/reasons';
export { describeDecision, describeSuspect, writesFormula } from '../diagnosis';
export { buildTemplate, catalogue, parseOwnForms } from '../forms';
export * from './submission';
export { examineBooks } from './examine-books';
export type { SettledExamination } from './settled';
export { chooseProfile, describeUnfit, tierOf } from './choose-profile';
export { blankBook, type BlankBook } from './blank-book';
export { profilesFor } from './profiles-for';
export { describeOtherFigures, otherFigures, type OtherFigures } from './other-figures';
export { describeOtherPeriod, draftReport, type Draft, type DraftInput } from './draft-report';
export {
  againstBodies,
  builtInTemplate,
  describeAdjustment,
  describeGap,
  describeLacking,
  describeNotice,
  describeUnknownBody,
  describeUnprinted,
  dueDay,
  outlineOfSheets,
  passages,
  periodOf,
  previewPassage,
  profiles,
  readOwnReport,
  unsigned,
  startFolder,
  type OwnBody,
  type OwnFile,
  type OwnReport,
  ownRowsOf,
  putPassages,
  putTemplate,
  readTemplates,
  templateId,
  templateTexts,
  type Blanks,
  type Composition,
  type FramedReport,
  type OwnRow,
  type Passage,
  type PassageRow,
  type Preview as PassagePreview,
  type Profile,
  type ReadTemplates,
  type ReportVariables,
  type TemplateNotice,
  type TemplateText,
} from '../office';
export { expectedForms } from './expected-forms';
export * from './strangers';
export { checkSarif, checkSarifText } from './formats/sarif';
export { checkHtml } from './formats/html';
export {
  boundValues,
  ofOneCause,
  readWaivers,
  settle,
  waive,
  waiverFor,
  waiverSheet,
  addWaivers,
  withdraw,
  type Acceptance,
  type Settled,
  type Waiver,
} from './waivers';
export * from './repairs';
export * from './proofs';
export * from './session';
export {
  learn,
  learnJson,
  learnText,
  periodOfDocument,
  type Account,
  type KeptSentence,
  type Learning,
  type NamedCell,
  type TiedFigure,
} from './learn';
export type { ParsedTemplate } from '../narrative';
export * from './consolidate';
export { fillingOf, type Filling } from './filling';
