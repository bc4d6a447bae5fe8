/**
 * `npm run sweep`: random edits of reports as four kinds of editors save them, each followed by an update and a
 * verification: no figure in another sentence's place, no old figure under a passing `verify`, nothing of people's lost.
 * Takes the number of cases (2,000) and the first seed (1); prints what went wrong by seed, and the counts.
 */
import { Random } from './fuzz/random';
import { SAVED, sweepCase } from '../test/support/sweep';

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? '2000');
  const first = Number(process.argv[3] ?? '1');
  const tally = new Map(SAVED.map((saved) => [saved, { cases: 0, holds: 0, left: 0, healed: 0, faults: 0 }]));
  let faulty = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const saved = SAVED[seed % SAVED.length] ?? 'Word';
    const row = tally.get(saved);
    try {
      const { faults, holds, left, healed, log } = await sweepCase(new Random(seed), saved);
      if (row) {
        row.cases += 1;
        row.holds += Number(holds);
        row.left += left;
        row.healed += healed;
        row.faults += faults.length;
      }
      if (faults.length > 0) faulty += 1;
      for (const fault of faults) console.log(`${String(seed)} ${saved}: ${fault}\n    ${log.join(', ')}`);
    } catch (error) {
      faulty += 1;
      console.log(
        `${String(seed)} ${saved}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  console.table(Object.fromEntries(tally));
  console.log(`${String(count)} cases from seed ${String(first)}: ${String(faulty)} with a fault.`);
  process.exitCode = faulty === 0 ? 0 : 1;
}

void main();
