/** Shares of a total line: each is its line's figure over the total's, and where the amounts make up the total, so do the shares. */
import { fromCellNumber } from '../../core/decimal';
import type { FactIndex } from '../../core/fact';
import { NOISE } from './axis-view';
import { claim, NEEDED_DIGITS, NEEDED_HOLDS, type Crossed, type Crossing, type Rule } from './claim-crossed';
import { digitsOf } from './evidence';
import { SHARE_WORD, saysTotal } from './words';

/** Lines that a share may be of: totals by their words, the first and the last. */
function bases({ lineWords }: Crossing, filled: readonly number[]): number[] {
  const named = filled.filter((at) => saysTotal(lineWords.name(at)));
  return [...new Set([...named.slice(0, 3), filled[0] as number, filled.at(-1) as number])];
}

export function shares(crossing: Crossing, filled: readonly number[]): void {
  const { lines, columnWords, made } = crossing;
  for (let share = 0; share < lines.width; share += 1) {
    const name = columnWords.name(share);
    if (made.has(share) || !(SHARE_WORD.test(name) || columnWords.percent(share) || lines.rates[share] === 1)) continue;
    for (const { base, column, whole, found } of rivals(crossing, filled, share)) {
      const statement = `${columnWords.leaf(share)} = ${columnWords.leaf(column)} : ${crossing.lineWords.name(base)}`;
      const rule: Rule = { kind: 'ratio', source: 'meaning', statement, factorPower: found.power };
      if (!claim(crossing, rule, found.instances, found.digits)) continue;
      if (!addShares(crossing, filled, { share, column, base, whole })) askOwn(crossing, rule, { share, column, base });
      break;
    }
  }
}

interface Tried extends ShareColumns {
  readonly found: { readonly instances: Crossed[]; readonly digits: number; readonly power: number };
}

const failsOf = ({ found: { instances } }: Tried): number => instances.filter(({ holds }) => !holds).length;

/** What a column may be the shares of, where the figures bear it out: that of the year it names alone, the fewest breaks first. */
function rivals(crossing: Crossing, filled: readonly number[], share: number): Tried[] {
  const { lines, columnWords } = crossing;
  const year = yearOf(columnWords.name(share));
  const nameOf = (column: number): string | null => yearOf(columnWords.name(column));
  const columns = Array.from({ length: lines.width }, (_, column) => column).filter(
    (column) => column !== share && (year === null || (nameOf(column) ?? year) === year),
  );
  const amounts = columns.filter((column) => year !== null && nameOf(column) === year && lines.rates[column] !== 1);
  return bases(crossing, filled)
    .flatMap((base) => (amounts.length > 0 ? amounts : columns).map((column) => ({ base, column })))
    .flatMap(({ base, column }): Tried[] => {
      const whole = lines.values[base * lines.width + column] as number;
      if (!(Math.abs(whole) > 0)) return [];
      const found = sharesOf(crossing, filled, { share, column, base, whole });
      return found === null ? [] : [{ share, column, base, whole, found }];
    })
    .sort((a, b) => failsOf(a) - failsOf(b) || b.found.digits - a.found.digits);
}

/** The year that a heading names last; null where it names none. */
const yearOf = (name: string): string | null => name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g)?.at(-1) ?? null;

/** Where the lines' amounts make up the total's, their shares make up its share: asked where it is another. Whether it is. */
function addShares(
  { draft, lines, columnWords, claimed }: Crossing,
  filled: readonly number[],
  { share, column, base, whole }: ShareColumns,
): boolean {
  const others = filled.filter((line) => line !== base && (lines.facts[line * lines.width + share] as FactIndex) >= 0);
  const sumOf = (at: number): number =>
    others.reduce((sum, line) => sum + (lines.values[line * lines.width + at] as number), 0);
  const own = base * lines.width + share;
  const total = lines.facts[own] as FactIndex;
  const ulp = lines.ulps[own] as number;
  const rounded = fromCellNumber(ulp);
  const complete = Math.abs(sumOf(column) - whole) <= NOISE * Math.abs(whole);
  const off = Math.abs(sumOf(share) - (lines.values[own] as number)) > ((others.length + 1) / 2) * ulp;
  if (total < 0 || others.length < NEEDED_HOLDS || rounded === null || !complete || !off) return false;
  const parts = others.map((line) => ({
    fact: lines.facts[line * lines.width + share] as FactIndex,
    sign: 1 as const,
  }));
  if (!claimed.add(total, 'sum', parts)) return false;
  draft.relate({
    kind: 'sum',
    whole: total,
    parts,
    source: 'meaning',
    statement: `${columnWords.leaf(share)}: 100%`,
    roundedBy: rounded,
  });
  return true;
}

/** The total's share of itself is all of it: asked where another figure stands there. */
function askOwn(
  { draft, lines, claimed }: Crossing,
  rule: Rule,
  { share, column, base }: Omit<ShareColumns, 'whole'>,
): void {
  const own = base * lines.width + share;
  const [whole, amount] = [lines.facts[own] as FactIndex, lines.facts[base * lines.width + column] as FactIndex];
  const all = 10 ** rule.factorPower;
  const off = Math.abs((lines.values[own] as number) - all);
  if (whole < 0 || amount < 0 || !(off > (lines.ulps[own] as number) / 2 + all * NOISE)) return;
  const parts = [amount, amount].map((fact) => ({ fact, sign: 1 as const }));
  if (claimed.add(whole, 'ratio', parts)) draft.relate({ ...rule, whole, parts });
}

interface ShareColumns {
  readonly share: number;
  readonly column: number;
  readonly base: number;
  readonly whole: number;
}

/** The lines of which a column says the share; null where too few figures fit for a claim. */
function sharesOf(
  { lines }: Crossing,
  filled: readonly number[],
  { share, column, base, whole }: ShareColumns,
): { instances: Crossed[]; digits: number; power: number } | null {
  const { width, values, ulps, facts } = lines;
  const at100 = Math.abs(values[base * width + share] as number);
  const power = at100 <= 1.0001 ? 0 : 2;
  const factor = 10 ** power;
  const baseFact = facts[base * width + column] as FactIndex;
  if (baseFact < 0) return null;
  /** Lines that can be asked; those that break as their complement. */
  const asked: number[] = [];
  let digits = 0;
  for (const line of filled) {
    const [own, part] = [line * width + share, line * width + column];
    const amount = values[part] as number;
    if (line === base || (facts[own] as number) < 0 || (facts[part] as number) < 0 || amount === 0) continue;
    const said = values[own] as number;
    const slack = (ulps[own] as number) * 0.5000001 + Math.abs(said) * NOISE;
    const holds = Math.abs((amount / whole) * factor - said) <= slack;
    if (holds) digits += digitsOf(said, slack * 2);
    asked.push(holds ? line : ~line);
  }
  if (digits < NEEDED_DIGITS) return null;
  const instances = asked.map((signed): Crossed => {
    const line = signed < 0 ? ~signed : signed;
    const parts = [facts[line * width + column] as FactIndex, baseFact].map((fact) => ({ fact, sign: 1 as const }));
    return { whole: facts[line * width + share] as FactIndex, parts, holds: signed >= 0 };
  });
  return { instances, digits, power };
}
