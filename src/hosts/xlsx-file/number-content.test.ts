/** Legal XML that few programs write: values cut by comments, instructions and CDATA, parts in encodings of one byte. */
import { strict as assert } from 'node:assert';
import { strToU8 } from 'fflate';
import { Fault } from '../../core/fault';
import type { CellValue } from '../../core/snapshot';
import { describeFault } from '../../language';
import { rawSheet, rawWorkbook } from '../../../test/support/raw-workbook';
import { partText, withParts } from '../../../test/support/package-parts';
import { mergeWorkbooks, readXlsx } from './index';

const SHEET = 'xl/worksheets/sheet1.xml';

async function valuesOf(bytes: Uint8Array): Promise<CellValue[]> {
  const { sheets } = await readXlsx(bytes, 'chi.xlsx');
  return sheets[0]?.cells.map(({ value }) => value) ?? [];
}

const row = (...contents: readonly string[]): string => `<row r="1">${contents.join('')}</row>`;

describe('hosts/xlsx-file/number-content', () => {
  it('reads a number and a text however it is cut', async () => {
    const cells = row(
      '<c r="A1"><v>6<!-- 9 -->20</v></c>',
      '<c r="B1"><v>10<?x y?>00</v></c>',
      '<c r="C1"><v>10<![CDATA[0]]>0.<![CDATA[5]]></v></c>',
      '<c r="D1"><v><!-- none --></v><f>1</f></c>',
      '<c r="E1"><v>&#49;2</v></c>',
      '<c r="F1" t="s"><v><!-- -->0<![CDATA[1]]></v></c>',
      '<c r="G1" t="inlineStr"><is><t>Thu<!-- x --> <![CDATA[& chi]]></t></is></c>',
    );
    const strings = '<si><t>không</t></si><si><t>tổng <?x?>số</t></si>';
    const read = await valuesOf(rawWorkbook({ sheets: [`<sheetData>${cells}</sheetData>`], strings }));
    assert.deepEqual(read, [620, 1000, 1000.5, null, 12, 'tổng số', 'Thu & chi']);
  });

  it('puts strings together with those of another workbook, however their numbers are cut', async () => {
    const bytes = rawWorkbook({
      sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v><!-- -->0<![CDATA[1]]></v></c></row></sheetData>'],
      strings: '<si><t>không</t></si><si><t>có</t></si>',
    });
    const merged = await mergeWorkbooks([
      { bytes, file: 'a.xlsx' },
      { bytes, file: 'b.xlsx' },
    ]);
    const { sheets } = await readXlsx(merged, 'c.xlsx');
    assert.deepEqual(
      sheets.map(({ cells }) => cells[0]?.value),
      ['có', 'có'],
    );
  });

  it('still refuses what is no number when it is put together', async () => {
    for (const value of ['1<!-- -->x', '1-<![CDATA[2]]>', '&amp;1'])
      await assert.rejects(
        valuesOf(rawSheet(row(`<c r="A1"><v>${value}</v></c>`))),
        (error) => error instanceof Fault && error.data['what'] === 'cell-value',
        value,
      );
  });

  it('reads parts in encodings of one byte, and names another that it cannot read', async () => {
    const plain = rawSheet(row('<c r="A1" t="inlineStr"><is><t>@</t></is></c>'));
    const book = (encoding: string, text: string): Uint8Array =>
      withParts(plain, {
        [SHEET]: strToU8(
          partText(plain, SHEET).replace('encoding="UTF-8"', `encoding="${encoding}"`).replace('@', text),
          true,
        ),
      });
    assert.deepEqual(await valuesOf(book('windows-1252', '5 \u0080 \u00e0')), ['5 € à']);
    assert.deepEqual(await valuesOf(book('ISO-8859-1', '\u00e9')), ['é']);
    await assert.rejects(valuesOf(book('koi8-u', 'x')), (error) => {
      assert.ok(error instanceof Fault);
      assert.match(describeFault(error, 'vi'), /^Tệp “chi\.xlsx”: Tệp ghi kiểu hiếm gặp \(encoding="koi8-u"\)/);
      return describeFault(error, 'en').includes('written in a rare way (encoding="koi8-u")');
    });
  });
});
