/** Figures worked out of others, the wording that follows their direction, and sentences kept to their period. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import { toText } from '../core/decimal';
import type { Fact } from '../core/fact';
import { Figure, MissingFigure, NoneFigure } from './figure';
import { arithmeticFilters } from './filters-arithmetic';
import type { Passage } from './passage';
import { readable } from './pieces';
import { renderPassage } from './render-passage';
import { sourcesOf } from './sources';
import { checkTemplate } from './templates';

const source = (line: string) => ({
  form: '',
  sheet: 'Biểu',
  key: line,
  measure: 'actual',
  label: line,
  own: true as const,
});
const passage = (template: string): Passage => ({
  id: 'thu',
  title: { vi: 'Thử', en: 'Try' },
  figures: { a: source('A'), b: source('B'), c: source('C'), d: source('D'), e: source('E') },
  template,
  keep: true,
});

function rendered(template: string, values: Readonly<Record<string, string>> = {}, period = '6 tháng đầu năm 2025') {
  const fact = (line: string, value: string, unit = 'triệu đồng') => ({
    value: values[line] ?? value,
    unit,
    line,
    label: line,
  });
  const reading = readingOf({
    facts: {
      D1: fact('A', '150'),
      D2: fact('B', '120'),
      D3: fact('C', '30'),
      D4: fact('D', '2', 'tỷ đồng'),
      D5: fact('E', '5', 'ha'),
    },
  });
  return renderPassage(passage(template), sourcesOf(reading), { words: { 'ky.ten': period }, length: 'full' });
}
const textOf = (...given: Parameters<typeof rendered>): string =>
  rendered(...given)
    .paragraphs.map(readable)
    .join('\n');

describe('narrative filters of arithmetic', () => {
  it('number a paragraph the same whether or not one before it is held back, and say what is', () => {
    const one = '{% chi_ky "quý I" %}Một câu của {{ a | so }}.{% endchi_ky %}';
    const template = `${one}\n\n{% if a.khong %}Không có.{% endif %}\n\nHai câu. ${one}`;
    const of = (period: string) => {
      const { numbers, heldOf } = rendered(template, {}, period);
      return { numbers, heldOf };
    };
    assert.deepEqual(of('quý I'), { numbers: [1, 2], heldOf: [] });
    const texts = ['Một câu của 150.'];
    const heldOf = [
      { number: 1, texts },
      { number: 2, texts },
    ];
    assert.deepEqual(of('quý II'), { numbers: [2], heldOf });
  });

  it('work out differences, sums, percentages, growth and multiples, in one unit', () => {
    assert.equal(textOf('{{ a | hieu: b, c | so }} {{ a | tong: b, c | so }}'), '0 300');
    assert.equal(textOf('{{ a | ty_le: b | phan_tram: 1 }} {{ a | toc_do: b | phan_tram: 2 }}'), '125,0% 25,00%');
    assert.equal(textOf('{{ b | so_lan: c | so: "", 1 }} {{ d | hieu: a | so }}'), '4,0 1,85');
    assert.equal(
      textOf('{{ a | ty_le: b | hon_100 | phan_tram: 0 }} {{ c | ty_le: b | dat: "kế hoạch" }}'),
      '25% đạt 25% kế hoạch',
    );
  });

  it('take "-" for none: it adds nothing, and is measured by nothing', () => {
    const [a, none] = [
      new Figure(readingOf({ facts: { D1: { value: '150', unit: 'triệu đồng' } } }).facts[0] as Fact),
      new NoneFigure('Thu phí'),
    ];
    const { hieu, tong, ty_le, toc_do, so_lan, binh_quan } = arithmeticFilters;
    const plain = (result: unknown): string =>
      result instanceof Figure
        ? toText(result.value)
        : result instanceof MissingFigure
          ? `${result.reason}: ${result.label}`
          : 'none';
    assert.deepEqual([tong?.(a, none), tong?.(none, a), tong?.(none, none), ty_le?.(a, none, a)].map(plain), [
      '150',
      '150',
      'none',
      '100.000000000000',
    ]);
    for (const result of [
      hieu?.(none, a),
      hieu?.(a, none),
      ty_le?.(none, a),
      ty_le?.(a, none),
      toc_do?.(a, none),
      so_lan?.(none, none),
      binh_quan?.(a, none),
    ])
      assert.equal(plain(result), 'không có số để so sánh: Thu phí, ô ghi “-”');
  });

  it('measure by the sum of several, average in the unit of the amount, and print as the cell does', () => {
    assert.equal(
      textOf('{{ a | ty_le: a, b, c | phan_tram: 1 }} {{ a | tong: c | toc_do: b, c | phan_tram: 1 }}'),
      '50,0% 20,0%',
    );
    assert.equal(textOf('{{ a | binh_quan: e | so_dv: "tỷ đồng", 3 }}'), '0,030 tỷ đồng');
    assert.match(textOf('{{ a | binh_quan: e | so }}', { E: '0' }), /không tính được.*bằng 0/);
    assert.equal(textOf('{{ a | so: "", "nhu_o" }} {{ a | so: "triệu đồng", "nhu_o" }}', { B: '12.5', A: '7' }), '7 7');
    assert.equal(textOf('{{ a | so }}', { B: '12.5', A: '7', C: '30.5' }), '7,0');
  });

  it('mark a count below nought, and print an amount as it is', () => {
    assert.equal(textOf('{{ a | dem }}', { A: '-5' }), '[A: ghi -5, số đếm không thể âm, cần kiểm tra]');
    assert.equal(textOf('{{ c | hieu: a | dem_dv: "đơn" }}', { A: '35' }).includes('không thể âm'), true);
    assert.equal(textOf('{{ a | so_dv }}', { A: '-5' }), '-5 triệu đồng');
  });

  it('mark what cannot be worked out', () => {
    assert.match(
      textOf('{{ a | ty_le: b | phan_tram: 1 }}', { B: '0' }),
      /^\[không tính được: A, số để so sánh bằng 0\]$/,
    );
    assert.match(textOf('{{ a | hieu: e | so }}'), /^\[không tính được: A, các số khác đơn vị\]$/);
  });

  it('are led back to the first cell, as figures that no cell gives alone', () => {
    const [piece] = rendered('{{ a | hieu: b | so }}').paragraphs[0] ?? [];
    assert.ok(piece?.type === 'figure');
    assert.deepEqual([piece.at.cell, piece.value, piece.format.kind], ['D1', '30', 'derived']);
  });

  it("choose an office's own words by the direction, true of the digits", () => {
    const words = '{{ a | toc_do: b | theo_chieu: "tăng #%", "giảm #%", "không thay đổi", 1 }}';
    assert.equal(textOf(words), 'tăng 25,0%');
    assert.equal(textOf(words, { A: '90' }), 'giảm 25,0%');
    assert.equal(textOf(words, { A: '120' }), 'không thay đổi');
    assert.equal(textOf(words, { A: '120.01' }), 'tăng 0,01%');
    assert.equal(
      textOf('{{ a | hieu: b | theo_chieu: "tăng # vụ", "giảm # vụ", "như cũ", "dem" }}', { A: '114' }),
      'giảm 06 vụ',
    );
    assert.equal(textOf('{{ a | hieu: b | theo_chieu: "cao hơn", "thấp hơn", "bằng" }}'), 'cao hơn');
    assert.equal(
      textOf('{{ a | theo_chieu: "tăng #", "giảm #", "không thay đổi" }}', { A: '0.00000001' }),
      'gần như không thay đổi',
    );
  });

  it('say what is wrong with them', () => {
    const problem = (template: string): string => {
      try {
        return textOf(template);
      } catch (error) {
        return String((error as { data?: Record<string, string> }).data?.['problem']);
      }
    };
    assert.equal(
      problem('{{ a | theo_chieu: "tăng #%", "giảm #%" }}'),
      'bộ lọc "theo_chieu" cần đủ ba lời: tăng, giảm, không đổi (thiếu lời cho không đổi)',
    );
    assert.equal(
      problem('{% chi_ky %}x{% endchi_ky %}'),
      'thẻ {% chi_ky %} phải ghi kỳ, ví dụ {% chi_ky "6 tháng đầu năm 2025" %}',
    );
    assert.equal(problem('{% chi_ky "6 tháng" %}x'), 'thiếu {% endchi_ky %}');
    assert.equal(problem('{% chi_ky "a" %}{% chi_ky "b" %}x{% endchi_ky %}{% endchi_ky %}'), 'thiếu {% endchi_ky %}');
    const origin = { id: 'thu', file: 'thu.md' };
    assert.match(
      checkTemplate(passage(''), '{% chi_ky "x", khi la == 3 %}y{% endchi_ky %}', origin)?.data['problem'] ?? '',
      /không có tên "la"/,
    );
    assert.equal(checkTemplate(passage(''), '{% chi_ky "x", khi a == 3 %}{{ b | so }}{% endchi_ky %}', origin), null);
  });
});

describe('narrative sentences kept to their period', () => {
  const template =
    'Thu {{ a | so }}.\n{% chi_ky "6 tháng đầu năm 2025", khi a == 150 and b == 120 %}Đã họp 3 lần{% footnote %}Ngày 5.{% endfootnote %}.{% endchi_ky %}\nHết{% footnote %}{% chi_ky "quý I năm 2025" %}Số cũ.{% endchi_ky %}{% endfootnote %}.';

  it('are printed in it, while the figures stand that they were true beside', () => {
    assert.equal(textOf(template), 'Thu 150. Đã họp 3 lần[^: Ngày 5.]. Hết.');
    assert.equal(textOf(template, { B: '121' }), 'Thu 150. Hết.');
  });

  it('are held back in any other, and named', () => {
    const { held, gaps } = rendered(template, {}, 'quý I năm 2025');
    assert.equal(textOf(template, {}, 'quý I năm 2025'), 'Thu 150. Hết[^: Số cũ.].');
    assert.deepEqual(
      held.map(({ text }) => text),
      ['Đã họp 3 lần[^: Ngày 5.].'],
    );
    assert.deepEqual(gaps, []);
    assert.deepEqual(
      rendered(template).held.map(({ text }) => text),
      ['Số cũ.'],
    );
  });
});
