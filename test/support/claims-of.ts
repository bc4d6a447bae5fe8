/** Rows of a sheet to what its relations claim, in short texts. */
import type { Reading } from '../../src/core/reading';
import type { CellSnapshot } from '../../src/core/snapshot';
import { verdictOf } from '../../src/core/verdict';
import { readWorkbooks } from '../../src/reading';

export type Value = string | number | null | { readonly value: number; readonly formula: string };

/** Reads rows of a sheet that starts at A1. */
export function read(rows: readonly (readonly Value[])[], formats: Readonly<Record<number, string>> = {}): Reading {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): CellSnapshot[] => {
      if (value === null || value === '') return [];
      const format = formats[column] === undefined ? {} : { format: formats[column] };
      return typeof value === 'object'
        ? [{ row: at, column, value: value.value, formula: value.formula, ...format }]
        : [{ row: at, column, value, ...format }];
    }),
  );
  const sheet = { name: 'S', visibility: 'visible' as const, cells, merges: [], hiddenRows: [], hiddenColumns: [] };
  return readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [sheet] }], []);
}

/** Relations as "B2=C2+D2 source", wrong ones with "!" and what their break may be called. */
export function claims(reading: Reading): string[] {
  return reading.relations.map((relation) => {
    const cell = (at: number): string => reading.facts[at]?.at.cell ?? '?';
    const sign = { ratio: '/', growth: '~', product: '*', average: '&' } as Readonly<Record<string, string>>;
    const parts = relation.parts.map(
      (part, at) => (part.sign < 0 ? '-' : at === 0 ? '' : (sign[relation.kind] ?? '+')) + cell(part.fact),
    );
    const verdict = verdictOf(reading.facts, relation);
    const broken = verdict.status === 'fails' && verdict.code !== 'remainder' ? ` !${relation.force}` : '';
    return `${cell(relation.whole)}=${parts.join('')} ${relation.source}${broken}`;
  });
}

export const broken = (reading: Reading): string[] => claims(reading).filter((claim) => claim.includes('!'));
