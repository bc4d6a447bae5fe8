/** `npm run consolidation -- [SETS] [SEED]`: generated sets of three tiers and two periods, summed and held against a calculation of their own. */
import { oneSet } from './consolidate/one-set';

function main([sets = '30', seed = 'mot']: readonly string[]): void {
  const started = process.cpuUsage();
  const sum = { cells: 0, slips: 0, found: 0, wrong: 0 };
  for (let at = 0; at < Number(sets); at += 1) {
    const { cells, slips, found, wrong } = oneSet(`${seed}-${String(at)}`);
    sum.cells += cells;
    sum.slips += slips;
    sum.found += found;
    sum.wrong += wrong.length;
    for (const each of wrong) console.log(`${seed}-${String(at)}: ${each}`);
  }
  const seconds = (process.cpuUsage(started).user / 1e6).toFixed(1);
  console.log(
    `${sets} sets: ${String(sum.cells)} cells worked out apart, ${String(sum.found)} of ${String(sum.slips)} slips found, ${String(sum.wrong)} things wrong; ${seconds} s of CPU`,
  );
  process.exitCode = sum.wrong > 0 ? 1 : 0;
}

if (require.main === module) main(process.argv.slice(2));
