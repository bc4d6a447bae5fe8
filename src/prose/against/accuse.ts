/** Whether a figure that is not its cell's is wrong beyond doubt: what the words must name, what must bear it out. */
import type { Mention } from '../mentions/mention';
import { isOfOneSize } from './miss';
import { UNNAMED } from './naming-bounds';
import { digitsOf, type Resolved } from './resolve';

const SURE = { line: 0.58, column: 0.58, back: 0.6 } as const;
const SURER = { line: 0.85, column: 0.76, back: 0.85 } as const;
/** So many other figures of the table must agree with it, before one that looks like no slip is wrong. */
const WITNESSES = 2;

const LEAST_BACK = 0.45;

export interface Evidence {
  /** Figures of the text that are equal to cells of a table, and that are not. */
  readonly equal: number;
  readonly unlike: number;
}

/** `unlike` counts the figure itself. */
export const isBorneOut = ({ equal, unlike }: Evidence, least: number): boolean =>
  equal >= least && equal >= (unlike - 1) * 2;

/** Of a resolved figure that its cell does not bear out. */
export function accuses(mention: Mention, resolved: Resolved, evidence: Evidence): boolean {
  const { named, instead, clear } = resolved;
  if (instead === null || !clear || mention.hedged || named.depth === Infinity) return false;
  // A total that nothing names may be meant, or one of its lines.
  if (named.line.total && named.ofLine <= UNNAMED && instead.how === 'other-line') return false;
  const digits = digitsOf(mention);
  if (named.ofLine < SURE.line || named.ofColumn < SURE.column || named.back < LEAST_BACK) return false;
  if (named.back < SURE.back && !(instead.how === 'other-time' && digits >= 3 && isBorneOut(evidence, WITNESSES)))
    return false;
  const sure = named.ofLine >= SURER.line && named.ofColumn >= SURER.column && named.back >= SURER.back;
  switch (instead.how) {
    case 'other-time':
      // Where several figures of a table are its other year's, the text speaks of that year.
      if (evidence.unlike > 1 && !isBorneOut(evidence, 1)) return false;
      return digits >= 2 || (sure && isBorneOut(evidence, 1));
    case 'scale-slip':
      return digits >= 3;
    case 'digit-slip':
      return digits >= 3
        ? isBorneOut(evidence, 1) || named.depth === 0
        : sure && isBorneOut(evidence, WITNESSES) && isOfOneSize(mention, resolved.cell);
    case 'rounding':
      return digits >= 3;
    case 'other-line':
    case 'other-indicator':
      return digits >= 3 ? isBorneOut(evidence, 1) : sure && isBorneOut(evidence, WITNESSES);
    default:
      return sure && digits >= 2 && isBorneOut(evidence, WITNESSES) && isOfOneSize(mention, resolved.cell);
  }
}
