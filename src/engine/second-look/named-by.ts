/** A finding whose cause is now known: the explanation alone, and its cell first among the suspects. */
import { addressKey } from '../../core/cell-address';
import type { Explanation } from '../../core/cause';
import type { Finding, Suspect } from '../../core/finding';

/** The cells of what happened first, told as decided. */
function suspectsBy(suspects: readonly Suspect[], { cells }: Explanation): Suspect[] {
  const wrong = new Set(cells.map(addressKey));
  const isIt = ({ at }: Suspect): boolean => wrong.has(addressKey(at));
  const data = { decision: 'decided', candidates: cells.map(({ cell }) => cell).join(', ') };
  return [...suspects]
    .sort((a, b) => Number(isIt(b)) - Number(isIt(a)))
    .map((suspect, index) => ({ ...suspect, rank: index + 1, data: { ...suspect.data, ...data } }));
}

/** The same finding, its cause decided. */
export function namedBy<F extends Finding>(finding: F, explanation: Explanation): F {
  const { cause, suspects } = finding;
  if (!cause) return finding;
  const { rivals: _rivals, ...known } = cause;
  const named = { ...explanation, data: { ...explanation.data, again: 'yes' } };
  return {
    ...finding,
    ...(suspects ? { suspects: suspectsBy(suspects, explanation) } : {}),
    cause: { ...known, kind: explanation.kind, decided: true, explanations: [named], tie: 1 },
  };
}
