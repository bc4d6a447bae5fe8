/**
 * Relations that run along lines and columns at once: a running total (lũy kế) is the one before it and its own line's
 * figure; a share is its line's figure over the total line's.
 */
import type { FactIndex } from '../../core/fact';
import type { RelationSource } from '../../core/relation';
import type { ReadingDraft } from '../reading-draft';
import { NOISE, type AxisView } from './axis-view';
import { digitsOf } from './evidence';
import { partsKey } from './parts-key';
import type { TableWords } from './table-words';
import { CUMULATIVE_WORD, SHARE_WORD, saysTotal } from './words';

const MOST_COLUMNS = 30;
const NEEDED_HOLDS = 3;
const NEEDED_DIGITS = 5;
/** So many that hold show a rule without words, though one figure breaks it. */
const ONE_AMONG = 6;

export interface Crossing {
  readonly draft: ReadingDraft;
  readonly lines: AxisView;
  readonly lineWords: TableWords;
  readonly columnWords: TableWords;
  readonly claimed: Map<FactIndex, Set<string>>;
  /** Columns that some relation already makes: they are not looked at again. */
  readonly made: ReadonlySet<number>;
}

interface Crossed {
  readonly whole: FactIndex;
  readonly parts: readonly FactIndex[];
  readonly holds: boolean;
  /** By how much it is off, where that tells whether one figure explains two breaks; 0 where it holds. */
  readonly off?: number;
}

/** Breaks that are not explained already: a wrong running total is off in its own line and, the other way, in the next. */
function mistakesIn(instances: readonly Crossed[]): number {
  let mistakes = 0;
  for (let at = 0; at < instances.length; at += 1) {
    const [own, next] = [instances[at]?.off, instances[at + 1]?.off];
    if (instances[at]?.holds) continue;
    mistakes += 1;
    if (own !== undefined && next !== undefined && Math.abs(own + next) <= NOISE * Math.abs(own) * 100) at += 1;
  }
  return mistakes;
}

interface Rule {
  readonly kind: 'sum' | 'ratio';
  readonly source: RelationSource;
  readonly statement: string;
  readonly factorPower: number;
}

/** Claims a rule where it holds in most lines: all its lines, those that break it among them. */
function claim({ draft, claimed }: Crossing, rule: Rule, instances: readonly Crossed[], digits: number): boolean {
  const holds = instances.filter((each) => each.holds).length;
  const mistakes = mistakesIn(instances);
  const one = mistakes === 1 && (rule.source === 'meaning' || holds >= ONE_AMONG);
  if (holds < NEEDED_HOLDS || !(one || holds >= mistakes * 4) || digits < NEEDED_DIGITS) return false;
  // A few breaks are findings; more of them say that the rule is another one there.
  const accuses = one || mistakes * 10 <= holds;
  for (const { whole, parts, holds: fits } of instances) {
    if (!fits && !accuses) continue;
    const terms = parts.map((fact) => ({ fact, sign: 1 as const }));
    const key = partsKey(rule.kind, terms);
    const known = claimed.get(whole) ?? new Set<string>();
    if (known.has(key)) continue;
    claimed.set(whole, known.add(key));
    const fact = draft.facts[whole];
    if (rule.kind === 'ratio' && fact?.standing === 'exact' && fact.written !== 'formula')
      draft.facts[whole] = { ...fact, standing: 'rounded' };
    draft.relate({
      kind: rule.kind,
      whole,
      parts: terms,
      factorPower: rule.factorPower,
      source: rule.source,
      support: { holds, asked: instances.length },
      force: rule.source === 'figures' ? 'warning' : 'error',
      statement: rule.statement,
    });
  }
  return true;
}

function runningTotals(crossing: Crossing, filled: readonly number[]): void {
  const { lines, columnWords, made } = crossing;
  for (let total = 0; total < lines.width; total += 1) {
    if (made.has(total)) continue;
    for (let single = 0; single < lines.width; single += 1) {
      if (single === total) continue;
      const instances: Crossed[] = [];
      let digits = 0;
      let fails = 0;
      for (let at = 1; at < filled.length && fails <= 2 + instances.length / 4; at += 1) {
        const [own, before, added] = [
          (filled[at] as number) * lines.width + total,
          (filled[at - 1] as number) * lines.width + total,
          (filled[at] as number) * lines.width + single,
        ] as const;
        const [sum, last, more] = [own, before, added].map((place) => lines.values[place] as number);
        if (sum === undefined || last === undefined || more === undefined) continue;
        const facts = [own, before, added].map((place) => lines.facts[place] as FactIndex);
        if (facts.some((fact) => fact < 0) || more === 0) continue;
        const off = last + more - sum;
        const holds = Math.abs(off) <= NOISE * (Math.abs(sum) + Math.abs(more)) + (lines.ulps[own] as number) * 1e-6;
        if (holds) digits += digitsOf(more, lines.ulps[added] as number);
        else fails += 1;
        instances.push({ whole: facts[0] as FactIndex, parts: facts.slice(1), holds, off: holds ? 0 : off });
      }
      const named = CUMULATIVE_WORD.test(columnWords.name(total));
      const statement = `${columnWords.leaf(total)} = … + ${columnWords.leaf(single)}`;
      const rule: Rule = { kind: 'sum', source: named ? 'meaning' : 'figures', statement, factorPower: 0 };
      if (claim(crossing, rule, instances, digits)) break;
    }
  }
}

/** Lines that a share may be of: totals by their words, the first and the last. */
function bases({ lineWords }: Crossing, filled: readonly number[]): number[] {
  const named = filled.filter((at) => saysTotal(lineWords.name(at)));
  return [...new Set([...named.slice(0, 3), filled[0] as number, filled.at(-1) as number])];
}

function shares(crossing: Crossing, filled: readonly number[]): void {
  const { lines, columnWords, made } = crossing;
  for (let share = 0; share < lines.width; share += 1) {
    const name = columnWords.name(share);
    if (made.has(share) || !(SHARE_WORD.test(name) || columnWords.percent(share) || lines.rates[share] === 1)) continue;
    const tried = bases(crossing, filled).flatMap((base) =>
      Array.from({ length: lines.width }, (_, column) => ({ base, column })).filter(({ column }) => column !== share),
    );
    for (const { base, column } of tried) {
      const whole = lines.values[base * lines.width + column] as number;
      if (!(Math.abs(whole) > 0)) continue;
      const found = sharesOf(crossing, filled, { share, column, base, whole });
      const statement = `${columnWords.leaf(share)} = ${columnWords.leaf(column)} : ${crossing.lineWords.name(base)}`;
      const rule: Rule = { kind: 'ratio', source: 'meaning', statement, factorPower: found.power };
      if (claim(crossing, rule, found.instances, found.digits)) break;
    }
  }
}

interface ShareColumns {
  readonly share: number;
  readonly column: number;
  readonly base: number;
  readonly whole: number;
}

function sharesOf(
  { lines }: Crossing,
  filled: readonly number[],
  { share, column, base, whole }: ShareColumns,
): { instances: Crossed[]; digits: number; power: number } {
  const at100 = Math.abs(lines.values[base * lines.width + share] as number);
  const power = at100 <= 1.0001 ? 0 : 2;
  const instances: Crossed[] = [];
  let digits = 0;
  for (const line of filled) {
    if (line === base) continue;
    const [own, part] = [line * lines.width + share, line * lines.width + column];
    const [said, amount] = [lines.values[own] as number, lines.values[part] as number];
    const facts = [own, part, base * lines.width + column].map((place) => lines.facts[place] as FactIndex);
    if (facts.some((fact) => fact < 0) || amount === 0) continue;
    const slack = (lines.ulps[own] as number) * 0.5000001 + Math.abs(said) * NOISE;
    const holds = Math.abs((amount / whole) * 10 ** power - said) <= slack;
    if (holds) digits += digitsOf(said, slack * 2);
    instances.push({ whole: facts[0] as FactIndex, parts: facts.slice(1), holds });
  }
  return { instances, digits, power };
}

/** Relates running totals and shares of a total line. */
export function relateCrossed(crossing: Crossing, filled: readonly number[]): void {
  if (crossing.lines.width > MOST_COLUMNS || filled.length < NEEDED_HOLDS) return;
  if (crossing.lines.width >= 2) runningTotals(crossing, filled);
  shares(crossing, filled);
}
