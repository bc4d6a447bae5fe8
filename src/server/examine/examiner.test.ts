/** The examiner: who comes when too many wait is sent away in words, and differences by cell are told as such. */
import { strict as assert } from 'node:assert';
import { bookOf, HERE } from '../../../test/support/server-rig';
import { overwrite } from '../../../test/support/overwrite';
import { Refusal } from '../refusal';
import { Examiner } from './examiner';

describe('the examiner', () => {
  it('takes no more than may wait, and goes on when one is done', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const slow = new Examiner({ ...HERE, examine: (books) => gate.then(() => HERE.examine(books)) }, HERE, [], 1);
    const book = { file: 'a.xlsx', bytes: await bookOf() };
    const first = slow.examine(book);
    await assert.rejects(slow.examine(book), (error) => error instanceof Refusal && error.kind === 'busy');
    open();
    assert.equal((await first).errors, 0);
    assert.equal((await slow.examine(book)).body, 'UBND xã Tân Lập');
    await slow.close();
  });

  it('tells what was changed, added and taken away, and which sheets came and went', async () => {
    const before = await bookOf();
    const set = (cell: string, value: number | null) => ({ kind: 'set-cell' as const, sheet: 'Biểu 94', cell, value });
    const after = await overwrite(before, [set('D8', 1), set('D30', 5), set('C9', null)]);
    const examiner = new Examiner(HERE, HERE);
    const { changes, left } = await examiner.changes(
      { file: 'a.xlsx', bytes: before },
      { file: 'a.xlsx', bytes: after },
    );
    assert.deepEqual(
      changes.map(({ cell, before: was, after: now }) => [cell, was === null, now]),
      [
        ['D8', false, '1'],
        ['D30', true, '5'],
        ['C9', false, null],
      ],
    );
    assert.equal(left, 0);
    const fewer = await bookOf({ forms: ['crops'] });
    const sheets = await examiner.changes({ file: 'a.xlsx', bytes: before }, { file: 'a.xlsx', bytes: fewer });
    assert.deepEqual([sheets.goneSheets, sheets.newSheets], [['Biểu 94'], []]);
  });
});
