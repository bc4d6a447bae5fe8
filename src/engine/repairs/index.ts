/** Repairs as data: a suspect's value or a formula for a total, with the edits that undo them. */
export { certainRepair } from './certain-repair';
export { repairBySuspect, restoring, type Repair } from './repair';
export { formulaOf, repairByFormula } from './total-formula';
export { applyToSnapshot } from './apply-to-snapshot';
