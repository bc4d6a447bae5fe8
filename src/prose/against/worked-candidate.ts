/** A way in which a figure may have been worked out from cells, and whether its words leave no other. */
import type { DerivedClaim } from './derived-claims';

export interface Candidate {
  readonly claim: DerivedClaim;
  readonly certain: boolean;
}
