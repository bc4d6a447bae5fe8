import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { decimal, fromInteger } from '../core/decimal';
import {
  claims,
  claimsAround,
  falseClaim,
  findClaims,
  holds,
  roleOfMeasure,
  type ClaimedFigure,
  type FigureRole,
} from './claims';

const kindsIn = (text: string): string[] => findClaims(text).map((at) => `${at.claim.kind}:${at.words}`);
const figure = (role: FigureRole, value: string, against?: string): ClaimedFigure => ({
  role,
  value: decimal(value),
  ...(against === undefined ? {} : { against: decimal(against) }),
});
const around = (text: string, printed: string): string[] => {
  const start = text.indexOf(printed);
  return claimsAround(text, start, start + printed.length).before.map((at) => at.words);
};
const falseIn = (text: string, printed: string, of: ClaimedFigure, level?: ClaimedFigure): string | null => {
  const start = text.indexOf(printed);
  return falseClaim(text, start, start + printed.length, of, level)?.words ?? null;
};

describe('language/claims', () => {
  it('finds each claim as it is written, the longest wording first', () => {
    assert.deepEqual(
      kindsIn('Tăng mạnh 25,35%, đạt 51,7% KH; giảm 05 lượt; vượt kế hoạch; không đạt chỉ tiêu; gấp 2,4 lần'),
      ['rise:Tăng mạnh', 'states:đạt', 'fall:giảm', 'exceed:vượt kế hoạch', 'miss:không đạt', 'times:gấp'],
    );
  });

  it('knows the level above from more than', () => {
    assert.deepEqual(kindsIn('Thu bổ sung từ ngân sách cấp trên 29.010 triệu đồng, tuyến dưới 12 ca'), []);
    assert.deepEqual(kindsIn('Thu trên 29.010 triệu đồng, chi dưới 12 triệu đồng'), ['above:trên', 'below:dưới']);
  });

  it('is not taken in by look-alikes of everyday office prose', () => {
    const prose =
      'Tăng cường công tác giảm nghèo trên địa bàn, tặng bằng khen, giải phóng mặt bằng, đạt chuẩn nông thôn mới, ' +
      'vượt khó, gấp rút hoàn thành, khắc phục yếu kém, hướng dẫn bằng văn bản, đạt được nhiều kết quả dưới sự chỉ đạo';
    assert.deepEqual(kindsIn(prose), []);
  });

  it('needs whole words', () => assert.deepEqual(kindsIn('tăngca giảmx vượtt'), []));

  it('reads decomposed text and gives offsets of the text as it is', () => {
    const text = 'Tổng thu tăng 5%'.normalize('NFD');
    const [at] = findClaims(text);
    assert.equal(at && text.slice(at.start, at.end).normalize('NFC'), 'tăng');
  });

  it('reads blanks that do not break', () => assert.deepEqual(kindsIn('tăng\u00a0thêm 5%'), ['rise:tăng\u00a0thêm']));

  it('binds a verb to the figure it leads to, past years, hedges and periods', () => {
    assert.deepEqual(around('tăng 25,35% so với cùng kỳ năm 2020, đạt 51,7% KH', '25,35'), ['tăng']);
    assert.deepEqual(around('tăng 25,35% so với cùng kỳ năm 2020, đạt 51,7% KH', '51,7'), ['đạt']);
    assert.deepEqual(around('tăng so với cùng kỳ năm 2020 là 7,8%', '7,8'), ['tăng so với']);
    assert.deepEqual(around('giảm hơn 05 lượt', '05'), ['hơn', 'giảm']);
    assert.deepEqual(around('giảm 05 lượt (08/13 lượt)', '08/13'), []);
    assert.deepEqual(around('tăng 3 đơn và 05 lượt', '05'), []);
  });

  it('knows a claim that has become false', () => {
    assert.equal(falseIn('tăng 7,8% so với cùng kỳ', '7,8', figure('change', '-7.8')), 'tăng');
    assert.equal(falseIn('giảm 05 lượt', '05', figure('change', '-5')), null);
    assert.equal(falseIn('giảm 05 lượt', '05', figure('change', '5')), 'giảm');
    assert.equal(falseIn('tăng 0%', '0', figure('change', '0')), 'tăng');
    assert.equal(falseIn('vượt dự toán, bằng 98,2% dự toán', '98,2', figure('of-plan', '98.2')), null);
    assert.equal(falseIn('vượt kế hoạch 98,2%', '98,2', figure('of-plan', '98.2')), 'vượt kế hoạch');
    assert.equal(falseIn('chưa đạt 111,2% dự toán', '111,2', figure('of-plan', '111.2')), 'chưa đạt');
    assert.equal(falseIn('đạt 66,3% dự toán', '66,3', figure('of-plan', '66.3')), null);
    assert.equal(falseIn('tăng trưởng ước đạt 7,8%', '7,8', figure('change', '-7.8')), 'tăng trưởng');
    assert.equal(
      falseIn('số thu tăng đạt 66,3% dự toán', '66,3', figure('of-prior', '66.3')),
      null,
      'a stated ratio shields',
    );
  });

  it('reads a claim behind its figure against what the figure is compared with', () => {
    const text = 'tiếp 08 lượt, bằng cùng kỳ năm trước';
    assert.equal(falseIn(text, '08', figure('level', '8'), figure('level', '8', '8')), null);
    assert.equal(falseIn(text, '08', figure('level', '8'), figure('level', '8', '13')), 'bằng cùng kỳ');
    assert.equal(
      falseIn('tiếp 08 lượt, tăng so với cùng kỳ', '08', figure('level', '8'), figure('level', '8', '13')),
      'tăng so với',
    );
    assert.equal(
      falseIn('tiếp 08 lượt, tăng 05 lượt', '08', figure('level', '8'), figure('level', '8', '13')),
      null,
      'it has its own figure',
    );
  });

  it('lets "xấp xỉ" stand within five per cent and no further', () => {
    const about = claims.find((claim) => claim.kind === 'about');
    assert.ok(about);
    assert.equal(holds(about, figure('level', '104', '100')), true);
    assert.equal(holds(about, figure('level', '105', '100')), false);
    assert.equal(holds(about, figure('of-prior', '96')), true);
    assert.equal(holds(about, figure('level', '1', '0')), false);
    assert.equal(holds(about, figure('level', '104')), null);
  });

  it('never lets a rise and a fall both hold, nor both fail except at no change', () => {
    const rise = claims.find((claim) => claim.kind === 'rise');
    const fall = claims.find((claim) => claim.kind === 'fall');
    assert.ok(rise && fall);
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (n) => {
        const change: ClaimedFigure = { role: 'change', value: fromInteger(n) };
        const up = holds(rise, change);
        const down = holds(fall, change);
        assert.ok(!(up === true && down === true));
        assert.equal(up === false && down === false, n === 0);
      }),
    );
  });

  it('finds claims in any text without throwing, inside it and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('tăng', ' ', 'giảm', '5', 'đạt', 'e\u0302\u0323'))),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const at of findClaims(text)) {
            assert.ok(at.start >= last && at.end > at.start && at.end <= text.length);
            last = at.end;
          }
        },
      ),
    );
  });

  it('names no wording twice and keeps all of them normalised', () => {
    const words = claims.flatMap((claim) => [...claim.words]);
    assert.equal(new Set(words).size, words.length);
    for (const word of words) assert.equal(word, word.normalize('NFC').toLowerCase());
  });

  it('tells the role of a measure', () => {
    assert.deepEqual(
      ['growth', 'change', 'percent-of-plan', 'percent-of-prior', 'actual', 'ms-13'].map(roleOfMeasure),
      ['change', 'change', 'of-plan', 'of-prior', 'level', 'level'],
    );
  });
});
