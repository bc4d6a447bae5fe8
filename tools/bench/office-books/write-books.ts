/** Generated books as files with their truth beside them, to be tried by hand: `NAME.xlsx` and `NAME.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawBooks, textOf, type Book, type Layout } from '../../../test/support/office-books';
import { asXlsx } from '../../../test/support/office-books/as-xlsx';

/** Figures and relations in the words of the contract's JSON. */
export function truthOf({ layout, variant, seed, figures, relations }: Book): object {
  return {
    layout,
    variant,
    seed,
    figures: [...figures.values()].map((figure) => ({ at: figure.at, value: textOf(figure) })),
    relations: relations.map(({ kind, exhaustive, whole, parts }) => ({ kind, exhaustive, whole, parts })),
  };
}

export async function writeBooks(
  folder: string,
  count: number,
  seed: string,
  layouts: readonly Layout[],
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (const book of drawBooks(count, `clean/${seed}`, layouts)) {
    const { codeRow, styled } = book.variant;
    const name = `${book.layout}-${book.seed.split('/').at(-1) ?? ''}-${codeRow ? 'codes' : 'none'}-${styled ? 'styled' : 'bare'}`;
    writeFileSync(join(folder, `${name}.xlsx`), await asXlsx(book));
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(truthOf(book), null, 1)}\n`);
    written += 1;
  }
  return written;
}
