/** What every form's test asks: the definition is sound, and its cases are recognised as it and read figure by figure. */
import { strict as assert } from 'node:assert';
import { parseCellName } from '../../src/core/cell-address';
import { toText } from '../../src/core/decimal';
import type { FormDefinition } from '../../src/core/form';
import type { Reading } from '../../src/core/reading';
import type { CellSnapshot, WorkbookSnapshot } from '../../src/core/snapshot';
import { catalogue } from '../../src/forms';
import type { FormCase } from '../../src/forms/form-case';
import { formProblems } from '../../src/forms/form-soundness';
import { readWorkbooks } from '../../src/reading';

/** A workbook of one sheet with these rows. */
export function sheetOf(
  rows: FormCase['rows'],
  merges: readonly string[] = [],
  name = 'Trang tính 1',
): WorkbookSnapshot {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column): CellSnapshot[] => (value === null ? [] : [{ row, column, value }])),
  );
  const areas = merges.map((area) => {
    const [from, to] = area.split(':').map((corner) => parseCellName(corner));
    assert.ok(from && to, area);
    return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  });
  return {
    file: 'truong-hop.xlsx',
    sha256: null,
    sheets: [{ name, visibility: 'visible', cells, merges: areas, hiddenRows: [], hiddenColumns: [] }],
  };
}

function factsOf(reading: Reading): Record<string, string> {
  return Object.fromEntries(
    reading.facts.map((fact) => [`${fact.key ?? fact.line}.${fact.measure}`, toText(fact.value)]),
  );
}

/** Registers the tests of one form. */
export function testForm(form: FormDefinition, cases: readonly FormCase[]): void {
  it('is sound in itself', () => {
    assert.deepEqual(formProblems(form), []);
    assert.ok(cases.length > 0);
  });
  for (const example of cases) {
    it(`reads ${example.name}`, () => {
      const reading = readWorkbooks([sheetOf(example.rows, example.merges)], catalogue);
      assert.equal(reading.workbooks[0]?.sheets[0]?.form, form.id);
      assert.deepEqual(factsOf(reading), example.facts);
      for (const [place, text] of Object.entries(example.texts ?? {})) {
        const found = reading.texts
          .filter((entry) => `${entry.key ?? entry.line}.${entry.column}` === place)
          .map((entry) => entry.text);
        assert.deepEqual(found, [text], place);
      }
      // A dash leaves questions unasked, which is said and is no fault of the sheet.
      const seen = reading.observations.filter(({ kind }) => kind !== 'not-asked' && kind !== 'none-figure');
      assert.deepEqual(
        seen.map((each) => [each.kind, each.at.cell]),
        [],
      );
    });
  }
}
