/**
 * Updating a report of 90 pages with 500 footnotes: every figure changes, a third of the verbs turn, a tenth of the
 * sentences were reworded by hand; and the same after an editor dropped every tag. `--runs N`, exit 1 above the limit.
 */
import { updateReport, writeReport } from '../../src/hosts/docx-file';
import { longReport, rewordedHere, withoutTags } from '../../test/support/long-report';

const LIMIT = 2000;
const RUNS = Number(process.argv[2] ?? 5);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function main(): Promise<void> {
  const report = rewordedHere(await writeReport(longReport(0), { epoch: 0 }));
  const next = longReport(1);
  for (const [name, bytes] of [
    ['as written', report],
    ['without tags', withoutTags(report)],
  ] as const) {
    const times: number[] = [];
    let line = '';
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const { summary } = await updateReport(bytes, next, { epoch: 0 });
      times.push(performance.now() - start);
      line = `${String(summary.figures.length)} figures changed, ${String(summary.regenerated.length)} blocks written anew, ${String(summary.kept.length)} kept`;
    }
    console.log(
      `update ${name}: first ${(times[0] ?? NaN).toFixed(0)} ms, median ${median(times).toFixed(0)} ms (limit ${String(LIMIT)}); ${line}`,
    );
    if (median(times) > LIMIT) process.exitCode = 1;
  }
}

void main();
