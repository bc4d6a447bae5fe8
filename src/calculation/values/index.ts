/** The door of values: numbers, texts and comparisons as Excel has them. */
export { add, compareNumbers, finite, power, quotient, round, roundsOnNoise } from './arithmetic';
export type { Direction } from './arithmetic';
export { compare, foldText, isEqual, order, sameText } from './compare';
export type { Comparison } from './compare';
export { textToNumber, toNumber, toText, toTruth } from './convert';
export type { Separators } from './convert';
export { criterion, wildcard } from './criteria';
export type { Criterion } from './criteria';
export { isArea, isError, isMatrix, raise, Raised, UnknownResult } from './value';
export type { Area, Matrix, Scalar, Unknown, Value } from './value';
