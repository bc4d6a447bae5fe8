/** The clerk's guide is true: both of its examples declare the same form. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formsOnSheet } from './from-sheet';
import { parseOwnForms } from './from-yaml';

const GUIDE = readFileSync(resolve(__dirname, '..', '..', '..', 'docs', 'huong-dan', 'khai-bao-bieu.md'), 'utf8');

describe('the guide to own forms', () => {
  it('shows one form in YAML and on a sheet', () => {
    const yaml = /```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? assert.fail();
    const table = GUIDE.slice(GUIDE.indexOf('| A | B |')).split('\n\n')[0] ?? '';
    const rows = table
      .split('\n')
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    const sheet = {
      name: 'Khai báo biểu',
      visibility: 'visible' as const,
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      cells: rows.flatMap((line, row) =>
        line.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
      ),
    };
    const { forms, problems } = formsOnSheet(sheet);
    assert.deepEqual(problems, []);
    assert.equal(rows.length, 15);
    assert.deepEqual(forms, parseOwnForms(yaml, 'huong-dan.yaml'));
  });
});
