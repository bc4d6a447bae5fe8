/** The bench fails for what became worse, not for what is not reached yet. */
import { strict as assert } from 'node:assert';
import { regressions, tableOf, withTable } from '../../tools/bench/main';

const ratio = (name: string, of: number, goal: number) => ({ name, ratio: of, goal, note: '' });

describe('bench: ratios', () => {
  it('names what is more than 15 % worse than the baseline, and nothing else', () => {
    const ratios = [ratio('a', 2.29, 1), ratio('b', 2.31, 9), ratio('c', 7, 9)];
    assert.deepEqual(regressions(ratios, { a: 2, b: 2 }), ['b: 2.31, was 2.00']);
  });

  it('tells ours, the goal and the baseline in one line each', () => {
    const lines = tableOf([ratio('a', 2.5, 3), ratio('b', 4, 3)], { a: 2.4 }).split('\n');
    assert.deepEqual(lines.slice(2), ['| a | 2.50 | 3.00 | 2.40 | holds |', '| b | 4.00 | 3.00 |  | open |']);
  });

  it('puts what was measured into the table of the document, and leaves the rest of it', () => {
    const document =
      '# Goals\n\n| goal | ratio | at most | |\n| --- | --- | --- | --- |\n| a | 9.00 | 3.00 | open |\n\nMore.\n';
    const measured = [ratio('a', 2.5, 3), { ...ratio('b', 4, 0), goal: null }];
    assert.equal(
      withTable(document, measured),
      document.replace('| a | 9.00 | 3.00 | open |', '| a | 2.50 | 3.00 | holds |\n| b | 4.00 | | |'),
    );
    assert.throws(() => withTable('# Goals\n', measured));
  });
});
