/** The room's door: failing relations to suspects, and suspects to sentences. */
export { diagnose, diagnoseInSteps } from './diagnose';
export { describeDecision, describeSuspect } from './wording';
