import { strict as assert } from 'node:assert';
import { FULL_BOOK } from '../../../test/support/full-workbook';
import { complaints } from '../../../test/support/open-xml-validator';
import { expecting, overwrite, type BlindEdit } from '../../../test/support/overwrite';
import { partsOf, partText, withParts } from '../../../test/support/package-parts';
import { signedWorkbook } from '../../../test/support/signed-workbook';
import { guardsOf, readXlsx, writeXlsx } from './index';

const cell: BlindEdit = { kind: 'set-cell', sheet: 'biểu 95', cell: 'C3', value: 1 };
const sheet: BlindEdit = { kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['x']] };

async function guards(bytes: Uint8Array, ...edits: readonly BlindEdit[]): ReturnType<typeof guardsOf> {
  return guardsOf(bytes, expecting(await readXlsx(bytes, 'a.xlsx'), edits));
}

describe('what guards a workbook', () => {
  let plain: Uint8Array;
  before(async () => {
    const { lockStructure: _open, ...book } = FULL_BOOK;
    plain = await writeXlsx({ ...book, sheets: book.sheets.map(({ protection: _free, ...one }) => one) });
  });

  it('is nothing in a plain one', async () => {
    assert.deepEqual(await guards(plain, cell, sheet), { signed: false, structure: false, sheets: [] });
  });

  it('is a signature, which goes with any edit and leaves a sound workbook', async () => {
    const signed = signedWorkbook(plain);
    assert.equal((await guards(signed, cell)).signed, true);
    assert.equal((await guards(signed)).signed, false, 'nothing is edited');
    const after = await overwrite(signed, [cell]);
    assert.ok(![...partsOf(after).keys()].some((name) => name.startsWith('_xmlsignatures')));
    assert.doesNotMatch(partText(after, '[Content_Types].xml') + partText(after, '_rels/.rels'), /signature/);
    assert.deepEqual(await complaints(after), []);
  });

  it('is the structure only where a sheet comes or goes, and a sheet only where its cells are written', async () => {
    const locked = withParts(plain, {
      'xl/workbook.xml': (text) => text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      'xl/worksheets/sheet2.xml': (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    });
    const named = (await readXlsx(locked, 'a.xlsx')).sheets[1]?.name ?? '';
    assert.deepEqual(await guards(locked, sheet), { signed: false, structure: true, sheets: [] });
    assert.deepEqual(await guards(locked, { ...cell, sheet: named }), {
      signed: false,
      structure: false,
      sheets: [named],
    });
    const put = { ...sheet, sheet: named } as const;
    assert.deepEqual(await guards(locked, put), { signed: false, structure: false, sheets: [named] });
  });
});
