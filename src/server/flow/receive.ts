/** Taking a workbook in: read and checked by the server itself, on the disk before it is acknowledged. */
import { Fault } from '../../core/fault';
import { bodyKind, describeFault, foldText } from '../../language';
import { replacedForms } from '../bodies/slots';
import { isOwnUnit, treeOf } from '../bodies/tree';
import type { Outcome } from '../../threads';
import { newId } from '../people/sign-in';
import { notAllowed, notFound, Refusal, type Problem } from '../refusal';
import type { Services } from '../services';
import type { Person, Submission, Tables, Unit } from '../store';
import { blankForms } from './blank-forms';
import { blankIn, blockersOf, formsIn } from './blockers';
import { takenByTitle } from './by-title';
import { earlierBooks } from './earlier';
import { requireInTree } from './gone';
import { requireOpen } from './period';
import { after, TRANSITIONS } from './transitions';
import type { Destination } from './whose';

export interface Handing {
  readonly unit: string;
  readonly period: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Handed in at once; else kept as a draft. */
  readonly submit: boolean;
}

export interface Receipt {
  readonly submission: Submission;
  readonly outcome: Outcome;
  /** What still keeps a draft from being handed in. */
  readonly blockers: readonly Problem[];
  /** Forms that are in it, blank: they are not handed in with it. */
  readonly blank: readonly Problem[];
  /** The same bytes were there already: nothing new was made. */
  readonly again: boolean;
}

/** Whoever sees what is below hands in for the own body alone, its departments with it: each body's head approves its figures. */
function requireOwn(person: Person, unit: Unit | null): void {
  if (isOwnUnit(person, unit)) return;
  throw new Refusal('not-allowed', {
    vi: 'Chỉ gửi và nộp được sổ của chính cơ quan mình và các phòng của nó; sổ của cơ quan bên dưới do người của cơ quan ấy nộp.',
    en: 'You send and hand in the workbooks of your own body and its departments alone; those of a body below are handed in by its own people.',
  });
}

/** Where a workbook goes, for a person who may hand in there. */
export async function destinationOf(
  { store, forms }: Services,
  person: Person,
  { unit, period }: Pick<Handing, 'unit' | 'period'>,
): Promise<Destination> {
  const tree = await treeOf(store, unit);
  if (!tree.sees(person, unit)) throw notFound();
  requireOwn(person, tree.unit(unit));
  requireInTree(tree.unit(unit));
  const [expected, beside] = [await store.units.formsOf(unit), await store.units.beside(unit)];
  const body = tree.bodyOf(unit);
  const place = foldText(bodyKind(body?.name)?.place ?? '');
  const namesakes = body ? await store.units.namesakes(body.id, place) : [];
  const named = (units: readonly Unit[]): readonly string[] => units.map(({ name }) => name);
  return { tree, unit, period, expected, forms, beside: named(beside), namesakes: named(namesakes) };
}

/** A fault of a file in the words that the pane and the command line use for it. */
async function examined(services: Services, { unit, period, file, bytes }: Handing): Promise<Outcome> {
  try {
    return await services.examiner.examine({ file, bytes }, await earlierBooks(services, unit, period));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const said = { vi: describeFault(error, 'vi'), en: describeFault(error, 'en') };
    throw new Refusal('blocked', said, [{ said }]);
  }
}

export function requireClear(blockers: readonly Problem[]): void {
  if (blockers.length === 0) return;
  const count = String(blockers.length);
  throw new Refusal(
    'blocked',
    {
      vi: `Chưa nộp được, còn ${count} điều phải sửa; hệ thống chưa nhận gì.`,
      en: `Not handed in: ${count} things have to be put right; nothing was taken.`,
    },
    blockers,
  );
}

/** The same workbook, where none of its forms has come anew or was sent back since. */
const standing = (versions: readonly Submission[], digest: string): Submission | undefined =>
  versions
    .filter(
      (each) => each.digest === digest && each.state !== 'sent-back' && replacedForms(versions, each).length === 0,
    )
    .at(-1);

async function record(
  { submissions, audit, units }: Tables,
  made: Omit<Submission, 'version'>,
  outcome: Outcome,
): Promise<{ readonly submission: Submission; readonly again: boolean }> {
  // Asked again within the change: the secretary may have locked it while the workbook was being read.
  await requireOpen(units, made.period);
  const versions = await submissions.versions(made.unit, made.period);
  const last = versions.at(-1);
  const same = standing(versions, made.digest);
  const deed = { at: made.received, person: made.person };
  const submit = made.state === 'submitted';
  if (same) {
    if (same.state !== 'draft' || !submit) return { submission: same, again: true };
    const submission = { ...same, state: after('submit', same.state) };
    await submissions.setState(same.id, submission.state);
    await submissions.addStep({ submission: same.id, ...deed, action: 'submit', text: '' });
    await audit.append({ ...deed, action: 'submit', subject: same.id, data: { digest: same.digest } });
    return { submission, again: false };
  }
  const submission = { ...made, version: (last?.version ?? 0) + 1 };
  await submissions.add(submission, JSON.stringify(outcome));
  const action = submit ? 'submit' : 'draft';
  await submissions.addStep({ submission: made.id, ...deed, action, text: '' });
  const data = { unit: made.unit, period: made.period, version: submission.version, digest: made.digest };
  await audit.append({ ...deed, action, subject: made.id, data });
  return { submission, again: false };
}

/** Refusal with everything that is wrong, or a receipt for what is on the disk. */
export async function receive(services: Services, person: Person, handing: Handing): Promise<Receipt> {
  const { unit, period, file, bytes, submit } = handing;
  if (submit && !TRANSITIONS.submit.who.includes(person.role)) throw notAllowed(TRANSITIONS.submit.who, person.role);
  const destination = await destinationOf(services, person, handing);
  await requireOpen(services.store.units, period);
  const outcome = takenByTitle(await examined(services, handing), destination);
  const blockers = blockersOf(outcome, destination);
  if (submit) requireClear(blockers);
  const digest = await services.store.workbooks.put(bytes);
  const { errors, warnings, notes } = outcome;
  const made = {
    ...{ id: newId(), unit, period, digest, size: bytes.length, file, person: person.id },
    ...{ received: services.now().toISOString(), state: submit ? ('submitted' as const) : ('draft' as const) },
    ...{ forms: formsIn(outcome).join(' '), blank: blankIn(outcome).join(' '), errors, warnings, notes },
  };
  const kept = await services.store.change((tables) => record(tables, made, outcome));
  const { expected, forms } = destination;
  const versions = await services.store.submissions.versions(unit, period);
  return { ...kept, outcome, blockers, blank: blankForms(outcome, { expected, forms, versions }) };
}
