/** What counts of a unit's versions, and which of their sheets do not. */
import { strict as assert } from 'node:assert';
import type { FoundSheet } from '../../threads';
import type { Store, Submission } from '../store';
import { countedOf, leftOutOf } from './counted';

const version = (number: number, forms: string, state: Submission['state'] = 'submitted'): Submission =>
  ({ id: `v${String(number)}`, version: number, forms, blank: '', state }) as Submission;
const sheet = (name: string, form: string | null, facts = 5): FoundSheet => ({ name, form, facts, unread: null });
/** Sheets by the version that has them. */
const storeOf = (sheets: Readonly<Record<string, readonly FoundSheet[]>>): Pick<Store, 'submissions'> => ({
  submissions: { outcome: (id: string) => Promise.resolve(JSON.stringify({ sheets: sheets[id] })) } as never,
});
const counted = (...versions: readonly Submission[]): readonly string[] =>
  countedOf(versions).map(({ submission, forms }) => `${submission.id}: ${[...forms].sort().join(' ')}`);

describe('what counts of a unit’s versions', () => {
  it('is each form from the newest version handed in that has it', () => {
    assert.deepEqual(counted(version(1, 'a b'), version(2, 'a')), ['v1: b', 'v2: a']);
    assert.deepEqual(counted(version(1, 'a'), version(2, 'b')), ['v1: a', 'v2: b']);
    assert.deepEqual(counted(version(1, 'a b'), version(2, 'a'), version(3, 'b')), ['v2: a', 'v3: b']);
    assert.deepEqual(counted(version(1, 'a b', 'approved'), version(2, 'a', 'draft')), ['v1: a b']);
    assert.deepEqual(counted(version(1, 'a b', 'approved'), version(2, 'a', 'sent-back')), ['v1: b']);
    assert.deepEqual(counted(version(1, 'a', 'draft'), version(2, '', 'submitted')), []);
  });

  it('leaves out sheets of replaced forms, and tables of no form that came again under their name', async () => {
    const versions = [version(1, 'a b'), version(2, 'a')];
    const store = storeOf({
      v1: [sheet('A', 'a'), sheet('B', 'b'), sheet('Chợ', null), sheet('Bến', null), sheet('Bìa', 'cover', 0)],
      v2: [sheet('A mới', 'a'), sheet('CHỢ', null)],
    });
    const left = await leftOutOf(store, versions);
    assert.deepEqual(
      [...left].map(([id, sheets]) => [
        id,
        ...sheets.map((left) => `${left.sheet} ${left.because === 'body' ? '' : left.by.id}`),
      ]),
      [['v1', 'A v2', 'Chợ v2']],
    );
  });

  it('asks nothing of a unit that handed in once', async () => {
    assert.equal((await leftOutOf({} as Store, [version(1, 'a b')])).size, 0);
  });
});
