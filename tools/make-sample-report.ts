/** Writes the report of the sample workbooks to stdout, as .docx: the workbench's document to try the pane in Word on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftReport, examineBooks, understand } from '../src/engine';
import { writeReport } from '../src/hosts/docx-file';
import { readXlsx } from '../src/hosts/xlsx-file';

const SAMPLES = join(__dirname, '../samples/quang-tri-2021-h1');
/** The day of the sample's report, so that the same workbooks give the same bytes. */
const EPOCH = Date.UTC(2021, 5, 14) / 1000;

async function main(): Promise<void> {
  const files = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  const snapshots = await Promise.all(files.map((file) => readXlsx(readFileSync(join(SAMPLES, file)), file)));
  const reading = understand(snapshots);
  const { document } = draftReport({ reading, examination: examineBooks(reading, snapshots) });
  process.stdout.write(await writeReport(document, { epoch: EPOCH }));
}

void main();
