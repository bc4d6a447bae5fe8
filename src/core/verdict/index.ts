/** What a relation's figures say: the door of the one place where CONTRACT 2 and 4, Rounding, are decided. */
export { gapOf, type Failure, type Sides, type SkipReason, type Verdict } from './sides';
export { isRoundedInput, operandOf, resultOf, standsFor } from './stands-for';
export { verdictOf } from './verdict';
export { blankRoom } from './blank-room';
