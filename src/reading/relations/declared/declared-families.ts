/** Equations that stand as families, so that the figures do not claim them, or what follows from them, again. */
import type { Family } from '../family';
import type { JudgedEquation } from '../judge-equations';

export function declaredFamilies(judged: readonly JudgedEquation[]): Family[] {
  return judged.flatMap(({ equation, stands }): Family[] => {
    const { kind, whole, parts, factorPower, source, statement, statedAt, only } = equation;
    if (kind === 'count' || !stands || only !== null) return [];
    return [{ kind, whole, parts, factorPower, exhaustive: true, source, outright: true, statement, statedAt }];
  });
}
