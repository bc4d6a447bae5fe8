/** All that the figures prove, tried on copies of the workbook: with the formula engine it comes when it is asked for. */
import { planInSteps, type Repair } from '../../engine';
import { Examiner, type ExaminerOptions } from './examiner';
import type { Held } from './held';

/** Each try is read as a check reads it, in slices, so that the page stays alive. `only`: findings by their places; null for all. */
export async function decidedRepairs(
  { books, reading, examination }: Held,
  rest: ExaminerOptions['rest'],
  only: readonly number[] | null,
): Promise<readonly Repair[]> {
  const [snapshot] = books;
  if (!snapshot) return [];
  const examiner = new Examiner();
  const { findings } = examination;
  const wanted = only?.flatMap((at) => findings[at] ?? []) ?? findings;
  const steps = planInSteps(snapshot, reading, findings, wanted);
  let step = steps.next();
  while (!step.done) {
    const { examination: after } = await examiner.together([step.value], { rest });
    step = steps.next(after.findings);
  }
  return step.value.repairs;
}
