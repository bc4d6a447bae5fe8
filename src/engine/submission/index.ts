/** Handing in: seal, verify, take in, merge. The folder's door; all of it is pure. */
export { blockersOf, type Blocker } from './blockers';
export { takeIn, type Intake, type IntakeBook, type IntakeSheet, type SheetState } from './intake';
export { mergedWaivers, planMerge, type MergePlan, type MergeSource, type MergeStep } from './merge';
export { digestOf, figuresOf, makeSeal, sealedCount, type Seal, type SealedFigure, type SealedIdentity } from './seal';
export { readSeal, sealEdit, type SealReading } from './seal-sheet';
export { verifySeal, type SealBreach, type SealStatus } from './verify-seal';
