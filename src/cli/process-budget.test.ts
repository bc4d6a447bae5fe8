/** A command's budget: time, memory and lists end it with one fault that says where and which option raises it. */
import { strict as assert } from 'node:assert';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { khopso } from '../../test/support/khopso';
import { Fault } from '../core/fault';
import { ProcessBudget } from '../threads';

const SAMPLE = join('samples', 'quang-tri-2021-h1', 'tai-chinh.xlsx');

function faultOf(work: () => void): Readonly<Record<string, string>> {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return { code: error.code, ...error.data };
    throw error;
  }
  return {};
}

describe('the budget of a command', () => {
  it('begins anew for the next of many works, within the same limits', () => {
    let now = 0;
    const budget = new ProcessBudget(
      () => now,
      () => 0,
    );
    budget.raise({ seconds: 10 });
    now = 9_000;
    const next = budget.renewed();
    now = 18_000;
    next.spend();
    assert.equal(faultOf(() => budget.spend())['code'], 'too-slow');
    now = 20_000;
    assert.equal(faultOf(() => next.spend())['detail'], '--max-seconds 10');
  });

  it('ends the work when its time is up, and gives more for each file', () => {
    let now = 0;
    const budget = new ProcessBudget(
      () => now,
      () => 0,
    );
    budget.raise({ seconds: 10 });
    budget.grant(2);
    budget.spend({ file: 'a.xlsx', sheet: 'Chi' });
    now = 15_900;
    budget.spend();
    now = 16_100;
    assert.deepEqual(
      faultOf(() => {
        budget.spend();
      }),
      { code: 'too-slow', file: 'a.xlsx', sheet: 'Chi', detail: '--max-seconds 16' },
    );
  });

  it('ends it when memory is held beyond its share, not when it can be freed', () => {
    let now = 0;
    const seen = [950, 100, 950, 950];
    const budget = new ProcessBudget(
      () => now,
      () => seen.shift() ?? 0,
      4_000,
    );
    for (now = 100; seen.length > 2; now += 3_000) budget.spend({ file: 'a.xlsx' });
    assert.deepEqual(
      faultOf(() => {
        budget.spend();
      }),
      { code: 'too-large', file: 'a.xlsx', what: 'memory', detail: '--max-memory 900' },
    );
  });

  it('ends a list that has too many entries', () => {
    const budget = new ProcessBudget();
    budget.raise({ items: 5 });
    budget.list(5);
    assert.equal(
      faultOf(() => {
        budget.list(1);
      })['detail'],
      '--max-items 5',
    );
  });

  it('is raised and lowered by options, and ends a command in one line with status 2', async () => {
    const spent = await khopso('check', SAMPLE, '--proofs', '--format', 'json', '--max-items', '3');
    assert.equal(spent.status, 2);
    assert.equal(spent.out, '');
    assert.match(spent.error, /^khopso: .*--max-items 3.*\n$/);
    const enough = await khopso('check', SAMPLE, '--proofs', '--format', 'json', '--max-items', '300000');
    assert.ok(enough.status < 2);
    const wrong = await khopso('check', SAMPLE, '--max-seconds', '0');
    assert.match(wrong.error, /“0” của tham số “--max-seconds” không hợp lệ/);
  });

  it('holds what is printed and what is written to the same bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khopso-budget-'));
    const file = join(folder, 'out.json');
    await writeFile(file, 'before');
    for (const format of ['json', 'sarif']) {
      const { out } = await khopso('check', SAMPLE, '--format', format);
      await khopso('check', SAMPLE, '--format', format, '--out', file);
      const written = await readFile(file, 'utf8');
      assert.equal(written, out);
      assert.equal(`${JSON.stringify(JSON.parse(out), null, 2)}\n`, out);
    }
    await rm(folder, { recursive: true });
  });
});
