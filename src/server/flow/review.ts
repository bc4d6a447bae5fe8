/** What is done with a submission that is there: handed in, sent back with remarks, approved. */
import { isReplaced, replacedForms } from '../bodies/slots';
import { treeOf } from '../bodies/tree';
import type { Outcome } from '../../threads';
import { notAllowed, notFound, Refusal } from '../refusal';
import type { Services } from '../services';
import type { Person, Remark, Submission, Tables } from '../store';
import { blockersOf } from './blockers';
import { requireOpen } from './period';
import { destinationOf, requireClear } from './receive';
import { placedRemarks } from './remarks';
import { after, TRANSITIONS, type Action } from './transitions';

export interface Review {
  readonly action: Action;
  readonly text: string;
  readonly remarks: readonly Pick<Remark, 'sheet' | 'cell' | 'text'>[];
}

/** The submission, where the person may see it; else there is none. */
export async function seen({ store }: Services, person: Person, id: string): Promise<Submission> {
  const submission = await store.submissions.byId(id);
  if (!submission || !(await treeOf(store, submission.unit)).sees(person, submission.unit)) throw notFound();
  return submission;
}

/** A later version has taken the place of one that no form counts any more; of a draft, of any form: it would not count. */
async function requireCounting({ submissions }: Tables, submission: Submission): Promise<void> {
  const versions = await submissions.versions(submission.unit, submission.period);
  // A draft beside later drafts may still be handed in.
  const handedIn = versions.filter(({ state }) => state !== 'draft');
  const isDraft = submission.state === 'draft';
  if (isDraft && !isReplaced(handedIn, submission) && replacedForms(handedIn, submission).length > 0)
    throw new Refusal('conflict', {
      vi: 'Sau bản nháp này đã có bản nộp mới hơn của một biểu trong đó; hãy gửi lại sổ như một bản mới.',
      en: 'One of the forms of this draft was handed in later in a newer version; send the workbook again as a new version.',
    });
  if (!isReplaced(handedIn, submission)) return;
  throw new Refusal('conflict', {
    vi: 'Đã có bản mới hơn thay cho bản này; hãy tải lại trang và xem bản mới.',
    en: 'A newer version has taken the place of this one; load the page again and look at the newer one.',
  });
}

function requireReason({ action, text, remarks }: Review): void {
  if (action !== 'send-back' || text !== '' || remarks.length > 0) return;
  throw new Refusal('not-understood', {
    vi: 'Trả lại thì phải ghi lý do, hoặc nhận xét ở ít nhất một ô.',
    en: 'Say why it is sent back, or remark on at least one cell.',
  });
}

/** A body's own secretary collects from what stands below it: nobody accepts what the own body hands to the one above. */
function requireFromBelow({ action }: Review, person: Person, { unit }: Submission): void {
  if (action === 'submit' || person.unit !== unit) return;
  throw new Refusal('not-allowed', {
    vi: 'Thư ký không tự duyệt hay trả lại sổ của chính đơn vị mình; việc ấy là của thư ký cấp trên.',
    en: 'A secretary neither approves nor sends back what the own unit hands in; that is for the secretary above.',
  });
}

export async function review(services: Services, person: Person, id: string, given: Review): Promise<Submission> {
  const { action, text } = given;
  const seenFirst = await seen(services, person, id);
  if (!TRANSITIONS[action].who.includes(person.role)) throw notAllowed(TRANSITIONS[action].who, person.role);
  requireFromBelow(given, person, seenFirst);
  requireReason(given);
  const outcome = JSON.parse((await services.store.submissions.outcome(id)) ?? '{}') as Outcome;
  const remarks = placedRemarks(given.remarks, outcome);
  if (action === 'submit') {
    requireClear(blockersOf(outcome, await destinationOf(services, person, seenFirst)));
  }
  return services.store.change(async (tables) => {
    const { submissions, audit, units } = tables;
    const submission = (await submissions.byId(id)) ?? seenFirst;
    await requireOpen(units, submission.period);
    await requireCounting(tables, submission);
    const state = after(action, submission.state);
    const deed = { at: services.now().toISOString(), person: person.id, action };
    await submissions.setState(id, state);
    const gone = action === 'withdraw' ? await submissions.remarks(id) : [];
    const withdrawn = gone.map(({ sheet, cell, text: words }) => `${sheet}!${cell}: ${words}`).join('; ');
    await submissions.addStep({ submission: id, ...deed, text: action === 'withdraw' ? withdrawn : text });
    if (action === 'send-back') await submissions.addRemarks(id, remarks);
    if (action === 'withdraw') await submissions.removeRemarks(id);
    const count = action === 'withdraw' ? gone.length : remarks.length;
    await audit.append({ ...deed, subject: id, data: { digest: submission.digest, remarks: count } });
    return { ...submission, state };
  });
}
