/**
 * `npm run bench:detect -- [--seed NAME] [--clean N] [--wrong N] [--repairs N] [--forms N] [--layouts A,B] [--files DIR [--totals N]]
 * [--examples] [--write DIR]`: what is said of books whose truth is known. See docs/detection.md for which seed is for what.
 */
import { complaints, detect, type DetectReport, type Score } from './detect/detect';
import { randomNumbers } from './large-reading';
import { cleanBooks, type Example } from './office-books/clean';
import { optionsOf, type BenchOptions } from './office-books/options';
import { cleanText, filesText, repairText, wrongText } from './office-books/print';
import { realFiles } from './office-books/real-files';
import { repairs } from './office-books/repairs';
import { percent } from './office-books/tally';
import { writeBooks } from './office-books/write-books';
import { wrongCells } from './office-books/wrong-cells';

const cpu = (): number => process.cpuUsage().user / 1e6;

function section(name: string, make: () => string): void {
  const started = cpu();
  const text = make();
  console.log(`\n== ${name} (${(cpu() - started).toFixed(0)} s CPU)\n${text}`);
}

function exampleText(examples: readonly Example[]): string {
  return examples.map(({ layout, what, text }) => `\n${layout}: ${what}: ${text}`).join('');
}

/** The forms' own tables, with ten kinds of errors. */
function formsText({ clean, falseAlarms, byKind, total }: DetectReport): string {
  const line = (name: string, score: Score): string =>
    `${name.padEnd(16)} ${String(score.cases).padStart(5)} ${percent(score.found / (score.cases || 1)).padStart(8)} ${String(score.unique).padStart(8)} ${percent(score.uniqueFirst / (score.unique || 1)).padStart(10)} ${percent(score.firstThree / (score.cases || 1)).padStart(12)}`;
  return [
    `${String(clean)} clean tables of the known forms: ${String(falseAlarms)} false alarms`,
    'error            cases    found   unique      first  first three',
    ...[...byKind].map(([name, score]) => line(name, score)),
    line('all', total),
  ].join('\n');
}

async function main(options: BenchOptions): Promise<void> {
  const { seed, layouts } = options;
  const more = (examples: readonly Example[]): string => (options.examples ? exampleText(examples) : '');
  console.log(`seed "${seed}", ${String(layouts.length)} layouts`);
  if (options.write !== null) {
    const count = await writeBooks(options.write, options.clean, seed, layouts);
    console.log(`${String(count)} books with their truth in ${options.write}`);
    return;
  }
  if (options.clean > 0)
    section('clean books', () => {
      const report = cleanBooks(options.clean, seed, layouts);
      return cleanText(report) + more(report.examples);
    });
  if (options.wrong > 0)
    section(`${String(options.wrong)} books with something wrong`, () => {
      const report = wrongCells(options.wrong, seed, layouts);
      return wrongText(report) + more(report.examples);
    });
  if (options.repairs > 0)
    section(`${String(options.repairs)} books repaired`, () => {
      const report = repairs(options.repairs, seed, layouts);
      return repairText(report) + more(report.examples);
    });
  if (options.files !== null) {
    const report = await realFiles(options.files, { totals: options.totals, seed });
    console.log(`\n== real workbooks\n${filesText(report.tally)}${more(report.examples)}`);
  }
  if (options.forms > 0) {
    const report = detect(options.forms, options.forms, randomNumbers(20260101));
    section('known forms', () => formsText(report));
    const wrong = complaints(report);
    for (const each of wrong) console.error(`FAIL: ${each}`);
    process.exitCode = wrong.length > 0 ? 1 : 0;
  }
}

if (require.main === module)
  main(optionsOf(process.argv.slice(2))).catch((problem: unknown) => {
    console.error(problem);
    process.exitCode = 2;
  });
