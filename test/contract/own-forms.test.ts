/** An office teaches the program a form of its own: declared once, it is printed blank, filled in, recognised and checked. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toText } from '../../src/core/decimal';
import { Fault } from '../../src/core/fault';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { examine, understand } from '../../src/engine';
import { buildTemplate, parseOwnForms } from '../../src/forms';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { fillTemplate } from '../support/fill-template';

const GUIDE = readFileSync(resolve(__dirname, '..', '..', 'docs', 'huong-dan', 'khai-bao-bieu.md'), 'utf8');
const FORMS = parseOwnForms(/```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '', 'huong-dan.yaml');

/** The guide's sheet "Khai báo biểu" as rows. */
function declaration(): WorkbookSnapshot['sheets'][number] {
  const table = GUIDE.slice(GUIDE.indexOf('| A | B |')).split('\n\n')[0] ?? '';
  const rows = table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return {
    name: 'Khai báo biểu',
    visibility: 'visible',
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    cells: rows.flatMap((line, row) => line.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }]))),
  };
}

async function filled(): Promise<WorkbookSnapshot> {
  const form = FORMS[0] ?? assert.fail();
  const book = fillTemplate(form, buildTemplate(FORMS, { body: 'UBND xã An Bình', period: 'năm 2025' }), () => 0.5);
  return readXlsx(await writeXlsx(book), 'cay-xanh.xlsx');
}

describe('a form of the office’s own', () => {
  it('is not known without its declaration', async () => {
    const reading = understand([await filled()]);
    assert.equal(reading.workbooks[0]?.sheets[1]?.form, null);
  });

  it('is recognised from YAML, its blank sheet filled in with 0 findings', async () => {
    const reading = understand([await filled()], { forms: FORMS });
    assert.equal(reading.workbooks[0]?.sheets[1]?.form, 'trong-cay-xanh');
    assert.deepEqual([...new Set(reading.facts.map((fact) => fact.key))], ['total', 'street', 'park']);
    assert.deepEqual(examine(reading).findings, []);
  });

  it('is recognised from the sheet of the workbook itself', async () => {
    const book = await filled();
    const reading = understand([{ ...book, sheets: [...book.sheets, declaration()] }]);
    assert.deepEqual(
      reading.workbooks[0]?.sheets.map((sheet) => sheet.form),
      ['cover', 'trong-cay-xanh', null],
    );
    const total = reading.facts.find((fact) => fact.id === 'trong-cay-xanh.total.actual') ?? assert.fail();
    const wrong = reading.facts
      .filter((fact) => fact.measure === 'actual' && fact.key !== 'total')
      .map((fact) => Number(toText(fact.value)));
    assert.equal(
      Number(toText(total.value)),
      wrong.reduce((sum, value) => sum + value, 0),
    );
  });

  it('finds a total that was typed over, and names the cell', async () => {
    const book = await filled();
    const sheets = book.sheets.map((sheet, index) =>
      index === 0
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.formula?.startsWith('IF(COUNT(D') ? { row: cell.row, column: cell.column, value: 1 } : cell,
            ),
          },
    );
    const { findings } = examine(understand([{ ...book, sheets }], { forms: FORMS }));
    assert.ok(
      findings.some(
        (found) => found.check === 'total-equals-parts' && found.code === 'mismatch' && found.at.cell.startsWith('D'),
      ),
    );
  });

  it('is refused with its cell where the declaration is wrong', async () => {
    const book = await filled();
    const sheet = declaration();
    const cells = sheet.cells.map((cell) => (cell.value === 'Mục' ? { ...cell, value: 'Lưới' } : cell));
    assert.throws(
      () => understand([{ ...book, sheets: [...book.sheets, { ...sheet, cells }] }]),
      (error) =>
        error instanceof Fault &&
        error.code === 'bad-form' &&
        error.data['sheet'] === 'Khai báo biểu' &&
        error.data['cell'] === 'B5',
    );
  });
});
