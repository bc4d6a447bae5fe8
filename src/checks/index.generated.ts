/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import { averageEqualsMean } from './average-equals-mean/check';
import { bodyMatches } from './body-matches/check';
import { changeEqualsGrowth } from './change-equals-growth/check';
import { codeRowSound } from './code-row-sound/check';
import { countEqualsList } from './count-equals-list/check';
import { figurePresent } from './figure-present/check';
import { figureReadable } from './figure-readable/check';
import { figuresAgree } from './figures-agree/check';
import { formulaCoversParts } from './formula-covers-parts/check';
import { lineKnown } from './line-known/check';
import { periodMatches } from './period-matches/check';
import { productEqualsFactors } from './product-equals-factors/check';
import { ratioEqualsQuotient } from './ratio-equals-quotient/check';
import { scalePlausible } from './scale-plausible/check';
import { signPlausible } from './sign-plausible/check';
import { subsetWithinWhole } from './subset-within-whole/check';
import { totalEqualsParts } from './total-equals-parts/check';
import { unitKnown } from './unit-known/check';
import { wordingHolds } from './wording-holds/check';

export const allChecks = [
  averageEqualsMean,
  bodyMatches,
  changeEqualsGrowth,
  codeRowSound,
  countEqualsList,
  figurePresent,
  figureReadable,
  figuresAgree,
  formulaCoversParts,
  lineKnown,
  periodMatches,
  productEqualsFactors,
  ratioEqualsQuotient,
  scalePlausible,
  signPlausible,
  subsetWithinWhole,
  totalEqualsParts,
  unitKnown,
  wordingHolds,
];
