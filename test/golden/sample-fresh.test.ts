/** The committed sample is what its readable data makes: the same bytes, and no cell that the data does not have. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { readNotations, sampleBook } from '../../tools/make-sample';

const FOLDER = resolve(__dirname, '..', '..', 'samples', 'quang-tri-2021-h1');

describe('the sample workbooks', () => {
  for (const notation of readNotations(FOLDER)) {
    it(`${notation.file} is what its data makes`, async () => {
      const made = await writeXlsx(sampleBook(notation));
      const committed = new Uint8Array(readFileSync(join(FOLDER, notation.file)));
      assert.ok(Buffer.from(made).equals(Buffer.from(committed)), 'npm run sample, then commit');
    });

    it(`${notation.file} keeps every figure of the data as a number`, async () => {
      const book = await readXlsx(new Uint8Array(readFileSync(join(FOLDER, notation.file))), notation.file);
      for (const sheet of notation.sheets) {
        if (!('rows' in sheet)) continue;
        const numbers = sheet.rows.flat().filter((value) => typeof value === 'number').sort();
        const codes = (sheet.codes ?? []).filter((code) => /^\d+$/.test(String(code))).map(Number);
        const read = book.sheets.find((each) => each.name === sheet.name)?.cells.map((cell) => cell.value).filter((value) => typeof value === 'number').sort();
        assert.deepEqual(read, [...numbers, ...codes].sort(), sheet.name);
      }
    });
  }
});
