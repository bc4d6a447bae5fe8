/** A few of the cases of `npm run fuzz`: commands over spoilt workbooks, reports, forms and templates; and what counts as a failure. */
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CASE_LIMITS } from '../../tools/fuzz/apart';
import { fuzzCommands, type CommandFuzz } from '../../tools/fuzz/main';

/** Five cases from seed 1, run by a program whose case is `each`: it sees `seed` and `tell`, and how many cases its process ran `before`. */
async function runBy(each: string, limits: Partial<typeof CASE_LIMITS> = {}): Promise<CommandFuzz> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-fuzz-test-'));
  const program = join(folder, 'cases.cjs');
  writeFileSync(
    program,
    `const [from, to] = process.argv.slice(2).map(Number);
    const tell = (more) => new Promise((done) => process.send({ kind: 'k', outcome: 'o', milliseconds: 1, megabytes: 100, ...more }, done));
    (async () => {
      for (let seed = from, before = 0; seed < to; seed += 1, before += 1) { ${each} }
      process.disconnect();
    })();`,
  );
  try {
    return await fuzzCommands(5, 1, { program, limits: { ...CASE_LIMITS, ...limits } });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('fuzzing commands', function () {
  this.timeout(240_000);

  it('nothing fails inside, hangs, or leaves a copy that cannot be read or is worse', async () => {
    const { failures, outcomes, largest } = await fuzzCommands(24, 1);
    assert.deepEqual(failures, []);
    const reached = [...outcomes.keys()].join('\n');
    for (const kind of ['package: refused', 'slips: fixed', 'report: ', 'form: ', 'template: '])
      assert.ok(reached.includes(kind), `${kind} was not reached:\n${reached}`);
    assert.ok(largest.amount > 100 && largest.amount < CASE_LIMITS.megabytes);
  });

  it('a case that takes more than the memory fails', async () => {
    const { failures, largest } = await runBy('await tell({ seed, megabytes: seed === 3 ? 1100 : 90 });');
    assert.deepEqual(failures, ['3 (k): took 1100 MB']);
    assert.deepEqual(largest, { amount: 1100, seed: 3, kind: 'k' });
  });

  it('a case that takes it only after others is none', async () => {
    const { failures, largest } = await runBy('await tell({ seed, megabytes: 500 * (before + 1) });');
    assert.deepEqual(failures, []);
    assert.equal(largest.amount, 1000);
  });

  it('real memory counts: every real case is beyond ten megabytes', async () => {
    const { failures } = await fuzzCommands(1, 7, { limits: { ...CASE_LIMITS, megabytes: 10 } });
    assert.equal(failures.length, 1);
    assert.match(failures[0] ?? '', /^7 \(\w+\): took \d+ MB$/);
  });

  it('a case that ends its process fails, and the next ones are run', async () => {
    const { failures, outcomes } = await runBy(
      "if (seed === 2) process.kill(process.pid, 'SIGKILL'); await tell({ seed });",
    );
    assert.deepEqual(failures, ['2 (?): its process ended with SIGKILL']);
    assert.equal(outcomes.get('k: o'), 4);
  });

  it('a case that hangs fails, and the next ones are run', async () => {
    const { failures, outcomes } = await runBy('if (seed === 2) for (;;); await tell({ seed });', { silence: 3_000 });
    assert.deepEqual(failures, ['2 (?): said nothing for 3 s']);
    assert.equal(outcomes.get('k: o'), 4);
  });
});
