/** Printed arithmetic ("1=2+3", "c=b/a"): the folder's door. */
export { partsOf, powerOf, type Equation } from './equation';
export { codeOf } from './ids';
export { parseArithmetic } from './parse-arithmetic';
