/** All that the figures prove, tried on copies of the workbook: with the formula engine it comes when it is asked for. */
import { planInSteps, type Repair } from '../../engine';
import { Examiner, type Checked } from './examiner';

/** Each try is read as a check reads it, in slices, so that the page stays alive. */
export async function decidedRepairs({ snapshot, reading, examination }: Checked): Promise<readonly Repair[]> {
  const examiner = new Examiner();
  const steps = planInSteps(snapshot, reading, examination.findings);
  let step = steps.next();
  while (!step.done) {
    const { examination: after } = await examiner.one(step.value);
    step = steps.next(after.findings);
  }
  return step.value.repairs;
}
