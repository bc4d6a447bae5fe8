/** The bench's arguments: how many books of each, from which seed, of which layouts, and a folder of real workbooks. */
import { parseArgs } from 'node:util';
import { LAYOUTS, type Layout } from '../../../test/support/office-books';

export interface BenchOptions {
  readonly seed: string;
  readonly clean: number;
  readonly wrong: number;
  readonly repairs: number;
  readonly forms: number;
  readonly layouts: readonly Layout[];
  readonly files: string | null;
  /** How many totals of the real workbooks are tried. */
  readonly totals: number;
  /** A folder that the clean books are written to, with their truth. */
  readonly write: string | null;
  /** How many examples of each layout are printed. */
  readonly examples: boolean;
}

/** Seeds that start with "judge" are looked at only as tables: nobody mends single books of theirs (docs/detection.md). */
export const LOOKING = 'look';

export function optionsOf(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: LOOKING },
      clean: { type: 'string', default: '2000' },
      wrong: { type: 'string', default: '4000' },
      repairs: { type: 'string', default: '4000' },
      forms: { type: 'string', default: '1000' },
      layouts: { type: 'string' },
      files: { type: 'string' },
      write: { type: 'string' },
      totals: { type: 'string', default: '150' },
      examples: { type: 'boolean', default: false },
    },
  });
  const wanted = values.layouts?.split(',');
  const layouts = wanted ? LAYOUTS.filter(({ id }) => wanted.includes(id)) : LAYOUTS;
  if (layouts.length === 0) throw new Error(`no such layout; known: ${LAYOUTS.map(({ id }) => id).join(', ')}`);
  return {
    seed: values.seed,
    clean: Number(values.clean),
    wrong: Number(values.wrong),
    repairs: Number(values.repairs),
    forms: Number(values.forms),
    layouts,
    files: values.files ?? null,
    write: values.write ?? null,
    totals: Number(values.totals),
    examples: values.examples && !values.seed.startsWith('judge'),
  };
}
