/**
 * Takes every picture of the guides anew: `npm run pictures`, or only some of them: `npm run pictures -- kiem-tra word`.
 * Needs a Chromium as the browser tests do; the page of the report also LibreOffice and pdftoppm, and is left as it is
 * where they are missing.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserHarness } from '../../test/support/browser';
import { DEPLOYMENT_PICTURES } from './deployment-pictures';
import { GUIDE_PICTURES } from './guide-pictures';
import { SERVER_PICTURES } from './server-pictures';
import { WORD_PICTURES } from './word-pictures';

/** Draws or takes one picture into `file` (PNG); false where this machine cannot, and the old one stays. */
export type Picture = (harness: BrowserHarness, file: string) => Promise<boolean>;

const ROOMS: readonly (readonly [folder: string, pictures: Readonly<Record<string, Picture>>])[] = [
  ['docs/huong-dan/hinh', { ...GUIDE_PICTURES, ...WORD_PICTURES, ...SERVER_PICTURES }],
  ['docs/trien-khai/hinh', DEPLOYMENT_PICTURES],
];

async function main(wanted: readonly string[]): Promise<void> {
  const known = ROOMS.flatMap(([, pictures]) => Object.keys(pictures));
  const strange = wanted.filter((name) => !known.includes(name));
  if (strange.length > 0) throw new Error(`no picture ${strange.join(', ')}; there are: ${known.join(', ')}`);
  const harness = await BrowserHarness.start();
  try {
    for (const [folder, pictures] of ROOMS) {
      mkdirSync(join(__dirname, '../..', folder), { recursive: true });
      for (const [name, picture] of Object.entries(pictures)) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        const taken = await picture(harness, join(__dirname, '../..', folder, `${name}.png`));
        process.stdout.write(
          `${folder}/${name}.png${taken ? '' : ': left as it is, this machine lacks LibreOffice or pdftoppm'}\n`,
        );
      }
    }
  } finally {
    await harness.stop();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
