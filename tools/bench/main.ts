/**
 * Every goal of performance as a ratio, in one run, beside its floor or best peer. Fails where one is 15 % worse than in the
 * committed baseline; a goal that is not reached yet is only marked.
 *
 *   npm run bench                 all of it (build the command line first)
 *   npm run bench -- --baseline   and keep what was measured as the new baseline, and in the table of docs/bench.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRatios } from './check';
import { docxRatios } from './docx';
import type { Ratio } from './ratio';
import { readRatios } from './read';
import { sessionRatios } from './session';
import { startRatios } from './start';
import { updateRatios } from './update';

const BASELINE = join(__dirname, 'baseline.json');
const DOCUMENT = join(__dirname, '../../docs/bench.md');
const HEAD = '| goal | ratio | at most | |';
const WORSE = 1.15;

export type Baseline = Readonly<Record<string, number>>;

/** The goal and whether it is reached; nothing where none is asked for. */
const asked = ({ ratio, goal }: Ratio): readonly [string, string] =>
  goal === null ? ['', ''] : [goal.toFixed(2), ratio <= goal ? 'holds' : 'open'];

/** One line a goal: ours, the goal, the baseline. */
export function tableOf(ratios: readonly Ratio[], baseline: Baseline): string {
  const rows = ratios.map((each) => {
    const before = baseline[each.name];
    const [goal, state] = asked(each);
    return `| ${each.name} | ${each.ratio.toFixed(2)} | ${goal} | ${before?.toFixed(2) ?? ''} | ${state} |`;
  });
  return ['| goal | ratio | at most | baseline | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** The document with these ratios in its table. Throws where it has none. */
export function withTable(document: string, ratios: readonly Ratio[]): string {
  const rows = ratios.map((each) =>
    `| ${[each.name, each.ratio.toFixed(2), ...asked(each)].join(' | ')} |`.replaceAll('  ', ' '),
  );
  const table = [HEAD, '| --- | --- | --- | --- |', ...rows].join('\n');
  const start = document.indexOf(HEAD);
  const end = document.indexOf('\n\n', start);
  if (start < 0 || end < 0) throw new Error('docs/bench.md has no table');
  return document.slice(0, start) + table + document.slice(end);
}

/** What became worse than the baseline by more than is chance. */
export function regressions(ratios: readonly Ratio[], baseline: Baseline): readonly string[] {
  return ratios.flatMap(({ name, ratio }) => {
    const before = baseline[name];
    return before !== undefined && ratio > before * WORSE
      ? [`${name}: ${ratio.toFixed(2)}, was ${before.toFixed(2)}`]
      : [];
  });
}

async function main(keep: boolean): Promise<void> {
  const ratios = [
    ...(await readRatios()),
    ...checkRatios(),
    ...(await sessionRatios()),
    ...(await docxRatios()),
    ...(await updateRatios()),
    ...startRatios(),
  ];
  const baseline = JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline;
  process.stdout.write(`${tableOf(ratios, baseline)}\n\n`);
  for (const note of new Set(ratios.map((each) => each.note))) process.stdout.write(`${note}\n`);
  if (keep) {
    const kept = Object.fromEntries(ratios.map(({ name, ratio }) => [name, Number(ratio.toFixed(3))]));
    writeFileSync(BASELINE, `${JSON.stringify(kept, null, 2)}\n`);
    writeFileSync(DOCUMENT, withTable(readFileSync(DOCUMENT, 'utf8'), ratios));
    return;
  }
  const worse = regressions(ratios, baseline);
  for (const each of worse) process.stdout.write(`WORSE ${each}\n`);
  process.exitCode = worse.length > 0 ? 1 : 0;
}

if (require.main === module) void main(process.argv.includes('--baseline'));
