/** Two bodies with the same figure in every cell: asked about, where that is no chance. */
import { strict as assert } from 'node:assert';
import { typedSheet } from '../../../test/support/typed-sheet';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { understandPlain } from '../understand-plain';
import { describeQuestion, questionsOf, type Question } from '.';
import { Gathering } from './gather';

const OWN = [1203, 4417, 385, 9126, 2750, 661, 1948, 5032];

function book(body: string, values: readonly (number | null)[], more: readonly number[] = []): WorkbookSnapshot {
  const sheet = (name: string, given: readonly (number | null)[]): ReturnType<typeof typedSheet> => {
    const lines = given.map((value, at) => [at + 1, `Khoản thu ${'ABCDEFGHIK'.charAt(at)}`, value, null]);
    const head = [[body], [`${name.toUpperCase()} 6 THÁNG ĐẦU NĂM 2025`], ['Đơn vị: triệu đồng']];
    return { ...typedSheet({ rows: [...head, ['STT', 'Nội dung', 'Thực hiện', 'Ghi chú'], ...lines] }), name };
  };
  return {
    file: `${body}.xlsx`,
    sha256: null,
    sheets: [sheet('Thu', values), ...(more.length > 0 ? [sheet('Chi', more)] : [])],
  };
}

function asked(...books: readonly WorkbookSnapshot[]): readonly Question[] {
  const gathering = new Gathering();
  for (const each of books) gathering.add(each, understandPlain([each], []));
  return questionsOf(gathering);
}

describe('engine/consolidate: the same figures twice', () => {
  const others = [7, 11].map((by) => OWN.map((value) => value + by * 31));

  it('two bodies alike in every cell of a sheet are one question, by the names of both', () => {
    const questions = asked(
      book(
        'UBND xã Đông Sơn',
        OWN,
        OWN.map((value) => value * 2),
      ),
      book('UBND xã Tây Sơn', others[0] ?? [], others[1] ?? []),
      book(
        'UBND xã Nam Sơn',
        OWN,
        OWN.map((value) => value * 2),
      ),
    );
    assert.deepEqual(
      questions.map((question) => describeQuestion(question, 'vi')),
      [
        '“UBND xã Nam Sơn.xlsx” (“UBND xã Nam Sơn”) có mọi số ở trang “Thu”, “Chi” trùng khít với “UBND xã Đông Sơn.xlsx” (“UBND xã Đông Sơn”); có lẽ sổ của đơn vị này được chép cho đơn vị kia; nếu số của hai đơn vị đúng là như nhau, thêm --accept-other-body.',
      ],
    );
    const [question = assert.fail()] = questions;
    assert.match(describeQuestion(question, 'en', 'page'), /same figure as .* in every cell of "Thu", "Chi"[^-]*\.$/);
  });

  it('one cell that differs, blank sheets, few or small figures are no question', () => {
    const alike = (values: readonly (number | null)[], second = values): readonly Question[] =>
      asked(
        book('UBND xã Đông Sơn', values),
        book('UBND xã Tây Sơn', others[0] ?? []),
        book('UBND xã Nam Sơn', second),
      );
    assert.deepEqual(alike(OWN, [...OWN.slice(0, -1), 5033]), []);
    assert.deepEqual(alike(OWN.map(() => null)), []);
    assert.deepEqual(alike(OWN.map(() => 0)), []);
    assert.deepEqual(alike([1, 2, 3, 4, 5, 6, 7, 8]), []);
    assert.deepEqual(alike([500, 500, 500, 500, 500, 1000, 1000, 1000]), []);
    assert.deepEqual(alike([1203, 4417, 385]), []);
    assert.equal(alike(OWN).length, 1);
  });
});
