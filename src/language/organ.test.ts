/** Organs of one place by their names. */
import { strict as assert } from 'node:assert';
import { isOtherOrgan, organOf } from './organ';

describe('language: organs of a place', () => {
  it('are told by how a name begins', () => {
    for (const [name, organ] of [
      ['UBND xã Ea Tul', 'committee'],
      ['ỦY BAN NHÂN DÂN XÃ EA TUL', 'committee'],
      ['HĐND - UBND XÃ EA TUL', 'committee'],
      ['HĐND VÀ UBND XÃ EA TUL', 'committee'],
      ['HĐND XÃ EA TUL', 'council'],
      ['Thường trực HĐND xã Ea Tul', 'council'],
      ['ĐẢNG ỦY XÃ EA TUL', 'party'],
      ['Ban Chấp hành Đảng bộ xã Ea Tul', 'party'],
      ['Ủy ban MTTQ Việt Nam xã Ea Tul', 'front'],
      ['Xã Ea Tul', null],
      ['Trường THCS Ea Tul', null],
    ] as const)
      assert.equal(organOf(name), organ, name);
  });

  it('differ only where both are named', () => {
    assert.equal(isOtherOrgan('Đảng ủy xã Ea Tul', 'UBND xã Ea Tul'), true);
    assert.equal(isOtherOrgan('Xã Ea Tul', 'UBND xã Ea Tul'), false);
    assert.equal(isOtherOrgan('Đảng ủy xã Ea Tul', 'Xã Ea Tul'), false);
  });
});
