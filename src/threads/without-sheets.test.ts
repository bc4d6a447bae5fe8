/** A copy without some of its sheets: what counts is untouched, what read the others keeps its result, whatever the file is. */
import { strict as assert } from 'node:assert';
import { makeSeal, sealEdit, understandPlain } from '../engine';
import { applyEdits, readXlsx, writeXlsx } from '../hosts/xlsx-file';
import type { PlainSheet } from '../hosts/xlsx-file';
import { withoutSheets } from './without-sheets';

const at = (row: number, column: number, value: string | number | null, formula?: string) => ({
  ...{ row, column, value },
  ...(formula === undefined ? {} : { formula }),
});
const OLD: PlainSheet = { name: 'Biểu cũ', cells: [at(0, 0, 'Thu phí'), at(1, 1, 40)] };
const KEPT: PlainSheet = {
  name: 'Biểu 2',
  cells: [
    at(0, 0, 'Chi'),
    at(1, 1, 40, "'Biểu cũ'!B2"),
    at(2, 1, 2),
    at(3, 1, 42, 'SUM(B2:B3)'),
    at(4, 1, 40, 'TongThu'),
    at(5, 1, 1, 'IF(B3>1,1,0)'),
    at(6, 1, null, "'Biểu cũ'!B2*2"),
  ],
};
const NAMES = [{ name: 'TongThu', refersTo: "'Biểu cũ'!$B$2" }];
const LEFT = [{ sheet: 'Biểu cũ', note: 'Đã có bản 2.' }];

const bytesOf = (sheets: readonly PlainSheet[]): Promise<Uint8Array> => writeXlsx({ sheets, names: NAMES });

async function copyOf(bytes: Uint8Array, isXlsx = true) {
  const snapshot = await readXlsx(bytes, 'a.xlsx');
  return readXlsx(await withoutSheets({ snapshot, isXlsx }, bytes, LEFT), 'a.xlsx');
}

describe('a workbook without some of its sheets', () => {
  for (const isXlsx of [true, false])
    it(`says on them why, and keeps what formulas read from them (${isXlsx ? 'edited' : 'written anew'})`, async () => {
      const { sheets } = await copyOf(await bytesOf([OLD, KEPT]), isXlsx);
      const [old, kept] = ['Biểu cũ', 'Biểu 2'].map((name) => sheets.find((sheet) => sheet.name === name)?.cells ?? []);
      assert.deepEqual(
        old?.map(({ value }) => value),
        ['Đã có bản 2.'],
      );
      assert.deepEqual(
        kept?.map(({ value, formula }) => [value, formula]),
        [
          ['Chi', undefined],
          [40, undefined],
          [2, undefined],
          [42, 'SUM(B2:B3)'],
          [40, undefined],
          [1, 'IF(B3>1,1,0)'],
          [80, undefined],
        ],
      );
    });

  it('is written anew where the only visible sheet is left out', async () => {
    const { sheets } = await copyOf(await bytesOf([OLD, { ...KEPT, visibility: 'hidden' }]));
    assert.deepEqual(
      sheets.map(({ name, visibility, cells }) => [name, visibility, cells.length]),
      [
        ['Biểu cũ', 'visible', 1],
        ['Biểu 2', 'hidden', 7],
      ],
    );
  });

  it('is an .xlsx without macros where it had some', async () => {
    const bytes = await bytesOf([OLD, KEPT]);
    const snapshot = await readXlsx(bytes, 'a.xlsm');
    const { sheets } = await readXlsx(await withoutSheets({ snapshot, isXlsx: true }, bytes, LEFT), 'a.xlsx');
    assert.equal(sheets[0]?.name, 'Biểu cũ', 'written anew, in its place');
  });

  it('has no seal any more: it could not hold', async () => {
    const plain = await bytesOf([OLD, KEPT]);
    const snapshot = await readXlsx(plain, 'a.xlsx');
    const seal = makeSeal(snapshot, understandPlain([snapshot]), '2025-07-01T02:30:00.000Z');
    const sealed = await applyEdits(plain, [sealEdit(seal, snapshot)]);
    assert.equal((await readXlsx(sealed, 'a.xlsx')).sheets.length, 3);
    assert.equal((await copyOf(sealed)).sheets.length, 2);
  });
});
