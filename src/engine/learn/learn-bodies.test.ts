/** A report learnt of one body says of another its own kind: a commune's is also a ward's. */
import { strict as assert } from 'node:assert';
import { bodyPhrases, framedText } from './body-phrases';
import { datedAt } from './dateline';
import { letterheadPlaces } from './report-body';

const framed = (text: string): string => framedText(text, bodyPhrases(text, 'UBND xã Đông Hòa'));
const said = (text: string): string =>
  framedText(
    text,
    bodyPhrases(text, 'UBND xã Đông Hòa').map((each) => ({ ...each, framed: each.template })),
  );

describe('engine/learn: bodies', () => {
  it('takes its kind of place for its own where no other is named', () => {
    assert.equal(said('Toàn xã còn 12 hộ nghèo.'), 'Toàn {{ ten.dia_ban }} còn 12 hộ nghèo.');
    assert.equal(said('HĐND xã giám sát.'), 'HĐND {{ ten.dia_ban }} giám sát.');
    assert.equal(said('Xã đã tổ chức 3 lớp.'), '{{ ten.dia_ban | viet_hoa }} đã tổ chức 3 lớp.');
    assert.equal(
      said('Thu ngân sách xã và quỹ của xã.'),
      'Thu ngân sách {{ ten.dia_ban }} và quỹ của {{ ten.dia_ban }}.',
    );
    assert.equal(said('UBND xã Đông Hòa'), 'UBND {{ ten.dia_ban }} {{ ten.noi }}');
    assert.equal(framed('KINH TẾ TOÀN XÃ NĂM NAY'), 'KINH TẾ TOÀN {{ TEN.DIA_BAN }} NĂM NAY');
    assert.equal(framed('Thường trực HĐND xã'), 'Thường trực HĐND {{ ten.dia_ban }}');
  });

  it('leaves other places, any place and other words as they are', () => {
    for (const text of [
      'UBND xã Tân Lập phối hợp.',
      'UBND xã, phường chủ động.',
      'UBND các xã, mỗi xã, cấp xã, 12 xã.',
      'Vốn của toàn xã hội; công tác xã hội.',
      'UBND tỉnh giao; hợp tác xã có 12 thành viên.',
      'UBND xã và phường lân cận.',
    ])
      assert.equal(said(text), text);
  });

  it('finds the dateline of a numbered ward before its name is filled in', () => {
    const dated = 'Phường 9, ngày 24 tháng 4 năm 2026';
    assert.equal(datedAt(dated), 'Phường 9');
    assert.deepEqual(
      [...letterheadPlaces(['ỦY BAN NHÂN DÂN PHƯỜNG 9', dated], 'UBND phường 9')],
      [['ỦY BAN NHÂN DÂN PHƯỜNG 9', 'ỦY BAN NHÂN DÂN {{ TEN.DIA_BAN }} {{ TEN.NOI }}']],
    );
  });
});
