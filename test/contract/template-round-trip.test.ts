/** Templates round-trip: blank sheet, filled in, counted, written, read, checked: 0 findings, for every form. */
import { strict as assert } from 'node:assert';
import { cellName } from '../../src/core/cell-address';
import { add, toText } from '../../src/core/decimal';
import { examine, understand } from '../../src/engine';
import { buildTemplate, catalogue } from '../../src/forms';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx-file';
import { overwrite, type BlindEdit } from '../support/overwrite';
import { fillTemplate } from '../support/fill-template';
import { complaints } from '../support/open-xml-validator';

const IDENTITY = {
  body: 'UBND thị xã Quảng Trị',
  department: 'Văn phòng',
  tier: 'huyện',
  period: '6 tháng đầu năm 2021',
  'as-of': '30/6/2021',
  preparer: 'Lê Văn Tám',
};

/** A small linear congruential generator: the same figures in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

describe('blank templates', () => {
  for (const form of catalogue.filter((each) => each.layout !== 'cover')) {
    it(`${form.id}: filled in, it is read as the form with 0 findings`, async () => {
      const book = fillTemplate(form, buildTemplate([form], IDENTITY), seeded(7));
      const snapshot = await readXlsx(await writeXlsx(book), 'mau.xlsx');
      const reading = understand([snapshot]);
      assert.deepEqual(
        reading.workbooks[0]?.sheets.map((sheet) => sheet.form),
        ['cover', form.id],
      );
      const typed = form.columns.filter((column) => column.role === 'measure').length;
      assert.ok(typed === 0 || reading.facts.length >= typed, `only ${String(reading.facts.length)} facts`);
      const { findings } = examine(reading);
      assert.deepEqual(
        findings.map((found) => [found.severity, found.check, found.code, found.at.cell, found.data]),
        [],
      );
    });

    it(`${form.id}: blank, it gives no error and no warning`, async () => {
      const snapshot = await readXlsx(await writeXlsx(buildTemplate([form], IDENTITY)), 'mau.xlsx');
      const { findings } = examine(understand([snapshot]));
      assert.deepEqual(
        findings.filter((found) => found.severity !== 'note').map((found) => [found.check, found.code, found.at.cell]),
        [],
      );
    });
  }

  it('filled in cell by cell in the written file, its totals are counted anew and check clean', async () => {
    const form = catalogue.find((each) => each.id === 'budget-expenditure') ?? assert.fail();
    const blank = buildTemplate([form], IDENTITY);
    const filled = fillTemplate(form, blank, seeded(3)).sheets[1] ?? assert.fail();
    const edits = filled.cells
      .filter((cell) => cell.style?.unlocked === true && typeof cell.value === 'number')
      .map((cell): BlindEdit => ({
        kind: 'set-cell',
        sheet: filled.name,
        cell: cellName(cell.row, cell.column),
        value: cell.value,
      }));
    assert.ok(edits.length > 30);
    const snapshot = await readXlsx(await overwrite(await writeXlsx(blank), edits), 'mau.xlsx');
    const reading = understand([snapshot]);
    const total = reading.facts.find((fact) => fact.key === 'total' && fact.measure === 'actual');
    const parts = reading.facts.filter(
      (fact) => ['balanced', 'targeted'].includes(fact.key ?? '') && fact.measure === 'actual',
    );
    assert.equal(parts.length, 2);
    assert.equal(toText(total?.value ?? assert.fail()), toText(parts.map((fact) => fact.value).reduce(add)));
    assert.deepEqual(examine(reading).findings, []);
  });

  it('pass the Open XML validator, all forms in one workbook', async () => {
    assert.deepEqual(await complaints(await writeXlsx(buildTemplate(catalogue, IDENTITY)), 'xlsx'), []);
  });

  it('state the period and the body of the cover sheet on every sheet', async () => {
    const reading = understand([
      await readXlsx(
        await writeXlsx(
          fillTemplate(
            catalogue.find((form) => form.id === 'budget-expenditure') ?? assert.fail(),
            buildTemplate(
              catalogue.filter((form) => form.id === 'budget-expenditure'),
              IDENTITY,
            ),
            seeded(1),
          ),
        ),
        'mau.xlsx',
      ),
    ]);
    assert.equal(reading.workbooks[0]?.identity.body, 'UBND thị xã Quảng Trị');
    assert.equal(reading.workbooks[0]?.identity.period?.id, '2021-H1');
    assert.equal(reading.tables.find((table) => table.form === 'budget-expenditure')?.period?.id, '2021-H1');
  });
});
