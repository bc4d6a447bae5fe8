/** What a judgement of the whole means for one problem's suspects: which hypothesis it proves, and who rivals it. */
import type { FactIndex } from '../core/fact';
import { sameValue } from './causes';
import type { Explained } from './explained';
import type { Hypothesis } from './hypothesis';
import type { Problem } from './problem';
import { explainsAll } from './single';

export interface Decision {
  /** What the figures prove; null where they do not. */
  readonly proven: Hypothesis | null;
  /** Cells (of the problem) that would explain it as well, the best first. */
  readonly rivals: readonly FactIndex[];
}

/** What is proven of a problem, and who speaks against it. */
export function decide(
  problem: Problem,
  explained: Explained | undefined,
  hypotheses: readonly Hypothesis[],
): Decision {
  const whole = hypotheses.filter((each) => explainsAll(problem, each)).sort((a, b) => a.cost - b.cost);
  const cells = new Set(whole.map(({ changes }) => changes[0]?.fact ?? -1));
  if (!explained) return { proven: null, rivals: [...cells] };
  const { named, proven, tellings } = explained.judgement;
  const edits = [...(named?.edits ?? [])];
  const [edit] = edits;
  if (proven && edit && edits.length === 1) {
    const isIt = ({ changes }: Hypothesis): boolean => {
      const [change] = changes;
      return (
        changes.length === 1 &&
        change !== undefined &&
        problem.origin[change.fact] === edit[0] &&
        sameValue(change.value, edit[1])
      );
    };
    return { proven: hypotheses.find(isIt) ?? null, rivals: [] };
  }
  const local = new Map(problem.origin.map((index, place) => [index, place]));
  for (const telling of tellings) for (const cell of telling.edits.keys()) cells.add(local.get(cell) ?? -1);
  return { proven: null, rivals: [...cells].filter((cell) => cell >= 0) };
}
