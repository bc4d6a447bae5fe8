/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */
import { describe as averageEqualsMean } from './average-equals-mean/wording';
import { describe as bodyMatches } from './body-matches/wording';
import { describe as changeEqualsGrowth } from './change-equals-growth/wording';
import { describe as codeRowSound } from './code-row-sound/wording';
import { describe as countEqualsList } from './count-equals-list/wording';
import { describe as figurePresent } from './figure-present/wording';
import { describe as figureReadable } from './figure-readable/wording';
import { describe as figuresAgree } from './figures-agree/wording';
import { describe as formulaCoversParts } from './formula-covers-parts/wording';
import { describe as lineKnown } from './line-known/wording';
import { describe as periodMatches } from './period-matches/wording';
import { describe as productEqualsFactors } from './product-equals-factors/wording';
import { describe as ratioEqualsQuotient } from './ratio-equals-quotient/wording';
import { describe as scalePlausible } from './scale-plausible/wording';
import { describe as signPlausible } from './sign-plausible/wording';
import { describe as subsetWithinWhole } from './subset-within-whole/wording';
import { describe as totalEqualsParts } from './total-equals-parts/wording';
import { describe as unitKnown } from './unit-known/wording';
import { describe as wordingHolds } from './wording-holds/wording';

export const wordings = {
  'average-equals-mean': averageEqualsMean,
  'body-matches': bodyMatches,
  'change-equals-growth': changeEqualsGrowth,
  'code-row-sound': codeRowSound,
  'count-equals-list': countEqualsList,
  'figure-present': figurePresent,
  'figure-readable': figureReadable,
  'figures-agree': figuresAgree,
  'formula-covers-parts': formulaCoversParts,
  'line-known': lineKnown,
  'period-matches': periodMatches,
  'product-equals-factors': productEqualsFactors,
  'ratio-equals-quotient': ratioEqualsQuotient,
  'scale-plausible': scalePlausible,
  'sign-plausible': signPlausible,
  'subset-within-whole': subsetWithinWhole,
  'total-equals-parts': totalEqualsParts,
  'unit-known': unitKnown,
  'wording-holds': wordingHolds,
};
