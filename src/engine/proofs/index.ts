/** Proof lines: why every total holds. */
export { describeProof, proofLines, type ProofLine } from './describe-proof';
