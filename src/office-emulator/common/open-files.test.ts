import { strict as assert } from 'node:assert';
import { strToU8 } from 'fflate';
import { openInExcel, openInWord, type EmulatedWord } from '../index';
import { CommonNumber } from './common-api';
import { zipOf } from '../../../test/support/zip-of';

const COMPRESSED = 1;
const report = (): Uint8Array =>
  zipOf(
    { 'word/document.xml': strToU8('<w:document xmlns:w="urn:w"><w:body><w:p/></w:body></w:document>') },
    { level: 0 },
  );
const file = (word: EmulatedWord, type = COMPRESSED, slice = 64): Promise<unknown> =>
  word.host.callCommonByName(CommonNumber.openFile, { 0: type, 1: slice });
const slice = (word: EmulatedWord, handle: number, index: number): Promise<unknown> =>
  word.host.callCommonByName(CommonNumber.readSlice, { 2: handle, 3: index });

describe('the open document in slices', () => {
  it('gives the same bytes by index on the web and by offset on the desktop', async () => {
    const word = openInWord(report());
    const size = word.bytes()?.length ?? 0;
    assert.deepEqual(await file(word), { payload: { 0: 1, 1: size } });
    assert.deepEqual(await word.host.callCommon(CommonNumber.openFile, [5]), { payload: [2, size] });
    const [byIndex, byOffset] = [
      await slice(word, 1, 1),
      await word.host.callCommon(CommonNumber.readSlice, [2, 64, 64]),
    ];
    const wanted = [...(word.bytes() ?? []).slice(64, 128)];
    assert.deepEqual(byIndex, { payload: { 0: wanted, 1: 64 } });
    assert.deepEqual(byOffset, { payload: [wanted, 64] });
    assert.equal(word.host.openFiles, 2);
  });

  it('keeps two open at most, and takes a closed one back', async () => {
    const word = openInWord(report());
    await file(word);
    await file(word);
    assert.deepEqual(await file(word), { officeError: 11000 });
    assert.deepEqual(await word.host.callCommonByName(CommonNumber.closeFile, { 2: 1 }), { payload: {} });
    assert.ok('payload' in ((await file(word)) as object));
    assert.deepEqual(await slice(word, 1, 0), { officeError: 5001 });
  });

  it('refuses what is no .docx, what lies behind the end, and everything where the set is not declared', async () => {
    const word = openInWord(report());
    assert.deepEqual(await file(word, 2), { officeError: 1009 });
    await file(word);
    assert.deepEqual(await slice(word, 1, 99), { officeError: 5008 });
    assert.deepEqual(await file(openInWord(report(), { sets: { WordApi: '1.3' } })), { officeError: 5000 });
    assert.deepEqual(await file(openInWord(null)), { officeError: 5000 });
    assert.deepEqual(await word.host.callCommonByName(999, {}), { officeError: 5001 });
  });

  it("hands out Excel's workbook as it is when it is asked, and declares the set only then", async () => {
    const workbook = {
      file: 'a.xlsx',
      sheets: [{ name: 'A', visibility: 'visible' as const, cells: [], merges: [], hiddenRows: [], hiddenColumns: [] }],
      sha256: null,
    };
    assert.equal(openInExcel(workbook).host.sets['CompressedFile'], undefined);
    const { host, book } = openInExcel(workbook, {
      file: (one) => Promise.resolve(strToU8(JSON.stringify(one.sheets.map((sheet) => sheet.name)))),
    });
    assert.equal(host.sets['CompressedFile'], '1.1');
    book.add('B');
    await host.callCommon(CommonNumber.openFile, [5]);
    assert.deepEqual(await host.callCommon(CommonNumber.readSlice, [1, 0, 100]), {
      payload: [[...strToU8('["A","B"]')], 9],
    });
  });

  it('loses slices and cuts files when told to', async () => {
    const word = openInWord(report());
    word.host.faults.loseSlice(1);
    word.host.faults.cutFiles(3);
    await file(word, COMPRESSED, 4096);
    await file(word);
    assert.deepEqual(await slice(word, 2, 1), { officeError: 11001 });
    const { payload } = (await slice(word, 1, 0)) as { payload: { 0: number[] } };
    assert.equal(payload[0].length, (word.bytes()?.length ?? 0) - 3);
    word.host.faults.calm();
    assert.ok('payload' in ((await slice(word, 2, 1)) as object));
  });
});
