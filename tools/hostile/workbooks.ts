/** Workbooks that a mistake, a broken program or an enemy may make. Each must end soon, in a result or in one line. */
import { rawParts, type RawWorkbook } from '../../test/support/raw-workbook';
import { head, number, repeated, row, table, text } from './sheets';
import { zipOf } from '../../test/support/zip-of';

const encoder = new TextEncoder();

/** Stored as it is: what packs too well would be refused before it is read. */
function rawWorkbook(book: RawWorkbook): Uint8Array {
  const parts = Object.entries(rawParts(book)).map(([name, xml]) => [name, encoder.encode(xml)] as const);
  return zipOf(Object.fromEntries(parts), { level: 0 });
}

const three = (): string[] => [number(3), number(2), number(1)];
const book = (...sheets: readonly string[]): Uint8Array => rawWorkbook({ sheets });
const merges = (areas: readonly string[]): string =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
/** Lines of which each may be as long as Excel allows. */
const texts = (count: number, make: (index: number) => string): string =>
  table(count, three).replace(/Mục (\d+)/g, (_all, index: string) => make(Number(index)));

const LONG = 32_000;
const filled = (pattern: string): string => pattern.repeat(Math.ceil(LONG / pattern.length)).slice(0, LONG);
const PATTERNS = [
  '1.',
  '(1)',
  '1,',
  '- ',
  'a ',
  '1+',
  '((',
  'tăng 1% so với ',
  'năm 2021 ',
  '1=2+3 ',
  'gồm: ',
  ' ',
  '…',
  'I.1.a) ',
];

function bomb(part: string, megabytes: number): Uint8Array {
  const parts = rawParts({ sheets: [table(5, three)] });
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]));
  return zipOf({ ...bytes, [part]: new Uint8Array(megabytes << 20).fill(32) }, { level: 9 });
}

export const WORKBOOKS: Readonly<Record<string, () => Uint8Array>> = {
  'merges on top of each other over a long table': () =>
    book(table(20_000, three, merges(repeated(150_000, (i) => `Z${String((i % 9) + 1)}:AA1048576`)))),
  'merges over the table itself': () =>
    book(table(5_000, three, merges(repeated(100_000, (i) => `A${String((i % 4_000) + 1)}:E${String(i + 5)}`)))),
  'one merge a cell': () =>
    book(table(10_000, three, merges(repeated(60_000, (i) => `D${String(i + 4)}:E${String(i + 4)}`)))),
  'running sums': () =>
    book(table(9_000, (r) => [number(7), number(2), number((r - 3) * 2, `SUM(D$4:D${String(r)})`)])),
  'running sums in every column': () =>
    book(table(6_000, (r) => ['C', 'D', 'E'].map((c) => number(r, `SUM(${c}$4:${c}${String(r)})`)))),
  'sums of the whole column': () => book(table(4_000, () => ['C', 'D', 'E'].map((c) => number(1, `SUM(${c}:${c})`)))),
  'formulas that follow one another': () =>
    book(
      table(20_000, (r) => [
        number(1),
        number(r, `D${String(r - 1)}+C${String(r)}`),
        number(1, `D${String(r)}/C${String(r)}`),
      ]),
    ),
  'formulas nested in each other': () =>
    book(table(3_000, () => [number(1), number(1), number(1, `${'IF(C4=1,('.repeat(30)}1${'),2)'.repeat(30)}`)])),
  'formulas of eight thousand signs': () =>
    book(table(600, () => [number(1), number(1), number(1, repeated(1_300, (i) => `C${String(i + 4)}`).join('+'))])),
  'results missing from every formula': () =>
    book(table(15_000, (r) => [number(r), number(1), `<c><f>SUM(C$4:C${String(r)})*D${String(r)}</f></c>`])),
  'long shared strings': () =>
    rawWorkbook({
      sheets: [
        `<sheetData>${head()}${repeated(400, (i) => `<row><c><v>1</v></c><c t="s"><v>${String(i)}</v></c>${three().join('')}</row>`).join('')}</sheetData>`,
      ],
      strings: repeated(400, (i) => `<si><t>${filled(PATTERNS[i % PATTERNS.length] ?? 'x')}</t></si>`).join(''),
    }),
  'one shared string everywhere': () =>
    rawWorkbook({
      sheets: [
        `<sheetData>${head()}${repeated(20_000, () => `<row><c><v>1</v></c>${'<c t="s"><v>0</v></c>'.repeat(5)}</row>`).join('')}</sheetData>`,
      ],
      strings: `<si><t>${filled('Chi ')}</t></si>`,
    }),
  'shared strings in a hundred thousand runs': () =>
    rawWorkbook({
      sheets: [table(10, three)],
      strings: `<si>${repeated(100_000, () => '<r><rPr><b/><rFont val=".VnTime"/></rPr><t>a</t></r>').join('')}</si>`,
    }),
  ...Object.fromEntries(
    PATTERNS.map((pattern) => [
      `labels made of “${pattern}”`,
      () => book(texts(150, (index) => `${String(index)} ${filled(pattern)}`)),
    ]),
  ),
  'labels outlined sixty deep': () => book(texts(8_000, (i) => `${repeated((i % 60) + 1, () => '1').join('.')} Chi`)),
  'lines numbered sixty deep': () =>
    book(
      `<sheetData>${head()}${repeated(8_000, (i) => row([text(repeated((i % 60) + 1, () => '1').join('.')), text(`Mục ${String(i)}`), ...three()])).join('')}</sheetData>`,
    ),
  'a code row of thousands of terms': () =>
    book(
      `<sheetData>${head()}${row([text('A'), text('B'), text(`1=${repeated(4_000, (i) => String(i + 2)).join('+')}`), text('2'), text('3=1+2')])}${repeated(500, (i) => row([number(i), text(`Mục ${String(i)}`), ...three()])).join('')}</sheetData>`,
    ),
  'sixteen thousand columns': () =>
    book(
      `<sheetData>${head(repeated(16_000, (i) => `Cột ${String(i)}`))}${repeated(25, (i) => row([number(i), text(`Mục ${String(i)}`), ...repeated(16_000, (c) => number(c))])).join('')}</sheetData>`,
    ),
  'two thousand columns, each the sum of those before': () =>
    book(
      `<sheetData>${head(repeated(2_000, (i) => `Năm ${String(1000 + i)}`))}${repeated(40, (i) => row([number(i), text(`Mục ${String(i)}`), ...repeated(2_000, (c) => number(c, c === 0 ? '' : `SUM(C${String(i + 4)}:${'D'}${String(i + 4)})`))])).join('')}</sheetData>`,
    ),
  'a thousand sheets': () => book(...repeated(1_000, () => table(8, three))),
  'eight thousand tables on a sheet': () =>
    book(
      `<sheetData>${repeated(8_000, (i) => `${head()}${row([text('I'), text(`Tổng ${String(i)}`), ...three()])}${row([number(1), text('Mục'), ...three()])}`).join('')}</sheetData>`,
    ),
  'a list of eighty thousand lines': () => book(table(80_000, () => [number(1)])),
  'every total wrong': () =>
    book(
      `<sheetData>${head()}${repeated(6_000, (i) => row([i % 3 === 0 ? text('I') : number(i % 3), text(`Khoản ${String(i)}`), number(i * 7), number(i * 3), number(i)])).join('')}</sheetData>`,
    ),
  'a million rows apart': () =>
    book(
      `<sheetData>${head()}${repeated(2_000, (i) => `<row r="${String(500 * i + 5)}"><c r="C${String(500 * i + 5)}"><v>1</v></c></row>`).join('')}</sheetData>`,
    ),
  'fifty thousand formats': () =>
    rawWorkbook({
      sheets: [table(50, three)],
      styles: `<numFmts>${repeated(50_000, (i) => `<numFmt numFmtId="${String(200 + i)}" formatCode="${'0'.repeat(60)}.${String(i)}"/>`).join('')}</numFmts><cellXfs>${repeated(50_000, (i) => `<xf numFmtId="${String(200 + i)}"/>`).join('')}</cellXfs>`,
    }),
  'a hundred thousand names': () =>
    rawWorkbook({
      sheets: [table(50, three)],
      behind: `<definedNames>${repeated(100_000, (i) => `<definedName name="n${String(i)}">S1!$A$1</definedName>`).join('')}</definedNames>`,
    }),
  'waivers without end': () =>
    rawWorkbook({
      sheets: [
        table(20, three),
        `<sheetData>${row(['Kiểm tra', 'Mã', 'Trang tính', 'Ô', 'Lý do', 'Người chấp nhận', 'Ngày', 'Số liệu khi chấp nhận'].map(text))}${repeated(40_000, (i) => row(['total-equals-parts', 'mismatch', 'S1', `C${String(i)}`, 'x', 'An', '2021-07-01', `C${String(i)}=1`].map(text))).join('')}</sheetData>`,
      ],
      names: ['S1', 'Ngoại lệ'],
    }),
  'forms declared without end': () =>
    rawWorkbook({
      sheets: [
        table(20, three),
        `<sheetData>${repeated(40_000, (i) => row(['Biểu', `bieu-${String(i)}`, `Biểu ${String(i)}`].map(text))).join('')}</sheetData>`,
      ],
      names: ['S1', 'Khai báo biểu'],
    }),
  'elements nested without end': () => rawWorkbook({ sheets: [`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`] }),
  'an attribute of eight megabytes': () => rawWorkbook({ sheets: [`<sheetData a="${'x'.repeat(8 << 20)}"/>`] }),
  'entities in entities': () =>
    rawWorkbook({
      sheets: [],
      more: {
        'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1_000)}">${repeated(20, (i) => `<!ENTITY b${String(i)} "${'&b;'.repeat(20)}">`).join('')}]><workbook>&b19;</workbook>`,
      },
    }),
  'a sheet of a gigabyte': () => bomb('xl/worksheets/sheet1.xml', 900),
  'a picture of a gigabyte': () => bomb('xl/media/image1.png', 600),
};
