/** The sentences in both languages, as a user reads them. */
import { strict as assert } from 'node:assert';
import { readingOf, type ReadingSpec } from '../../../test/support/reading-of';
import { formulaCoversParts } from './check';

/** What is said of a reading; relations are written as `readingOf` reads them, formulas shown without its mark. */
function said(facts: ReadingSpec['facts'], relations: readonly string[]): string[] {
  const { findings } = formulaCoversParts.run(readingOf({ facts, relations }));
  return findings.flatMap((finding) =>
    (['vi', 'en'] as const).map((language) => formulaCoversParts.describe(finding, language).replace(' @formula', '')),
  );
}

const TOTAL = { value: '9', written: 'formula', label: 'Tổng chi' } as const;

describe('checks/formula-covers-parts: sentences', () => {
  it('name every cell left out, and its label', () => {
    const facts = { D1: TOTAL, D2: '2', D3: { value: '3', label: 'Lương' }, D4: { value: '4', label: 'Chi khác' } };
    assert.deepEqual(said(facts, ['D1 = D2 + D3 + D4', 'D1 = D2 @formula']), [
      'Công thức “D1 = D2” của “Tổng chi” bỏ sót D3, D4 (Lương; Chi khác).',
      'The formula “D1 = D2” of “Tổng chi” leaves out D3, D4 (Lương; Chi khác).',
    ]);
  });

  it('name the total that counts twice', () => {
    const facts = { D1: TOTAL, D2: '10', D3: '4', D4: '6' };
    assert.deepEqual(said(facts, ['D2 = D3 + D4', 'D1 = D2 + D3 + D4 @formula']), [
      'Công thức “D1 = D2 + D3 + D4” của “Tổng chi” cộng cả số tổng D2 lẫn các phần của nó, nên tính trùng.',
      'The formula “D1 = D2 + D3 + D4” of “Tổng chi” adds the total D2 together with its parts, so they count twice.',
    ]);
  });

  it('show a formula beside the typed total', () => {
    const facts = {
      ...{ C1: TOTAL, C2: '4', C3: '5', D1: TOTAL, D2: '4', D3: '5' },
      ...{ E1: { value: '9', label: 'Tổng chi' }, E2: '4', E3: '5' },
    };
    assert.deepEqual(said(facts, ['C1 = C2 + C3', 'D1 = D2 + D3', 'E1 = E2 + E3']), [
      '“Tổng chi” được gõ tay, trong khi các tổng khác của bảng là công thức (như C1); số này sẽ không tự đổi khi thành phần thay đổi.',
      "“Tổng chi” was typed while the table's other totals are formulas (such as C1); it will not follow its parts.",
    ]);
  });
});
