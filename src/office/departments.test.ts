/** Which forms a department's blank workbook holds, by its name. */
import { strict as assert } from 'node:assert';
import { catalogue } from '../forms';
import { concerns, concernsWithin } from '.';

const of = (test: typeof concerns, department: string): readonly string[] =>
  catalogue.map(({ id }) => id).filter((id) => test(department, id));

describe('office/departments', () => {
  it('gives an agency its field beside what every agency reports', () => {
    const forms = of(concerns, 'Sở Nông nghiệp và Môi trường');
    for (const id of ['cover', 'narrative-text', 'crops', 'livestock-disease', 'citizen-reception', 'administration'])
      assert.ok(forms.includes(id), id);
    for (const id of ['budget-revenue', 'broadcasts', 'retail-industry', 'inspection'])
      assert.ok(!forms.includes(id), id);
    assert.ok(of(concerns, 'Ban Quản lý Khu kinh tế').includes('project-appraisals'));
    assert.ok(!of(concerns, 'Ban Quản lý Khu kinh tế').includes('budget-revenue'));
  });

  it('gives a department of a body its part, and all where its name says nothing', () => {
    const economy = of(concernsWithin, 'Phòng Kinh tế');
    assert.ok(economy.includes('budget-revenue') && economy.includes('crops') && economy.includes('cover'));
    assert.ok(!economy.includes('citizen-reception') && !economy.includes('broadcasts'));
    const culture = of(concernsWithin, 'Phòng Văn hóa - Xã hội');
    assert.ok(culture.includes('broadcasts') && culture.includes('administration'));
    assert.ok(of(concernsWithin, 'Văn phòng HĐND và UBND').includes('complaints'));
    assert.equal(of(concernsWithin, 'Bộ phận tổng hợp').length, catalogue.length);
  });

  it('leaves no form to nobody', () => {
    const all = ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', 'Văn phòng', 'Thanh tra tỉnh'];
    assert.deepEqual(
      catalogue.map(({ id }) => id).filter((id) => !all.some((department) => concernsWithin(department, id))),
      [],
    );
  });
});
