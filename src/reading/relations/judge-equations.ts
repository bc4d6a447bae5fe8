/**
 * How the figures bear out what a code row or a form says of the columns. A code row binds; but what is printed and holds
 * nowhere, however often it can be asked, was misprinted or misread, and accuses nobody: unless the rest of the same row
 * is borne out. Then the row was read rightly, people fill the sheet in by it, and its breaks are theirs; or one of
 * its codes is misprinted, where every line of a long table bears out another one.
 */
import type { Support } from '../../core/relation';
import type { AxisView } from './axis-view';
import type { BoundEquation } from './bound-equation';
import { askedBy, candidateOf, heldBy } from './candidate';
import type { Evidence } from './family';

/** So many instances have to fail, and none hold, before a printed equation is let go. */
const ENOUGH_CODE_ROW = 5;
const ENOUGH_FORM = 2;
const CHANCE_FORM = 10;
/** A code row is read rightly where so many of its other equations hold, each in so many places and in most. */
const ROW_BORNE_OUT = { equations: 2, places: 3, share: 0.8 };
/** So many lines that all bear out another code say that one was misprinted. */
const ENOUGH_MISPRINT = { sum: 8, ratio: 5 };
const MOST_COLUMNS = 60;
const POWERS = [2, 0, 1, -1, -2, 3];
const PERCENT = 2;
const THOUSAND = 3;
/** So many lines have to agree that a column stands in another unit. */
const ENOUGH_UNIT = 3;

export interface JudgedEquation {
  readonly equation: BoundEquation;
  readonly support: Support | null;
  readonly stands: boolean;
  /** Of a quotient that a code row prints and no line bears out: what all lines bear out, were one of its codes another one. */
  readonly instead?: BoundEquation['parts'];
}

/** In so many instances figures may fit what a form says by chance; what the sheet prints is not weighed like that. */
const chanceOf = ({ source }: BoundEquation, asked: number): number =>
  source === 'form' ? Math.floor(asked / CHANCE_FORM) : 0;

export function judgeEquations(columns: AxisView, equations: readonly BoundEquation[]): JudgedEquation[] {
  const judged = equations.map((equation): JudgedEquation => {
    const support = supportOf(columns, equation);
    const enough = equation.source === 'form' ? ENOUGH_FORM : ENOUGH_CODE_ROW;
    const nowhere = support !== null && support.asked >= enough && support.holds <= chanceOf(equation, support.asked);
    const stands = !nowhere || inAnotherUnit(columns, equation, support.asked);
    return { equation, support, stands: stands && !isOtherRate(columns, equation, support) };
  });
  const borneOut = isRowBorneOut(judged);
  return judged.map((each) => {
    if (each.stands || each.equation.source !== 'code row') return each;
    const instead = otherwise(columns, each);
    // A sum with a code misprinted is let go, whatever the rest of the row is; a rate may be of another base.
    if (borneOut && !(instead && each.equation.kind === 'sum')) return { ...each, stands: true };
    return instead && each.equation.kind === 'ratio' ? { ...each, instead } : each;
  });
}

/** Whether a column is the growth of what a form says it is the percentage of, or the percentage where the form says growth. */
function isOtherRate(columns: AxisView, equation: BoundEquation, support: Support | null): boolean {
  const { kind, source, factorPower } = equation;
  if (source !== 'form' || (kind !== 'ratio' && kind !== 'growth') || support === null) return false;
  if (support.holds * 2 >= support.asked) return false;
  const other = supportOf(columns, { ...equation, kind: kind === 'ratio' ? 'growth' : 'ratio' }, [factorPower]);
  return other !== null && other.holds > support.holds && other.holds * 2 >= other.asked;
}

/** In how many lines an equation holds of those in which it can be asked; null where it is not asked of all. */
function supportOf(
  columns: AxisView,
  equation: BoundEquation,
  quotients: readonly number[] = [...new Set([equation.factorPower, ...POWERS])],
): Support | null {
  const { kind, whole, parts, source, statement, statedAt } = equation;
  if (kind === 'count' || equation.only !== null) return null;
  const family = { kind, whole, parts, source, statement, statedAt, exhaustive: true, outright: true };
  // Units decide whether a rate is written as a percentage: the way that holds in most instances is the one meant.
  const powers = kind === 'sum' || kind === 'subset' ? [0] : quotients;
  let best: Evidence | null = null;
  for (const power of powers) {
    const { evidence } = candidateOf(columns, { ...family, factorPower: power }, 0);
    if (best === null || heldBy(evidence) > heldBy(best)) best = evidence;
    // Every figure that can be asked holds: in no other way do more.
    if (best.fails + best.near === 0) break;
  }
  return best && { holds: heldBy(best), asked: askedBy(best) };
}

/**
 * Whether a percentage of two columns of one unit holds in all lines once one of them is taken a thousand times larger or
 * smaller: then the rule is right and a column stands in another unit than the sheet says.
 */
function inAnotherUnit(columns: AxisView, equation: BoundEquation, asked: number): boolean {
  const [top, base] = equation.parts;
  if (equation.kind !== 'ratio' || equation.factorPower !== PERCENT || !top || !base || asked < ENOUGH_UNIT)
    return false;
  const unitOf = ({ at }: { at: number }): number => columns.units[at * columns.width] ?? 0;
  if (unitOf(top) !== unitOf(base)) return false;
  return [-THOUSAND, THOUSAND].some((power) => {
    const support = supportOf(columns, equation, [PERCENT + power]);
    return support !== null && support.asked >= asked && support.holds === support.asked;
  });
}

/** What a long table bears out in every line, were one of the equation's codes another one. */
function otherwise(columns: AxisView, { equation, support }: JudgedEquation): BoundEquation['parts'] | undefined {
  const asked = support?.asked ?? 0;
  const { kind } = equation;
  if ((kind !== 'sum' && kind !== 'ratio') || asked < ENOUGH_MISPRINT[kind] || columns.size > MOST_COLUMNS)
    return undefined;
  const used = new Set([equation.whole, ...equation.parts.map((part) => part.at)]);
  const others = Array.from({ length: columns.size }, (_, at) => at).filter((at) => !used.has(at));
  for (const replaced of equation.parts.keys())
    for (const other of others) {
      const parts = equation.parts.map((part, at) => (at === replaced ? { ...part, at: other } : part));
      const rival = supportOf(columns, { ...equation, parts }, [equation.factorPower]);
      if (rival && rival.holds * 2 >= asked && rival.holds === rival.asked) return parts;
    }
  return undefined;
}

function isRowBorneOut(judged: readonly JudgedEquation[]): boolean {
  const { equations, places, share } = ROW_BORNE_OUT;
  const borneOut = judged.filter(
    ({ equation, support }) =>
      equation.source === 'code row' &&
      support !== null &&
      support.holds >= places &&
      support.holds >= share * support.asked,
  );
  return borneOut.length >= equations;
}
