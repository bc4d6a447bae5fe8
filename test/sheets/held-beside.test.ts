/** What figures bear out besides what is asked of them: whoever breaks it has not decided anything. */
import { strict as assert } from 'node:assert';
import { describeCause } from '../../src/diagnosis';
import type { FoundCause } from '../../src/core/cause';
import { examined, type Typed } from '../support/typed-sheet';

/** Money by lines of spending, under five headings; the last but one and the last make up the third. */
function spending(heads: readonly string[], culture: number, reserve: number): ReturnType<typeof examined> {
  const rows: Typed[][] = [
    ['Đơn vị: triệu đồng'],
    ['STT', 'Nội dung', ...heads],
    ['', 'Tổng chi', 6120, 684, 6804, 2713, 4091],
    ['I', 'Chi đầu tư', 1940, 261, 2201, 815, 1386],
    ['1', 'Vốn tập trung', 830, 118, 948, 371, 577],
    ['2', 'Tiền sử dụng đất', 1110, 143, 1253, 444, 809],
    ['II', 'Chi thường xuyên', 3962, 398, 4360, 1802, 2558],
    ['1', 'Giáo dục', 3371, 347, 3718, 1509, 2209],
    ['2', 'Y tế', 428, 33, 461, 219, 242],
    ['3', 'Văn hóa', 163, culture, 181, 74, 107],
    ['III', 'Dự phòng', 218, reserve, 243, 96, 147],
  ];
  return examined({ rows });
}

const causesOf = ({ findings }: ReturnType<typeof examined>): FoundCause[] => [
  ...new Map(findings.flatMap(({ cause }) => (cause ? [[cause.id, cause] as const] : []))).values(),
];

const told = ({ kind, decided, explanations }: FoundCause): string =>
  `${kind}${decided ? '!' : ''} ${explanations.flatMap(({ repairs }) => repairs.map(({ at, value }) => `${at.cell}=${value}`)).join(' ')}`;

const UNSAID = ['Nguồn tỉnh', 'Nguồn xã', 'Kinh phí', 'Trực tiếp', 'Hỗ trợ'];

describe('sheets: what holds beside what is asked', () => {
  it('is kept only where something fails', () => {
    assert.deepEqual(spending(UNSAID, 18, 25).reading.withdrawn, []);
  });

  it('leaves open what would break it, and says what that is', () => {
    // 9 of the line "Văn hóa" were added to the reserve: D7 alone would mend both sums, though E7 = C7 + D7 as it stands.
    const [cause, ...more] = causesOf(spending(UNSAID, 9, 34));
    assert.ok(cause && more.length === 0);
    assert.equal(told(cause), 'cell D7=389');
    assert.match(describeCause(cause, 'vi'), /nhưng khi đó E7 đang khớp sẽ lệch, nên cần/);
    assert.match(describeCause(cause, 'en'), /but then E7, which agrees now, would be off/);
  });

  it('an amount that each of two lines tells for itself moved between them', () => {
    const heads = ['Dự toán đầu năm', 'Bổ sung', 'Tổng dự toán', 'Thực hiện', 'Dự toán còn lại'];
    assert.deepEqual(causesOf(spending(heads, 9, 34)).map(told), ['moved-amount! D10=18 D11=25']);
  });
});

describe('sheets: totals whose formulas leave out a line', () => {
  const by = (formula: string, value: number): Typed => ({ value, formula });

  /** Area, yield and output of communes; both totals end one row too high, and the mean yield is divided out of them. */
  it('are what is wrong, and no line is nought', () => {
    const rows: Typed[][] = [
      ['STT', 'Đơn vị', 'Diện tích (ha)', 'Năng suất (tạ/ha)', 'Sản lượng (tấn)'],
      ['1', 'Xã An', 62.5, 48.2, by('ROUND(C2*D2/10,1)', 301.3)],
      ['2', 'Xã Bình', 41.3, 61.7, by('ROUND(C3*D3/10,1)', 254.8)],
      ['3', 'Xã Châu', 118.4, 50.6, by('ROUND(C4*D4/10,1)', 599.1)],
      ['4', 'Xã Diên', 37.8, 55.1, by('ROUND(C5*D5/10,1)', 208.3)],
      ['', 'Tổng cộng', by('SUM(C2:C4)', 222.2), by('E6/C6*10', 51.989198919892), by('SUM(E2:E4)', 1155.2)],
    ];
    const causes = causesOf(examined({ rows }));
    assert.ok(causes.length > 0);
    const texts = causes.map((cause) => describeCause(cause, 'vi'));
    assert.ok(
      texts.every((text) => text.startsWith('Công thức') && !text.includes('→ 0 ')),
      texts.join('\n'),
    );
  });

  /** Households, and those of two kinds; the last line is left out of every total, and shares are worked out of them. */
  it('are so where further formulas are worked out of several of them', () => {
    const line = (row: number, name: string, all: number, poor: number, near: number): Typed[] => [
      String(row - 2),
      name,
      all,
      poor,
      near,
      by(`D${String(row)}+E${String(row)}`, poor + near),
      by(`F${String(row)}/C${String(row)}*100`, Number((((poor + near) / all) * 100).toPrecision(14))),
    ];
    const rows: Typed[][] = [
      ['(Đơn vị: hộ)'],
      ['STT', 'Thôn', 'Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Cộng hộ nghèo và cận nghèo', 'Tỷ lệ (%)'],
      line(3, 'Thôn Đông', 371, 14, 22),
      line(4, 'Thôn Tây', 408, 21, 17),
      line(5, 'Thôn Nam', 295, 9, 31),
      line(6, 'Thôn Bắc', 332, 16, 12),
      [
        '',
        'Tổng cộng',
        by('SUM(C3:C5)', 1074),
        by('SUM(D3:D5)', 44),
        by('SUM(E3:E5)', 70),
        by('D7+E7', 114),
        by('F7/C7*100', 10.614525139665),
      ],
    ];
    const causes = causesOf(examined({ rows }));
    const texts = causes.map((cause) => describeCause(cause, 'vi'));
    assert.ok(texts.length > 0 && texts.every((text) => /^Công thức ở .* bỏ sót/.test(text)), texts.join('\n'));
  });
});
