/** The room's door: failing relations to causes and suspects, and those to sentences. */
export { diagnose, diagnoseInSteps } from './diagnose';
export { KeptAnswers } from './kept-answers';
export { describeCause, writesFormula } from './cause-wording';
export { addsBeside } from './beside';
export { isSpokenFor } from './grounds';
export { isTypedAmongFormulas } from './typed-among-formulas';
export { describeDecision, describeSuspect } from './wording';
export { slipBetween } from './typing-errors';
