/** The door of the .docx host: report documents to bytes and back. Bytes in, bytes out: no path, no Node, no DOM. */
export { readDocument } from './read';
export { writeReport, type WriteOptions } from './write-report';
export { baseProblem, learnBase, startBase, writeOnBase, type BaseOptions } from './base';
export { updateReport, type UpdatedReport } from './update/update-report';
export { highlightChanged } from './update/write/highlight';
export { carryOver, type CarryOverOptions } from './carry-over/carry-over';
export { describeUpdate, updateSections, type UpdateSection } from './update/tell/describe-update';
export type { UpdateOptions } from './update/session';
export type { UpdateSummary } from './update/tell/summary';
export { documentGuards } from './document/guards';
export { traceReport, type ReportTrace, type TracedFigure } from './trace/trace-report';
export { verifyReport, type VerifyOptions } from './verify/verify-report';
export { describeVerification } from './verify/describe-verification';
export type { GivenWorkbook, Verification, VerifiedFigure } from './verify/verification';
export { readProvenance } from './provenance/read';
export { provenanceXml, writeProvenance } from './provenance/write';
export { placeName } from './provenance/place-names';
export { recordOf } from './provenance/record';
export { blockTag, figureTag } from './provenance/tags';
export {
  PROVENANCE_NAMESPACE,
  type PrintedFigure,
  type ProvenanceRecord,
  type RememberedBlock,
} from './provenance/model';
