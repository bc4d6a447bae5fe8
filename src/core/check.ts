/** A check: one question asked of a reading. It returns, it never mutates, throws or formats (law 4). */
import type { Finding, Language, Proof, Skip } from './finding';
import type { Reading } from './reading';
import type { Relation, RelationKind } from './relation';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skip[];
  readonly proofs: readonly Proof[];
  /** How many relations hold, told without writing their proofs out; as many as `proofs` where absent. */
  readonly proven?: number;
}

export interface Check {
  /** Equals its folder's name and the contract's id. */
  readonly id: string;
  /** Asks the question of the whole reading. */
  run(reading: Reading): CheckResult;
  /** For checks over relations: the same question of one relation, so that one edit re-asks only what it touches. */
  readonly ofRelation?: (reading: Reading, relation: Relation) => CheckResult;
  /** For checks over relations: the kinds it asks, and what `run` says beyond the reading's relations of those kinds. */
  readonly kinds?: readonly RelationKind[];
  readonly besides?: (reading: Reading) => CheckResult;
  /** One sentence for one finding of this check, naming no file or sheet (the caller shows the place). */
  describe(finding: Finding, language: Language): string;
  /** One phrase for one skip of this check. */
  describeSkip(skip: Skip, language: Language): string;
}
