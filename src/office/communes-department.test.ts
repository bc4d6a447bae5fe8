/** A department of a ward is no "sở" of a province: its words, its recipients and whom it addresses. */
import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import { composeReport, profiles, type Composition } from '.';

const profile = profiles.find(({ id }) => id === 'department-quarter') ?? assert.fail();

const of = (body: string, parentBody?: string): Composition =>
  composeReport(narrativeReading({}), profile, {
    period: '2025-Q3',
    variables: { body, ...(parentBody === undefined ? {} : { parentBody }) },
  });

describe('a department of a commune', () => {
  it('has no departments, communes or "sở" beside and below it, and addresses its committee by name', () => {
    const { document, words } = of('Phòng Kinh tế, Hạ tầng và Đô thị phường Hải Châu');
    assert.deepEqual(document.frame.recipients, [
      'UBND phường',
      'Lãnh đạo Phòng Kinh tế, Hạ tầng và Đô thị',
      'Lưu: VT',
    ]);
    assert.deepEqual(document.frame.addressees, ['UBND phường Hải Châu']);
    assert.equal(words['ten.don_vi_xep_hang'], 'phòng, ban, đơn vị');
    assert.equal(words['ten.cap_duoi'], words['ten.thon']);
  });

  it('is known by the committee on its cover', () => {
    const { document, words } = of('Trung tâm Phục vụ hành chính công', 'UBND xã Tân Lập');
    assert.equal(document.frame.recipients.length, 3);
    assert.deepEqual(document.frame.addressees, ['UBND xã Tân Lập']);
    assert.equal(words['ten.don_vi_xep_hang'], 'phòng, ban, đơn vị');
  });

  it('does not change a "sở"', () => {
    const { document, words } = of('Sở Tài chính tỉnh Vĩnh Long');
    assert.ok(document.frame.recipients.includes('Các phòng, đơn vị trực thuộc'));
    assert.deepEqual(document.frame.addressees, ['UBND tỉnh Vĩnh Long']);
    assert.equal(words['ten.don_vi_xep_hang'], 'sở, ban, ngành');
    assert.deepEqual(of('Sở Tài chính').document.frame.addressees, ['UBND cấp trên trực tiếp']);
  });
});

describe('a unit of an agency', () => {
  it('addresses the agency above it, and is ranked among its units', () => {
    const { document, words } = of('Chi cục Thủy lợi tỉnh Hà Tĩnh', 'Sở Nông nghiệp và Môi trường tỉnh Hà Tĩnh');
    assert.deepEqual(document.frame.addressees, ['Sở Nông nghiệp và Môi trường tỉnh Hà Tĩnh']);
    assert.equal(document.frame.recipients[0], 'Sở Nông nghiệp và Môi trường');
    assert.equal(words['ten.don_vi_xep_hang'], 'đơn vị trực thuộc Sở');
  });

  it('is one whatever it is called, and a "chi cục" also where nobody says whose it is', () => {
    assert.deepEqual(of('Bệnh viện Đa khoa tỉnh Hà Tĩnh', 'Sở Y tế').document.frame.addressees, ['Sở Y tế']);
    const { document, words } = of('Chi cục Thủy lợi tỉnh Hà Tĩnh');
    assert.deepEqual(document.frame.addressees, ['cơ quan cấp trên trực tiếp']);
    assert.equal(words['ten.don_vi_xep_hang'], 'đơn vị');
    assert.deepEqual(of('Bệnh viện Đa khoa tỉnh Hà Tĩnh', 'UBND tỉnh Hà Tĩnh').document.frame.addressees, [
      'UBND tỉnh Hà Tĩnh',
    ]);
  });
});
