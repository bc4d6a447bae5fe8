/** `npm run bench:detect [clean] [errors] [seed]`: how surely errors are found, and whether the right cell is named. */
import { complaints, detect, type Score } from './detect/detect';
import { randomNumbers } from './large-reading';

function main(): void {
  const [clean, errors, seed] = [
    Number(process.argv[2] ?? 1000),
    Number(process.argv[3] ?? 1000),
    Number(process.argv[4] ?? 20260101),
  ];
  const report = detect(clean, errors, randomNumbers(seed));
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;
  const line = (name: string, score: Score): string =>
    `${name.padEnd(16)} ${String(score.cases).padStart(5)} ${percent(score.found, score.cases).padStart(8)} ${String(score.unique).padStart(8)} ${percent(score.uniqueFirst, score.unique).padStart(10)} ${percent(score.firstThree, score.cases).padStart(12)}`;
  console.log(`${String(report.clean)} clean tables: ${String(report.falseAlarms)} false alarms`);
  console.log('error            cases    found   unique      first  first three');
  for (const [name, score] of report.byKind) console.log(line(name, score));
  console.log(line('all', report.total));
  if (process.env['KHOPSO_MISSED'])
    for (const each of report.missed.slice(0, Number(process.env['KHOPSO_MISSED']))) console.log(each);
  const wrong = complaints(report);
  for (const each of wrong) console.error(`FAIL: ${each}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (require.main === module) main();
