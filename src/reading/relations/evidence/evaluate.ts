/** Asks a family of every instance of a view. */
import type { AxisView } from '../axis-view';
import type { Evidence, Family } from '../family';
import { askAverage } from './ask-average';
import { askProduct } from './ask-product';
import { askQuotient } from './ask-quotient';
import { askSubset } from './ask-subset';
import { askSum } from './ask-sum';
import { spreadOf } from './spread';
import { Tally } from './tally';

type Ask = (view: AxisView, family: Family, tally: Tally, j: number) => void;

const ASK: Readonly<Record<Family['kind'], Ask>> = {
  sum: askSum,
  ratio: askQuotient,
  growth: askQuotient,
  product: askProduct,
  average: askAverage,
  subset: askSubset,
};

/** Asks one family of some instances (all where none are named). */
export function evaluate(view: AxisView, family: Family, instances: Int32Array | null = null): Evidence {
  const tally = new Tally(view.width, spreadOf(view, family.whole));
  const ask = ASK[family.kind];
  if (instances) for (const j of instances) ask(view, family, tally, j);
  else for (let j = 0; j < view.width; j += 1) ask(view, family, tally, j);
  return tally.evidence();
}
