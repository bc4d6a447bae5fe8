/** What a person pressed, in what is known now: a re-check may have come between, and what it no longer says is not done. */
import { addressKey } from '../../core/cell-address';
import type { Explanation } from '../../core/cause';
import type { Finding, Suspect } from '../../core/finding';

/** A change that a card offers. */
export type Offered = Suspect | Explanation;

const written = (offered: Offered): string =>
  JSON.stringify(
    'repairs' in offered
      ? offered.repairs.map(({ at, value }) => [addressKey(at), value])
      : [addressKey(offered.at), offered.value, offered.data['otherCell'], offered.data['otherValue']],
  );

const offeredBy = ({ suspects = [], cause }: Finding): readonly Offered[] => [
  ...suspects,
  ...(cause?.explanations ?? []),
  ...(cause?.rivals ?? []),
];

/** The same change, offered now; null where nobody offers it any more. */
export function stillOffered(findings: readonly Finding[], offered: Offered): Offered | null {
  const wanted = written(offered);
  for (const finding of findings)
    for (const each of offeredBy(finding)) if (each === offered || written(each) === wanted) return each;
  return null;
}

const sameAs = ({ at, check, code, data }: Finding): string => JSON.stringify([addressKey(at), check, code, data]);

/** Those of the findings that stand now as they did, figures and all. */
export function stillFound(now: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const asked = new Set(findings);
  const same = now.filter((finding) => asked.has(finding));
  if (same.length === findings.length) return same;
  const wanted = new Set(findings.map(sameAs));
  return now.filter((finding) => wanted.has(sameAs(finding)));
}
