/** The copy detector sees copies with the project's own settings; what is left out of it is there, and is data. */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNCOVERED } from '../support/uncovered';

/** The detector's exit status: 1 where it sees copies. */
function detect(folder: string): number | null {
  const bin = join('node_modules', 'jscpd', 'run-jscpd.js');
  return spawnSync(process.execPath, [bin, '--config', '.jscpd.json', folder], { encoding: 'utf8', env: UNCOVERED })
    .status;
}

/** A function of some twenty lines, under the names given. */
function code(name: string, list: string): string {
  const steps = Array.from(
    { length: 8 },
    (_, i) => `  if (${list}.length > ${String(i)}) {\n    total += ${list}[${String(i)}] ?? 0;\n  }`,
  );
  return `export function ${name}(${list}: readonly number[]): number {\n  let total = 0;\n${steps.join('\n')}\n  return total;\n}\n`;
}

describe('copies', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'khopso-copies-'));
    mkdirSync(join(folder, 'src', 'forms', 'some'), { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, text: string): void => {
    writeFileSync(join(folder, 'src', name), text);
  };

  it('are seen, under other names too', () => {
    put('one.ts', code('sumOf', 'values'));
    put('two.ts', code('addAll', 'figures'));
    assert.equal(detect(folder), 1);
    put('two.ts', 'export const nothing = 0;\n');
    assert.equal(detect(folder), 0);
  });

  it('may stand in declarations of forms only', () => {
    put('forms/some/form.ts', code('sumOf', 'values'));
    put('one.ts', code('sumOf', 'values'));
    assert.equal(detect(folder), 0);
    put('two.ts', code('sumOf', 'values'));
    assert.equal(detect(folder), 1);
  });
});
