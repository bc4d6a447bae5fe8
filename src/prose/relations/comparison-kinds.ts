/** How a figure compares two others, and which figures may be compared. */
import type { Unit } from '../../core/unit';
import type { Mention, Role } from '../mentions/mention';
import { sameKind } from '../mentions/units';

export type Comparison = 'ratio' | 'growth' | 'times' | 'change';

const KINDS: Partial<Record<Role, Comparison>> = {
  share: 'ratio',
  percent: 'ratio',
  'of-plan': 'ratio',
  'of-prior': 'ratio',
  growth: 'growth',
  'over-plan': 'growth',
  times: 'times',
  change: 'change',
};

/** What a figure compares by; null for one that stands for itself. */
export function comparisonOf({ role, unit }: Mention): Comparison | null {
  const kind = KINDS[role] ?? null;
  const percent = unit?.dimension === 'percent' || unit?.dimension === 'percent-point';
  if (kind === 'growth') return percent ? (unit.dimension === 'percent-point' ? 'change' : 'growth') : 'change';
  if (kind === 'ratio') return unit?.dimension === 'percent' ? kind : null;
  return kind;
}

/** "52,4 triệu đồng/người/năm" and "4,6 triệu đồng". */
export function isAlike(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return a === b;
  const rates = a.text.includes('/') || b.text.includes('/');
  if (!rates) return sameKind(a, b);
  return a.text === b.text || a.text.startsWith(`${b.text}/`) || b.text.startsWith(`${a.text}/`);
}

export const AMOUNTS: ReadonlySet<Role> = new Set(['level', 'plan', 'prior', 'now', 'base', 'rate']);
