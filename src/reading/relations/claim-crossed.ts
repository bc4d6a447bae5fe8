/** A rule that runs along lines and columns at once is claimed where it holds in most lines: those that break it are findings. */
import type { FactIndex } from '../../core/fact';
import { standsAs } from '../../core/held-fact';
import type { RelationSource, Term } from '../../core/relation';
import type { ReadingDraft } from '../reading-draft';
import { NOISE, type AxisView } from './axis-view';
import type { Claims } from './claims';
import type { TableWords } from './table-words';

export const NEEDED_HOLDS = 3;
export const NEEDED_DIGITS = 5;
/** So many that hold show a rule without words, though one figure breaks it. */
const ONE_AMONG = 6;

export interface Crossing {
  readonly draft: ReadingDraft;
  readonly lines: AxisView;
  readonly lineWords: TableWords;
  readonly columnWords: TableWords;
  readonly claimed: Claims;
  /** Columns that some relation already makes: they are not looked at again. */
  readonly made: ReadonlySet<number>;
}

export interface Crossed {
  readonly whole: FactIndex;
  readonly parts: readonly Term[];
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

/** What a formula makes of a typed figure that breaks the rule is no mistake of its own. */
function withoutCarried(draft: ReadingDraft, instances: readonly Crossed[]): readonly Crossed[] {
  const isTyped = ({ whole }: Crossed): boolean => draft.facts[whole]?.written !== 'formula';
  const mistyped = instances.some((each) => !each.holds && isTyped(each));
  return mistyped ? instances.filter((each) => each.holds || isTyped(each)) : instances;
}

export interface Rule {
  readonly kind: 'sum' | 'ratio' | 'growth';
  readonly source: RelationSource;
  readonly statement: string;
  readonly factorPower: number;
}

/** Claims a rule where it holds in most lines: all its lines, those that break it among them. */
export function claim(
  { draft, claimed }: Crossing,
  rule: Rule,
  instances: readonly Crossed[],
  digits: number,
): boolean {
  const holds = instances.filter((each) => each.holds).length;
  const mistakes = mistakesIn(rule.kind === 'sum' ? instances : withoutCarried(draft, instances));
  const one = mistakes === 1 && (rule.source === 'meaning' || holds >= ONE_AMONG);
  if (
    holds < (one && rule.source === 'meaning' ? NEEDED_HOLDS - 1 : NEEDED_HOLDS) ||
    !(one || holds >= mistakes * 4) ||
    digits < NEEDED_DIGITS
  )
    return false;
  // A few breaks are findings; more of them say that the rule is another one there.
  const accuses = one || mistakes * 10 <= holds;
  for (const { whole, parts, holds: fits } of instances) {
    if (!fits && !accuses) continue;
    if (!claimed.add(whole, rule.kind, parts)) continue;
    const fact = draft.facts[whole];
    if (rule.kind !== 'sum' && fact?.standing === 'exact' && fact.written !== 'formula')
      draft.facts[whole] = standsAs(fact, { standing: 'rounded' });
    draft.relate({
      kind: rule.kind,
      whole,
      parts,
      factorPower: rule.factorPower,
      source: rule.source,
      support: { holds, asked: instances.length },
      force: rule.source === 'figures' ? 'warning' : 'error',
      statement: rule.statement,
    });
  }
  return true;
}
