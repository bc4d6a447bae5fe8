/** Operators over single values. An error of the left goes before one of the right. */
import type { CellValue } from '../../core/snapshot';
import type { BinaryOperator, UnaryOperator } from '../formula';
import { add, compare, finite, isError, power, quotient, Raised, toNumber, toText } from '../values';
import type { Scalar, Separators } from '../values';

function scalarOf(value: CellValue): Scalar {
  if (isError(value)) throw new Raised(value);
  return value;
}

/** Throws Raised. */
export function binaryOf(
  operator: BinaryOperator,
  left: CellValue,
  right: CellValue,
  separators: Separators | null,
): Scalar {
  const [a, b] = [scalarOf(left), scalarOf(right)];
  switch (operator) {
    case '+':
      return finite(add(toNumber(a, separators), toNumber(b, separators)));
    case '-':
      return finite(add(toNumber(a, separators), -toNumber(b, separators)));
    case '*':
      return finite(toNumber(a, separators) * toNumber(b, separators));
    case '/':
      return quotient(toNumber(a, separators), toNumber(b, separators));
    case '^':
      return power(toNumber(a, separators), toNumber(b, separators));
    case '&':
      return toText(a, separators) + toText(b, separators);
    default:
      return compare(operator, a, b);
  }
}

/** Throws Raised. "+" leaves a value as it is, text too. */
export function unaryOf(operator: UnaryOperator, value: CellValue, separators: Separators | null): Scalar {
  const scalar = scalarOf(value);
  if (operator === '+') return scalar;
  const number = toNumber(scalar, separators);
  return finite(operator === '-' ? -number : number / 100);
}
