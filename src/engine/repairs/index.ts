/** Repairs as data: a suspect's value or a formula for a total, with the edits that undo them, and the plan of all. */
export { certainRepair } from './certain-repair';
export { repairByExplanation, repairBySuspect, type Repair } from './repair';
export { formulaOf, repairByFormula } from './total-formula';
export { applyToSnapshot } from './apply-to-snapshot';
export { planInSteps, planRepairs, recalculated, type FindingsOf, type RepairPlan } from './repair-plan';
