/** A check: one question asked of a reading. It returns, it never mutates, throws or formats (law 4). */
import type { Finding, Language, Proof, Skip } from './finding';
import type { Reading } from './reading';
import type { Relation, RelationKind } from './relation';

export interface CheckResult<F extends Finding = Finding, S extends Skip = Skip> {
  readonly findings: readonly F[];
  readonly skipped: readonly S[];
  readonly proofs: readonly Proof[];
  /** How many relations hold, told without writing their proofs out; as many as `proofs` where absent. */
  readonly proven?: number;
  /** Relations that were asked though the reading has none of them: one form sent twice, say. */
  readonly beyond?: readonly Relation[];
}

export interface Check<F extends Finding = Finding, S extends Skip = Skip> {
  /** Equals its folder's name and the contract's id. */
  readonly id: F['check'];
  /** Asks the question of the whole reading. */
  run(reading: Reading): CheckResult<F, S>;
  /** For checks over relations: the same question of one relation, so that one edit re-asks only what it touches. */
  readonly ofRelation?: (reading: Reading, relation: Relation) => CheckResult<F, S>;
  /** For checks over relations: the kinds it asks, and what `run` says beyond the reading's relations of those kinds. */
  readonly kinds?: readonly RelationKind[];
  readonly besides?: (reading: Reading) => CheckResult<F, S>;
  /** One sentence for one finding of this check, naming no file or sheet (the caller shows the place). */
  describe(finding: F, language: Language): string;
  /** One phrase for one skip of this check. */
  describeSkip(skip: S, language: Language): string;
}

/** What a check, or any of several, may find. */
export type FindingOf<C> = C extends { readonly run: (reading: Reading) => CheckResult<infer F> } ? F : never;

/** What it may leave unasked. */
export type SkipOf<C> = C extends { readonly run: (reading: Reading) => CheckResult<Finding, infer S> } ? S : never;
