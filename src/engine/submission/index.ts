/** Handing in: seal, verify, take in, merge. The folder's door; all of it is pure. */
export { blockersOf, type Blocker } from './blockers';
export { takeIn, type Intake, type IntakeBook, type IntakeSheet, type SheetState } from './intake';
export { namelessAmong } from './nameless';
export { rosterOfLast, type ExpectedSheet, type Roster, type Sender } from './roster';
export { sameBooksAmong, type SameBooks } from './same-books';
export { againstRoster, type AgainstRoster, type Standing } from './standing';
export { mergedWaivers, planMerge, waiversAlong, type MergePlan, type MergeSource, type MergeStep } from './merge';
export { digestOf, makeSeal, type People, type Seal, type SealedIdentity } from './seal';
export { sealedCount, sealedIn, type SealedFigure, type SealVersion } from './sealed';
export { readSeal, sealEdit, type SealReading } from './seal-sheet';
export { verifySeal, type SealBreach, type SealStatus } from './verify-seal';
