/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import type { Check } from '../core/check';
import { changeEqualsGrowth } from './change-equals-growth/check';
import { countEqualsList } from './count-equals-list/check';
import { productEqualsFactors } from './product-equals-factors/check';
import { ratioEqualsQuotient } from './ratio-equals-quotient/check';
import { subsetWithinWhole } from './subset-within-whole/check';
import { totalEqualsParts } from './total-equals-parts/check';

export const allChecks: readonly Check[] = [
  changeEqualsGrowth,
  countEqualsList,
  productEqualsFactors,
  ratioEqualsQuotient,
  subsetWithinWhole,
  totalEqualsParts,
];
