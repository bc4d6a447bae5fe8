import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { FULL_BOOK } from '../../../test/support/full-workbook';
import { complaints } from '../../../test/support/open-xml-validator';
import { changedParts, partText, partsOf, withParts } from '../../../test/support/package-parts';
import { rawSheet, rawWorkbook } from '../../../test/support/raw-workbook';
import { applyEdits, readXlsx, writeXlsx } from './index';
import { expecting, overwrite, type BlindEdit } from '../../../test/support/overwrite';
import { ReadContext } from './limits';
import { readZipDirectory } from '../opc/zip-directory';

const set = (sheet: string, cell: string, value: string | number | boolean | null, formula?: string): BlindEdit => ({
  kind: 'set-cell',
  sheet,
  cell,
  value,
  ...(formula === undefined ? {} : { formula }),
});
const sheetPart = (n: number): string => `xl/worksheets/sheet${String(n)}.xml`;

async function cellsOf(bytes: Uint8Array, sheet: string): Promise<Record<string, unknown>> {
  const book = await readXlsx(bytes, 'a.xlsx');
  const cells = book.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return Object.fromEntries(
    cells.map(({ row, column, value, formula }) => [
      `${String.fromCharCode(65 + column)}${String(row + 1)}`,
      formula === undefined ? value : `=${formula}`,
    ]),
  );
}

function faultOf(code: string, what?: string): (error: unknown) => boolean {
  return (error) => error instanceof Fault && error.code === code && (what === undefined || error.data.what === what);
}

describe('applyEdits', () => {
  it('changes the named cell alone, and keeps its style', async () => {
    const before = await writeXlsx(FULL_BOOK);
    const after = await overwrite(before, [set('Biểu 95', 'C4', 0.62)]);
    assert.deepEqual(changedParts(before, after), [sheetPart(2)]);
    const text = (bytes: Uint8Array): string => partText(bytes, sheetPart(2)).replace(/<c r="C4"[^>]*>.*?<\/c>/, '');
    assert.equal(text(after), text(before));
    assert.match(partText(after, sheetPart(2)), /<c r="C4" s="\d+"><v>0\.62<\/v><\/c>/);
    assert.deepEqual(await complaints(after), []);
  });

  it('keeps every other part as it was packed, in its place', async () => {
    const before = withParts(await writeXlsx(FULL_BOOK), {
      'xl/media/ảnh.png': new Uint8Array(4000).map((_byte, i) => (i * i) % 251),
    });
    const after = Buffer.from(await overwrite(before, [set('Biểu 95', 'C4', 1)]));
    assert.deepEqual([...partsOf(after).keys()], [...partsOf(before).keys()]);
    const entries = readZipDirectory(before, new ReadContext('a.xlsx'));
    const kept = [...entries.values()].filter(({ name }) => name !== sheetPart(2));
    assert.equal(kept.length, 11);
    for (const { start, packedSize } of kept)
      assert.ok(after.includes(Buffer.from(before.subarray(start, start + packedSize))));
  });

  it('is watched by a validator that sees a broken sheet', async () => {
    const broken = withParts(await writeXlsx(FULL_BOOK), {
      [sheetPart(2)]: (text) => text.replace('<sheetData>', '<sheetdata/><sheetData>'),
    });
    assert.notDeepEqual(await complaints(broken), []);
  });

  it('counts anew what reads a changed cell, however far, and touches nothing else', async () => {
    const before = rawWorkbook({
      names: ['A', 'Tổng hợp'],
      sheets: [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f>SUM(A1:B1)</f><v>3</v></c><c r="D1" t="str"><f>IF(C1&gt;9,"vượt","đạt")</f><v>đạt</v></c></row>' +
          '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A1/A$2</f><v>0.25</v></c><c r="C2"><f>B9*2</f><v>77</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>',
        '<sheetData><row r="1"><c r="A1"><f>A!C1-A!B2*4</f></c><c r="B1" t="b"><f>A1=2</f><v>1</v></c></row></sheetData>',
      ],
    });
    const after = await overwrite(before, [set('A', 'A1', 8)]);
    assert.deepEqual(changedParts(before, after), [sheetPart(1), sheetPart(2)]);
    const book = await readXlsx(after, 'a.xlsx');
    const values = (n: number): unknown[] => book.sheets[n]?.cells.map(({ value }) => value) ?? [];
    assert.deepEqual(
      [values(0), values(1)],
      [
        [8, 2, 10, 'vượt', 4, 2, 77, 1],
        [2, true],
      ],
    );
    assert.deepEqual(await complaints(after), []);
    const broken = await readXlsx(await overwrite(after, [set('A', 'A2', 0)]), 'a.xlsx');
    assert.deepEqual(broken.sheets[0]?.cells[5]?.value, { error: '#DIV/0!' });
    assert.deepEqual(
      broken.sheets[1]?.cells.map(({ value }) => value),
      [{ error: '#DIV/0!' }, { error: '#DIV/0!' }],
    );
  });

  it('counts a formula that is set', async () => {
    const after = await overwrite(rawSheet('<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0.2</v></c></row>'), [
      set('S1', 'C1', null, 'ROUND((A1+B1)*100,0)'),
      set('S1', 'D1', 99, 'A1'),
    ]);
    const book = await readXlsx(after, 'a.xlsx');
    assert.deepEqual(
      book.sheets[0]?.cells.map(({ value }) => value),
      [0.1, 0.2, 30, 99],
    );
  });

  it('follows names, but for those that a sheet has for itself', async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>SUM(tổng_chi)*2</f><v>2</v></c><c r="C1"><f>riêng+1</f><v>9</v></c></row>';
    const name = (attributes: string, text: string): string => `<definedName ${attributes}>${text}</definedName>`;
    const book = (names: string): Uint8Array =>
      rawWorkbook({ sheets: [`<sheetData>${cells}</sheetData>`], behind: `<definedNames>${names}</definedNames>` });
    const known = book(name('name="Tổng_chi"', "'S1'!$A$1:$A$2") + name('name="riêng"', 'S1!$A$1'));
    const after = await overwrite(known, [set('S1', 'A1', 5)]);
    assert.deepEqual(
      (await readXlsx(after, 'a.xlsx')).sheets[0]?.cells.map(({ value }) => value),
      [5, 10, 6],
    );
    assert.doesNotMatch(partText(after, 'xl/workbook.xml'), /fullCalcOnLoad/);
    const own = book(name('name="Tổng_chi"', "'S1'!$A$1") + name('name="Riêng" localSheetId="0"', 'S1!$A$1'));
    const asked = await overwrite(own, [set('S1', 'A1', 5)]);
    assert.deepEqual(
      (await readXlsx(asked, 'a.xlsx')).sheets[0]?.cells.map(({ value }) => value),
      [5, 10, 9],
    );
    assert.match(partText(asked, 'xl/workbook.xml'), /fullCalcOnLoad/);
  });

  it('asks Excel where what is not known reads the changed cell', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>PMT(A1,12,D1)</f><v>5</v></c><c r="C1"><f>B1+1</f><v>6</v></c></row></sheetData>';
    const before = rawWorkbook({ sheets: [sheet], behind: '<calcPr calcId="191029"/>' });
    const after = await overwrite(before, [set('S1', 'A1', 2)]);
    assert.deepEqual(changedParts(before, after), ['xl/workbook.xml', sheetPart(1)]);
    assert.match(partText(after, 'xl/workbook.xml'), /<calcPr calcId="191029" fullCalcOnLoad="1"\/>/);
    assert.deepEqual(changedParts(before, await overwrite(before, [set('S1', 'A9', 2)])), [sheetPart(1)]);
    const circular = rawSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>C1+A1</f><v>5</v></c><c r="C1"><f>B1</f><v>6</v></c></row>',
    );
    assert.match(partText(await overwrite(circular, [set('S1', 'A1', 2)]), 'xl/workbook.xml'), /fullCalcOnLoad/);
  });

  it('writes texts, numbers, truth values, formulas and blanks, into cells that are there and cells that are not', async () => {
    const before = rawSheet('<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="5"/>');
    const after = await overwrite(before, [
      set('S1', 'B2', null),
      set('S1', 'A2', '  <b>&"x"\n'),
      set('S1', 'D2', true),
      set('S1', 'C5', 7, 'SUM(A1:B2)&"<"'),
      set('S1', 'A1', -0.1),
      set('S1', 'Z9', 'cuối'),
      set('S1', 'B3', 3),
      set('S1', 'B3', 4),
    ]);
    assert.deepEqual(await cellsOf(after, 'S1'), {
      A1: -0.1,
      A2: '  <b>&"x"\n',
      C2: 2,
      D2: true,
      B3: 4,
      C5: '=SUM(A1:B2)&"<"',
      Z9: 'cuối',
    });
    assert.deepEqual(await complaints(after), []);
  });

  it('fills an empty sheet', async () => {
    const before = rawWorkbook({ sheets: ['<dimension ref="A1"/><sheetData/>'] });
    const after = await overwrite(before, [set('S1', 'B2', 1), set('S1', 'A3', 2)]);
    assert.deepEqual(await cellsOf(after, 'S1'), { B2: 1, A3: 2 });
    assert.match(partText(after, sheetPart(1)), /<dimension ref="A1:B3"\/>/);
  });

  it('gives a new cell the style of its row or column', async () => {
    const before = rawWorkbook({
      sheets: [
        '<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row></sheetData>',
      ],
      styles: '<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>',
    });
    const book = await readXlsx(await overwrite(before, [set('S1', 'B1', 1), set('S1', 'B2', 1)]), 'a.xlsx');
    assert.deepEqual(
      book.sheets[0]?.cells.map(({ format }) => format),
      [undefined, '0.00%', '0%'],
    );
  });

  it('works in parts with a namespace prefix', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const before = withParts(rawSheet(''), {
      [sheetPart(1)]:
        `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const after = await overwrite(before, [set('S1', 'A1', 'a'), set('S1', 'B1', 2, 'A1'), set('S1', 'A2', 3)]);
    assert.deepEqual(await cellsOf(after, 'S1'), { A1: 'a', B1: '=A1', A2: 3 });
    assert.doesNotMatch(partText(after, sheetPart(1)), /<(row|c|v|f|is|t)[ >]/);
  });

  it('tells out the formulas that shared the replaced one', async () => {
    const before = rawSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    const after = await overwrite(before, [set('S1', 'B1', 9), set('S1', 'B3', 8)]);
    assert.deepEqual(await cellsOf(after, 'S1'), { A1: 1, B1: 9, B2: '=A2*$A$1', B3: 8 });
  });

  it('gives formulas that stay new results, shared and array ones too, and what reads them', async () => {
    const before = rawSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>7</v></c><c r="C1"><f>B1+1</f><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>7</v></c><c r="C2"><f t="array" ref="C2:D2">A1:B1*A2</f><v>9</v></c></row>',
    );
    const after = await overwrite(before, [set('S1', 'B1', 2, 'A1*2'), set('S1', 'C2', 3, 'A1:B1*A2')]);
    const text = partText(after, sheetPart(1));
    assert.match(text, /<f t="shared" ref="B1:B2" si="0">A1\*2<\/f><v>2<\/v>/);
    assert.match(text, /<f t="array" ref="C2:D2">A1:B1\*A2<\/f><v>3<\/v>/);
    assert.match(text, /<f>B1\+1<\/f><v>3<\/v>/);
  });

  it('asks Excel to calculate where it is told to, though nothing else is written', async () => {
    const before = rawSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    const after = await applyEdits(before, [], { calculateOnLoad: true });
    assert.match(partText(after, 'xl/workbook.xml'), /<calcPr[^>]* fullCalcOnLoad="1"/);
    assert.deepEqual(changedParts(before, after), ['xl/workbook.xml']);
  });

  it('keeps the calculation chain in step', async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row>';
    const chain = '<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/><c r="B1" l="1"/>';
    const before = rawWorkbook({ sheets: [`<sheetData>${rows}</sheetData>`, `<sheetData>${rows}</sheetData>`], chain });
    const after = await overwrite(before, [set('S2', 'A1', 5), set('S1', 'C1', null, 'B1')]);
    const text = partText(after, 'xl/calcChain.xml');
    assert.deepEqual([...text.matchAll(/<c [^>]*>/g)].map(String), [
      '<c r="A1" i="1"/>',
      '<c r="B1"/>',
      '<c r="B1" l="1" i="2"/>',
      '<c r="C1" i="1"/>',
    ]);
    assert.deepEqual(await complaints(after), []);
  });

  it('drops the chain with its last formula', async () => {
    const before = rawWorkbook({
      sheets: ['<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c></row></sheetData>'],
      chain: '<c r="A1" i="1"/>',
    });
    const after = await overwrite(before, [set('S1', 'A1', 5)]);
    assert.equal(partsOf(after).has('xl/calcChain.xml'), false);
    assert.doesNotMatch(
      partText(after, 'xl/_rels/workbook.xml.rels') + partText(after, '[Content_Types].xml'),
      /calcChain/,
    );
    assert.deepEqual(await complaints(after), []);
  });

  it('refuses a cell inside an array formula, under a merged area, outside the sheet, on an unknown sheet', async () => {
    const array = rawWorkbook({
      sheets: [
        '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="C1:D2"/></mergeCells>',
      ],
    });
    await assert.rejects(overwrite(array, [set('S1', 'A2', 1)]), faultOf('not-supported', 'array-formula'));
    await assert.rejects(overwrite(array, [set('S1', 'D1', 1)]), faultOf('bad-argument', 'covered-cell'));
    await assert.rejects(overwrite(array, [set('S1', 'XFE1', 1)]), faultOf('bad-argument', 'cell-reference'));
    await assert.rejects(overwrite(array, [set('S1', 'A1048577', 1)]), faultOf('bad-argument', 'cell-reference'));
    await assert.rejects(overwrite(array, [set('S9', 'A1', 1)]), faultOf('not-found'));
    await assert.rejects(overwrite(array, [set('S1', 'B1', Infinity)]), faultOf('bad-argument', 'not-finite'));
  });

  it('adds a sheet, refills it, hides it and takes it out again without a trace', async () => {
    const before = await writeXlsx(FULL_BOOK);
    const rows = [
      ['Mã', 'Lý do', null],
      ['=HYPERLINK("x")', 'đã "đối chiếu"', 12],
    ];
    const added = await overwrite(before, [{ kind: 'put-sheet', sheet: 'Ngoại lệ', rows, columnWidths: [10, 40] }]);
    assert.deepEqual(await complaints(added), []);
    assert.deepEqual(await cellsOf(added, 'Ngoại lệ'), {
      A1: 'Mã',
      B1: 'Lý do',
      A2: '=HYPERLINK("x")',
      B2: 'đã "đối chiếu"',
      C2: 12,
    });
    const book = await readXlsx(added, 'a.xlsx');
    assert.equal(
      book.sheets[3]?.cells.every((cell) => cell.formula === undefined),
      true,
    );
    assert.deepEqual(changedParts(before, added), [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      sheetPart(4),
    ]);

    const refilled = await overwrite(added, [{ kind: 'put-sheet', sheet: 'ngoại LỆ', rows: [['một']], hidden: true }]);
    assert.deepEqual(await cellsOf(refilled, 'Ngoại lệ'), { A1: 'một' });
    assert.equal((await readXlsx(refilled, 'a.xlsx')).sheets[3]?.visibility, 'hidden');
    assert.match(partText(refilled, sheetPart(4)), /<col min="2"/);
    assert.deepEqual(await complaints(refilled), []);

    const removed = await overwrite(refilled, [{ kind: 'remove-sheet', sheet: 'Ngoại lệ' }]);
    assert.deepEqual((await readXlsx(removed, 'a.xlsx')).sheets, (await readXlsx(before, 'a.xlsx')).sheets);
    assert.deepEqual(changedParts(before, removed), []);
  });

  it('takes a sheet out with its names and what only it used', async () => {
    const before = await writeXlsx(FULL_BOOK);
    await assert.rejects(
      overwrite(before, [{ kind: 'remove-sheet', sheet: 'Biểu 95' }]),
      faultOf('bad-argument', 'last-visible-sheet'),
    );
    const relations =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>';
    const commented = withParts(before, {
      'xl/worksheets/_rels/sheet1.xml.rels': relations,
      'xl/comments1.xml': '<comments/>',
      'xl/workbook.xml': (text) => text.replace('<workbookView ', '<workbookView firstSheet="2" '),
    });
    const after = await overwrite(commented, [{ kind: 'remove-sheet', sheet: 'Thông tin' }]);
    assert.equal(
      [...partsOf(after).keys()].some((name) => /comments1|sheet1/.test(name)),
      false,
    );
    const text = partText(after, 'xl/workbook.xml');
    assert.doesNotMatch(text, /Kỳ_báo_cáo/);
    assert.match(text, /_xlnm.Print_Titles" localSheetId="0"/);
    assert.match(text, /activeTab="0"/);
    assert.match(text, /firstSheet="1"/);
    assert.deepEqual(await complaints(after), []);
  });

  it('writes nothing where something else stands than was read: a typed-over cell, a renamed sheet, a sheet of their own', async () => {
    const before = await writeXlsx(FULL_BOOK);
    const read = await readXlsx(before, 'a.xlsx');
    const [repair] = expecting(read, [set('Biểu 95', 'C3', 1)]);
    const [list] = expecting(read, [{ kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['của Khớp Số']] }]);
    assert.ok(repair && list);
    const typed = await overwrite(before, [set('Biểu 95', 'C3', 99)]);
    await assert.rejects(
      applyEdits(typed, [repair], { file: 'a.xlsx' }),
      (error: unknown) =>
        error instanceof Fault &&
        error.code === 'changed-since' &&
        error.data['file'] === 'a.xlsx' &&
        error.data['cell'] === 'C3' &&
        error.data['found'] === '99',
    );
    const renamed = withParts(before, {
      'xl/workbook.xml': (text) =>
        text.replaceAll('"Biểu 95"', '"Biểu 95 cũ"').replaceAll("'Biểu 95'!", "'Biểu 95 cũ'!"),
    });
    await assert.rejects(applyEdits(renamed, [repair]), faultOf('not-found'));
    const theirs = await overwrite(before, [{ kind: 'put-sheet', sheet: 'Ngoại lệ', rows: [['của phòng']] }]);
    await assert.rejects(applyEdits(theirs, [list]), faultOf('changed-since', 'there'));
    assert.deepEqual(await cellsOf(await applyEdits(before, [repair, list]), 'Ngoại lệ'), { A1: 'của Khớp Số' });
  });

  it('refills no more than its own rows: notes beside and below them stay', async () => {
    const start = await overwrite(await writeXlsx(FULL_BOOK), [
      { kind: 'put-sheet', sheet: 'Niêm phong', rows: [['a', 'b'], ['c', 'd'], ['e']] },
    ]);
    const noted = await overwrite(start, [set('Niêm phong', 'E2', 'ghi chú'), set('Niêm phong', 'A6', 'xem lại')]);
    const instead = [['a', 'b'], ['c', 'd'], ['e']];
    const after = await applyEdits(noted, [
      { kind: 'put-sheet', sheet: 'Niêm phong', rows: [['A'], ['c', 'D']], instead },
    ]);
    assert.deepEqual(await cellsOf(after, 'Niêm phong'), { A1: 'A', A2: 'c', B2: 'D', E2: 'ghi chú', A6: 'xem lại' });
    assert.deepEqual(await complaints(after), []);
  });

  it('gives the same bytes each time, and the very bytes for no edit', async () => {
    const before = await writeXlsx(FULL_BOOK);
    assert.equal(await overwrite(before, []), before);
    const edits = [set('Biểu 95', 'C3', 1)];
    assert.deepEqual(await overwrite(before, edits), await overwrite(before, edits));
  });
});
