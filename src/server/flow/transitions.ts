/** Who may take a submission from which state to which: the whole flow, as one table. */
import { Refusal, type Said } from '../refusal';
import type { Role, SubmissionState } from '../store';

export const ACTIONS = ['submit', 'send-back', 'withdraw', 'approve'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Transition {
  readonly from: readonly SubmissionState[];
  readonly to: SubmissionState;
  readonly who: readonly Role[];
}

export const TRANSITIONS: Readonly<Record<Action, Transition>> = {
  // Handing in is the head's: it is the approval of the unit itself.
  submit: { from: ['draft'], to: 'submitted', who: ['head'] },
  'send-back': { from: ['submitted', 'approved'], to: 'sent-back', who: ['secretary'] },
  // A sending back taken back, as long as nothing newer has come.
  withdraw: { from: ['sent-back'], to: 'submitted', who: ['secretary'] },
  approve: { from: ['submitted'], to: 'approved', who: ['secretary'] },
};

export const STATE_NAMES: Readonly<Record<SubmissionState | 'expected' | 'locked', Said>> = {
  expected: { vi: 'chưa nộp', en: 'expected' },
  draft: { vi: 'bản nháp', en: 'draft' },
  submitted: { vi: 'đã nộp', en: 'submitted' },
  'sent-back': { vi: 'trả lại', en: 'sent back' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  locked: { vi: 'đã khóa', en: 'locked' },
};

/** The state that follows; Refusal `conflict` where the action does not fit the present one. */
export function after(action: Action, state: SubmissionState): SubmissionState {
  const { from, to } = TRANSITIONS[action];
  if (from.includes(state)) return to;
  const now = STATE_NAMES[state];
  throw new Refusal('conflict', {
    vi: `Bản này đang ở trạng thái “${now.vi}” nên không làm được việc ấy nữa; hãy tải lại trang.`,
    en: `This version is "${now.en}" now, so that can no longer be done; load the page again.`,
  });
}
