/**
 * Makes the fixtures of reports that another editor saved: our sample report, as generated and as edited by hand, opened
 * and saved by LibreOffice. Run by hand where soffice is installed; the tests only read what is committed.
 * `node -r @swc-node/register tools/make-libreoffice-fixture.ts`
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeReport } from '../src/hosts/docx-file';
import { editedByHand } from '../test/support/edit-report';
import { firstFigures, sampleReport } from '../test/support/sample-report';

const TARGET = join(__dirname, '../src/hosts/docx-file/update/fixtures');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-'));
  const report = await writeReport(sampleReport(firstFigures), { epoch: 1_623_628_800 });
  const files = { 'generated-libreoffice.docx': report, 'edited-libreoffice.docx': editedByHand(report) };
  mkdirSync(TARGET, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(folder, name), bytes);
    execFileSync('soffice', [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'docx',
      '--outdir',
      join(folder, 'out'),
      join(folder, name),
    ]);
    copyFileSync(join(folder, 'out', name), join(TARGET, name));
  }
  rmSync(folder, { recursive: true });
}

void main();
