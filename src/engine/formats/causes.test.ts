import { strict as assert } from 'node:assert';
import { readingOf, type ReadingSpec } from '../../../test/support/reading-of';
import { examine } from '../examine';
import { checkJson } from './json';

interface Printed {
  readonly causes: readonly { id: string; kind: string; cells: { cell: string }[]; text: string }[];
  readonly findings: readonly { cause?: string; severity: string }[];
}

function printed(spec: ReadingSpec): Printed {
  const reading = readingOf(spec);
  return checkJson(reading, examine(reading), 'vi', 'test') as Printed;
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
});
