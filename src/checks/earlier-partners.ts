/** Which table of an earlier workbook stands beside which of the later ones: one name, one body, periods that can be compared. */
import type { Reading } from '../core/reading';
import { bareWords, ownersOf, tableName, type Owner } from '../language';
import { spanBetween, type EarlierSpan } from './earlier-span';

export interface Partners {
  readonly now: number;
  readonly then: number;
  readonly span: EarlierSpan;
  /** Ids of the later table's period and of the earlier one's. */
  readonly period: string;
  readonly earlier: string;
  /** Only partners of one set rival each other: earlier workbooks of several periods may all be asked. */
  readonly set: string;
  /** What the sheets are called but for the year, and which of its tables of that name it is. */
  readonly sheets: readonly [string, string];
}

const sameBody = (a: Owner | undefined, b: Owner | undefined): boolean => !a?.body || !b?.body || a.body === b.body;

function placesOf({ tables }: Reading): readonly string[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const name = `${table.file}/${table.sheet}/${tableName(table)}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${bareWords(table.sheet).replace(/\b(?:19|20)\d\d\b/g, '')}#${String(before)}`;
  });
}

/**
 * Tables of one name, body and span: where several are there on a side, only those whose sheets have one name are set
 * against each other, and none where that does not tell them apart.
 */
function onlyPartners(partners: readonly Partners[]): readonly Partners[] {
  const apart = partners.filter(({ sheets: [now, then] }) => now === then);
  const count = (of: readonly Partners[], side: 'now' | 'then', one: Partners): number =>
    of.filter((other) => other[side] === one[side] && other.set === one.set).length;
  const alone = (of: readonly Partners[], one: Partners): boolean =>
    count(of, 'now', one) === 1 && count(of, 'then', one) === 1;
  return partners.filter((one) => alone(partners, one) || (apart.includes(one) && alone(apart, one)));
}

/** By their places among the tables of both readings. */
export function partnersOf(reading: Reading, prior: Reading): readonly Partners[] {
  const [owners, otherOwners] = [ownersOf(reading.workbooks, reading.tables), ownersOf(prior.workbooks, prior.tables)];
  const names = prior.tables.map(tableName);
  const [places, otherPlaces] = [placesOf(reading), placesOf(prior)];
  const partners = reading.tables.flatMap((table, now) => {
    const name = tableName(table);
    const own = owners[now]?.period ?? '';
    return prior.tables.flatMap((_, then): Partners[] => {
      const period = otherOwners[then]?.period ?? '';
      const span = spanBetween(own, period);
      if (name !== names[then] || span === null || !sameBody(owners[now], otherOwners[then])) return [];
      const sheets = [places[now] ?? '', otherPlaces[then] ?? ''] as const;
      return [{ now, then, span, period: own, earlier: period, set: `${name} ${period}`, sheets }];
    });
  });
  return onlyPartners(partners);
}
