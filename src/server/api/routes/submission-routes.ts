/** Handing in, looking at what was handed in, sending back, approving. */
import type { Language } from '../../../core/finding';
import { treeOf } from '../../bodies/tree';
import type { Outcome } from '../../../threads';
import { compared } from '../../flow/compared';
import { openedPeriod } from '../../flow/period';
import { receive } from '../../flow/receive';
import { review, seen } from '../../flow/review';
import { ACTIONS, TRANSITIONS, type Action } from '../../flow/transitions';
import { notFound } from '../../refusal';
import type { Services } from '../../services';
import { ROLES, type Submission } from '../../store';
import type { ChangesAnswer, DetailAnswer, ReceiptAnswer, SubmissionAnswer } from '../../../submission-api';
import { workbookName } from '../file-name';
import { FileAnswer, route, type Route } from '../route';
import * as gives from '../answer-shapes';
import * as shapes from '../shapes';
import { namesOf, outcomeView, problemView, remarkView, stepView, submissionView, type Sight } from '../views';

interface Looked {
  readonly unit: string;
  readonly versions: readonly Submission[];
  readonly language: Language;
}

/** What the versions of one unit are shown with. */
async function sightOf({ store, forms }: Services, { unit, versions, language }: Looked): Promise<Sight> {
  const people = versions.map(({ person }) => person);
  return { tree: await treeOf(store, unit), names: await namesOf(store, people), forms, language };
}

async function view(services: Services, submission: Submission, language: Language): Promise<SubmissionAnswer> {
  const { unit, period } = submission;
  const versions = await services.store.submissions.versions(unit, period);
  return submissionView(submission, versions, await sightOf(services, { unit, versions, language }));
}

async function bytesOf({ store }: Services, { digest }: Submission): Promise<Uint8Array> {
  const bytes = await store.workbooks.get(digest);
  if (!bytes) throw notFound();
  return bytes;
}

const SUMMARIES: Readonly<Record<Action, string>> = {
  submit: 'Hands a draft in',
  'send-back': 'Sends back, with a reason or remarks on cells',
  withdraw: 'Takes a sending back back: handed in again, its remarks no longer shown',
  approve: 'Approves',
};

const reviewRoute = (action: Action): Route =>
  route({
    method: 'POST',
    path: `/submissions/{id}/${action}`,
    summary: SUMMARIES[action],
    who: TRANSITIONS[action].who,
    answer: 'The submission',
    gives: gives.submission,
    params: shapes.byId,
    body: shapes.sendBack,
    act: async ({ services, person, params, body, language }) =>
      view(services, await review(services, person, params.id, { action, ...body }), language),
  });

export const SUBMISSION_ROUTES: readonly Route[] = [
  route({
    method: 'POST',
    path: '/submissions',
    summary: 'Takes a workbook in, as a draft or handed in at once; read and checked here',
    who: ['preparer', 'head'],
    answer: 'The receipt: the submission with time, version and digest, what was found, what still blocks a draft',
    gives: gives.receipt,
    query: shapes.handing,
    body: 'workbook',
    act: async ({ services, person, query, body, language }): Promise<ReceiptAnswer> => {
      const submit = query.submit === 'true';
      const { submission, outcome, blockers, blank, again } = await receive(services, person, {
        ...query,
        file: workbookName(query.file),
        bytes: body,
        submit,
      });
      return {
        submission: await view(services, submission, language),
        ...outcomeView(outcome, language),
        blockers: blockers.map((problem) => problemView(problem, language)),
        blank: blank.map((problem) => problemView(problem, language)),
        again,
      };
    },
  }),
  route({
    method: 'GET',
    path: '/submissions',
    summary: 'The versions of one unit for one period, the latest first',
    who: ROLES,
    answer: 'A list of submissions',
    gives: gives.submissions,
    query: shapes.ofUnit,
    act: async ({ services, person, query, language }) => {
      if (!(await treeOf(services.store, query.unit)).sees(person, query.unit)) throw notFound();
      await openedPeriod(services.store.units, query.period);
      const versions = await services.store.submissions.versions(query.unit, query.period);
      const sight = await sightOf(services, { unit: query.unit, versions, language });
      return versions.map((version) => submissionView(version, versions, sight)).reverse();
    },
  }),
  route({
    method: 'GET',
    path: '/submissions/{id}',
    summary: 'One submission: findings, remarks, what was done with it',
    who: ROLES,
    answer: 'The submission with its findings, remarks and steps',
    gives: gives.detail,
    params: shapes.byId,
    act: async ({ services, person, params, language }): Promise<DetailAnswer> => {
      const submission = await seen(services, person, params.id);
      const { submissions } = services.store;
      const steps = await submissions.steps(params.id);
      const people = steps.map((step) => step.person);
      const names = await namesOf(services.store, people);
      const outcome = JSON.parse((await submissions.outcome(params.id)) ?? '{}') as Outcome;
      return {
        submission: await view(services, submission, language),
        ...outcomeView(outcome, language),
        remarks: (await submissions.remarks(params.id)).map(remarkView),
        steps: steps.map((step) => stepView(step, names)),
      };
    },
  }),
  route({
    method: 'GET',
    path: '/submissions/{id}/workbook',
    summary: 'The workbook as it was handed in',
    who: ROLES,
    answer: 'Its bytes',
    gives: 'file',
    params: shapes.byId,
    act: async ({ services, person, params }) => {
      const submission = await seen(services, person, params.id);
      return new FileAnswer(await bytesOf(services, submission), submission.file);
    },
  }),
  route({
    method: 'GET',
    path: '/submissions/{id}/changes',
    summary:
      'What differs from earlier versions, cell by cell: each form beside the newest one that has it, or all beside one that is named',
    who: ROLES,
    answer: 'The cells that differ, before and after; null before where there is no earlier version',
    gives: gives.changes,
    params: shapes.byId,
    query: shapes.since,
    act: async ({ services, person, params, query, language }): Promise<ChangesAnswer> => {
      const now = await seen(services, person, params.id);
      const versions = await services.store.submissions.versions(now.unit, now.period);
      const { from, also, ...changes } = await compared(services, now, versions, query.from);
      return {
        ...changes,
        from: from && (await view(services, from, language)),
        also: also.map(({ from: { version }, sheets }) => ({ version, sheets })),
      };
    },
  }),
  ...ACTIONS.map(reviewRoute),
];
