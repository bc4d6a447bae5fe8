/** Typed rows to a reading, with a form of the test's own where one is needed. */
import type { FormDefinition } from '../../src/core/form';
import type { Reading } from '../../src/core/reading';
import { readWorkbooks } from '../../src/reading';
import { typedSheet, type Typed } from './typed-sheet';

/** A form that is known by the title "Cây ăn quả". */
export function fruitForm(more: Partial<FormDefinition>): FormDefinition {
  return {
    id: 'fruit',
    title: { vi: 'Cây ăn quả', en: 'Fruit' },
    basis: '',
    layout: 'outline',
    recognise: { numbers: ['7/CAQ'], titles: ['Cây ăn quả'], marks: [] },
    unit: null,
    columns: [],
    lines: [],
    relations: [],
    identities: [],
    ...more,
  };
}

/** Reads one sheet that starts at A1. */
export function readTyped(rows: readonly (readonly Typed[])[], ...forms: readonly FormDefinition[]): Reading {
  return readWorkbooks([{ file: 'a.xlsx', sha256: null, sheets: [typedSheet({ rows })] }], forms);
}

/** What was noticed of one kind: "D5 Xoài" for its cell and the words that it names. */
export function noticed(reading: Reading, kind: Reading['observations'][number]['kind']): string[] {
  return reading.observations
    .filter((observation) => observation.kind === kind)
    .map(({ at, data }) => [at.cell, ...Object.values(data as Readonly<Record<string, string>>)].join(' '));
}

/** Relations as "D4 ratio C4 B4 form", parts in order, "-" before those that are subtracted, "?" before blank cells. */
export function relationsOf({ relations, facts }: Reading): string[] {
  return relations.map(({ kind, whole, parts, blanks, source }) =>
    [
      facts[whole]?.at.cell,
      kind,
      ...parts.map(({ fact, sign }) => (sign < 0 ? '-' : '') + (facts[fact]?.at.cell ?? '')),
      ...blanks.map(({ cell }) => `?${cell}`),
      source,
    ].join(' '),
  );
}
