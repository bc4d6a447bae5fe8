import { strict as assert } from 'node:assert';
import { attach, type Span } from './attach';

/** Texts with the wanted figures in braces; what is found is given with the word on either side. */
function found(then: string, now: string, others: readonly Span[] = []): (string | null)[] {
  const plain = then.replace(/[{}]/g, '');
  const wanted = [...then.matchAll(/\{([^}]*)\}/g)].map((match, n) => {
    const start = match.index - 2 * n;
    return { start, end: start + (match[1] ?? '').length, text: match[1] ?? '' };
  });
  return attach(plain, wanted, now, others, () => true).map((place) => {
    if (!place) return null;
    const before = /\S*\s*$/.exec(now.slice(0, place.start))?.[0] ?? '';
    return `${before}[${now.slice(place.start, place.end)}]${/^\s*\S*/.exec(now.slice(place.end))?.[0] ?? ''}`;
  });
}

describe('hosts/docx-file/document/attach', () => {
  it('finds every figure of a text that nobody changed, two of one fraction too', () => {
    assert.deepEqual(found('giảm {03} đơn ({71}/{74} đơn).', 'giảm 03 đơn (71/74 đơn).'), [
      'giảm [03] đơn',
      '([71]/74',
      '(71/[74] đơn).',
    ]);
  });

  it('finds figures among other words by the words that stayed beside them', () => {
    const then = 'Toàn xã gieo trồng {120} ha lúa, thu hoạch {95} ha.';
    const now = 'Vụ này, toàn xã gieo trồng 120 ha lúa; đã thu hoạch được 95 ha.';
    assert.deepEqual(found(then, now), ['trồng [120] ha', 'được [95] ha.']);
  });

  it('never takes a number that belongs to another sentence', () => {
    assert.deepEqual(found('Tiếp {08} lượt công dân.', 'Nhận 08 đơn khiếu nại.'), [null]);
    assert.deepEqual(found('Thu {500} triệu đồng, chi {500} triệu đồng.', 'Chi 500 triệu đồng.'), [null, null]);
  });

  it('tells two figures of the same digits apart, and leaves both where nothing does', () => {
    const then = 'Dịch tả lợn ({03} xã); viêm da nổi cục trên trâu ({03} xã).';
    assert.deepEqual(found(then, 'Viêm da nổi cục trên trâu (03 xã).'), [null, '([03] xã).']);
    assert.deepEqual(found('trồng {10} cây, {10} cây', 'xóm trồng mới 10 cây'), [null, null]);
  });

  it('takes a control without a tag for the figure that stood between the same words, whatever it reads', () => {
    const now = 'Tổng chi ước thực hiện 92.100 triệu đồng trong kỳ.';
    const at = now.indexOf('92.100');
    const then = 'Tổng chi ước thực hiện {92.024} triệu đồng.';
    assert.deepEqual(found(then, now, [{ start: at, end: at + 6 }]), ['hiện [92.100] triệu']);
    assert.deepEqual(found(then, now), [null]);
  });
});
