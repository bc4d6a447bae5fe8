/** What a cell that a person went to is called in a wording, and what it says: a chip to put into a sentence. */
import type { FormDefinition } from '../../core/form';
import type { Reading } from '../../core/reading';
import { FigureNames, labelOf } from '../learn';
import { factAt, printedFact, type CellAt } from './bind';
import type { Print } from './chips';
import { placeText } from './declared';

export interface FigureAt {
  readonly at: CellAt;
  /** "Chi thường xuyên, Ước thực hiện". */
  readonly label: string;
  /** "70.067 triệu đồng". */
  readonly printed: string;
  /** A name for it, and where it stands as the column "Số liệu" says it. */
  readonly name: string;
  readonly place: string;
  /** How such a figure is mostly printed. */
  readonly print: Print;
}

/** null where no figure stands in that cell. */
export function figureAt(reading: Reading, forms: readonly FormDefinition[], at: CellAt): FigureAt | null {
  const index = factAt(reading, at);
  const fact = index === null ? undefined : reading.facts[index];
  if (index === null || !fact) return null;
  const names = new FigureNames(reading, forms);
  const name = names.nameOf(index);
  const declared = names.entries.get(name);
  if (!declared) return null;
  const dimension = fact.unit?.dimension;
  const print: Print =
    dimension === 'percent' ? 'phan_tram' : dimension === 'count' || dimension === undefined ? 'dem' : 'so_dv';
  return {
    at,
    label: labelOf(reading, fact),
    printed: printedFact(fact),
    name,
    place: placeText(declared, at, forms),
    print,
  };
}
