import { strict as assert } from 'node:assert';
import { readingOf, type ReadingSpec } from '../../../test/support/reading-of';
import type { Finding } from '../../core/finding';
import { examine } from '../examine';
import { wrongCells } from './causes';
import { checkHtml } from './html';
import { checkJson } from './json';
import { checkSarif } from './sarif';
import { checkText } from './text';

interface Printed {
  readonly causes: readonly { id: string; kind: string; cells: { cell: string }[]; text: string }[];
  readonly findings: readonly { cause?: string; severity: string }[];
}

function printed(spec: ReadingSpec): Printed {
  const reading = readingOf(spec);
  return checkJson(reading, examine(reading), 'vi', 'test') as Printed;
}

function withoutCause({ cause: _cause, ...finding }: Finding): Finding {
  return finding;
}

describe('engine/formats/causes', () => {
  it('two findings of one wrong cell are one cause', () => {
    const { causes, findings } = printed({
      facts: { T: '903', A: '381', B: '585', X: '665', U: '347' },
      relations: ['T = A + B', 'X = A + U'],
    });
    assert.deepEqual(
      causes.map(({ id, kind, cells }) => [id, kind, cells.map(({ cell }) => cell)]),
      [['c1', 'cell', ['A']]],
    );
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ cause }) => cause),
      ['c1', 'c1'],
    );
  });

  it('a tie is said with its candidates', () => {
    const { causes } = printed({ facts: { T: '100', A: '60', B: '50' }, relations: ['T = A + B'] });
    assert.equal(causes[0]?.kind, 'undecided');
    assert.deepEqual(causes[0].cells.map(({ cell }) => cell).sort(), ['A', 'B', 'T']);
    assert.match(causes[0].text, /chưa đủ để chọn/);
  });

  describe('one block a cause', () => {
    const reading = readingOf({
      facts: { T: '903', A: '381', B: '585', X: '665', U: '347' },
      relations: ['T = A + B', 'X = A + U'],
    });
    const examination = examine(reading);
    const [finding] = examination.findings;

    it('text says what happened once, below both findings', () => {
      const text = checkText(reading, examination, 'en');
      assert.equal(text.split('→ A holds a wrong value').length, 2);
      assert.match(text, /  T  ERROR .*\n  X  ERROR .*\n      → A holds/);
      assert.doesNotMatch(text, /Suspect/);
    });

    it('a tie of one finding keeps its suspects, and says how many would do', () => {
      const lone = readingOf({ facts: { T: '100', A: '60', B: '50' }, relations: ['T = A + B'] });
      const text = checkText(lone, examine(lone), 'en');
      assert.match(text, /Suspect 1/);
      assert.match(text, /between 3 explanations of 1 failing equation: .*T: 100 → 110/);
    });

    it('HTML gives both findings in one item', () => {
      const [, list] = checkHtml(reading, examination, 'en', 'test').split('<ul class="findings">');
      assert.equal(list?.split('<li class="error">').length, 2);
    });

    it('SARIF relates every result to the cell that is wrong', () => {
      const { runs } = checkSarif(reading, examination, 'en', 'test') as {
        runs: { results: { properties: { cause: string }; relatedLocations: object[] }[] }[];
      };
      const results = runs[0]?.results ?? [];
      assert.deepEqual(
        results.map(({ properties }) => properties.cause),
        ['c1', 'c1'],
      );
      for (const { relatedLocations } of results) {
        const text = JSON.stringify(relatedLocations[0]);
        assert.match(text, /"name":"A"/);
        assert.match(text, /A holds a wrong value/);
      }
    });

    it('the cell that is wrong is coloured, not the sums that show it', () => {
      assert.deepEqual(finding && wrongCells(finding).map(({ cell }) => cell), ['A']);
      assert.deepEqual(finding && wrongCells(withoutCause(finding)).map(({ cell }) => cell), ['T']);
    });
  });
});
