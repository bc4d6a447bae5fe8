import { strict as assert } from 'node:assert';
import { diagnosed, suspects } from '../../test/support/diagnosed';
import type { FactSpec } from '../../test/support/reading-of';
import type { Finding } from '../core/finding';
import { describeDecision, describeSuspect } from './index';

const money = (value: string, label: string): { value: string; unit: string; label: string } => ({
  value,
  unit: 'triệu đồng',
  label,
});

describe('diagnosis', () => {
  it('names the total first where no other relation decides', () => {
    const [finding] = diagnosed({
      facts: {
        D12: money('70067', 'Chi thường xuyên'),
        D13: money('59233', 'Cấp huyện'),
        D14: money('11017', 'Cấp xã'),
      },
      relations: ['D12 = D13 + D14'],
    });
    assert.equal(suspects(finding)[0], 'D12=70250 stale-total');
    assert.equal(suspects(finding).length, 3);
    assert.equal(
      describeSuspect(finding?.suspects?.[0] as never, 'vi'),
      'Nếu D12 là 70.250 triệu đồng thì phép tính đúng: 59.233 + 11.017 = 70.250; ô này có thể chưa cập nhật theo các số liên quan.',
    );
  });

  it('takes the percentage of plan as a witness for the recurrent total, and says what decides', () => {
    const [finding, ...rest] = diagnosed({
      facts: {
        C12: money('135264', 'Chi thường xuyên'),
        D12: money('70067', 'Chi thường xuyên'),
        F12: { value: '51.8~1', unit: '%', label: 'Chi thường xuyên' },
        D13: money('59233', 'Cấp huyện'),
        D14: money('11017', 'Cấp xã'),
      },
      relations: ['D12 = D13 + D14', 'F12 ratio D12 C12 e2'],
    });
    assert.equal(rest.length, 0);
    assert.deepEqual([finding?.at.cell, finding?.data['actual'], finding?.data['expected']], ['D12', '70067', '70250']);
    assert.deepEqual(suspects(finding), ['D13=59050 unknown', 'D14=10834 unknown', 'D12=70250 stale-total']);
    const total = describeSuspect(finding?.suspects?.[2] as never, 'vi');
    assert.match(total, /70\.250 \/ 135\.264 × 100 = 51,9%, khác 51,8% đang ghi ở F12/);
    assert.equal(
      describeDecision(finding as Finding, 'vi'),
      'Số ở F12 khớp với 70.067 ở D12: 70.067 / 135.264 × 100 = 51,8%, nếu sửa thì 70.250 / 135.264 × 100 = 51,9%; số liệu chưa đủ để chọn giữa D13, D14, D12, cần đối chiếu chứng từ.',
    );
  });

  it('two relations that fail by one figure agree on its value', () => {
    const findings = diagnosed({
      facts: { A: '110', B: '60', C: '40', D: '155', E: '55' },
      relations: ['A = B + C', 'D = A + E'],
    });
    assert.equal(findings.length, 2);
    for (const finding of findings) assert.equal(suspects(finding)[0], 'A=100 two-relations-agree');
    assert.match(
      describeSuspect(findings[0]?.suspects?.[0] as never, 'vi'),
      /cả hai phép tính đều đúng: 60 \+ 40 = 100; 100 \+ 55 = 155/,
    );
    assert.equal(
      describeDecision(findings[0] as Finding, 'vi'),
      'Chỉ một giá trị ở A (100) làm đúng cả hai phép tính mà không làm sai số nào khác.',
    );
  });

  it('a part whose digits changed places comes before the total', () => {
    const [finding] = diagnosed({ facts: { T: '2000', A: '1436', B: '465', C: '108' }, relations: ['T = A + B + C'] });
    // 1436 + 465 + 108 = 2009: 456 for 465.
    assert.equal(suspects(finding)[0], 'B=456 digit-swap');
  });

  it('a part typed in đồng instead of nghìn đồng', () => {
    const [finding] = diagnosed({
      facts: { T: '1000', A: '600', B: '300000', C: '100' },
      relations: ['T = A + B + C'],
    });
    assert.equal(suspects(finding)[0], 'B=300 scale-slip');
  });

  it('a part with the wrong sign', () => {
    const [finding] = diagnosed({ facts: { T: '580', A: '600', B: '20' }, relations: ['T = A + B'] });
    assert.equal(suspects(finding)[0], 'B=-20 sign-flip');
  });

  it('a total that leaves a part out, and one that counts it twice', () => {
    const [omitted] = diagnosed({ facts: { T: '917', A: '604', B: '313', C: '188' }, relations: ['T = A + B + C'] });
    assert.equal(suspects(omitted)[0], 'T=1105 omitted-part');
    assert.match(describeSuspect(omitted?.suspects?.[0] as never, 'vi'), /cộng sót “Dòng C”/);
    const [doubled] = diagnosed({ facts: { T: '1293', A: '604', B: '313', C: '188' }, relations: ['T = A + B + C'] });
    assert.equal(suspects(doubled)[0], 'T=1105 double-count');
  });

  it('a percentage on last year instead of the plan', () => {
    const [finding] = diagnosed({
      facts: {
        C1: { value: '1000', line: 'I', measure: 'plan' },
        D1: { value: '523', line: 'I' },
        E1: { value: '480', line: 'I', measure: 'prior' },
        F1: { value: '109~1', unit: '%', line: 'I', measure: 'percent-of-plan' },
      },
      relations: ['F1 ratio D1 C1 e2'],
    });
    assert.equal(suspects(finding)[0], 'F1=52.3 other-base');
  });

  it('a growth below nought where the percentage of the plan belongs', () => {
    const [finding] = diagnosed({
      facts: {
        C1: { value: '1000', line: 'I', measure: 'plan' },
        D1: { value: '523', line: 'I' },
        F1: { value: '-47.7~1', unit: '%', line: 'I', measure: 'percent-of-plan' },
      },
      relations: ['F1 ratio D1 C1 e2'],
    });
    assert.equal(suspects(finding)[0], 'F1=52.3 other-base');
  });

  it("two figures in each other's place", () => {
    const findings = diagnosed({
      facts: {
        C1: '1000',
        D1: '310',
        F1: { value: '52.3~1', unit: '%' },
        C2: '800',
        D2: '523',
        F2: { value: '38.8~1', unit: '%' },
        T: '833',
      },
      relations: ['T = D1 + D2', 'F1 ratio D1 C1 e2', 'F2 ratio D2 C2 e2'],
    });
    assert.equal(findings.length, 2);
    assert.equal(suspects(findings[0])[0], 'D1=523 cells-swapped');
    assert.equal(suspects(findings[1])[0], 'D2=310 cells-swapped');
  });

  it('two independent errors under one total', () => {
    const rate = (value: string): FactSpec => ({ value: `${value}~1`, unit: '%' });
    const three = (first: string, second: string, third: string): Finding[] =>
      diagnosed({
        facts: {
          ...{ T: '1500', P: '3000', Q: rate('50') },
          ...{ D1: first, C1: '1000', F1: rate('50') },
          ...{ D2: second, C2: '1000', F2: rate('60') },
          ...{ D3: third, C3: '1000', F3: rate('40') },
        },
        relations: [
          'T = D1 + D2 + D3',
          'P = C1 + C2 + C3',
          'Q ratio T P e2',
          ...[1, 2, 3].map((at) => `F${String(at)} ratio D${String(at)} C${String(at)} e2`),
        ],
      });
    // True: 500 + 600 + 400; all three were changed, two by far, so three relations and the sum fail: too many for one change.
    assert.ok(three('540', '610', '460').length >= 3);
    const byCell = new Map(three('540', '600', '406').map((finding) => [finding.at.cell, suspects(finding)]));
    assert.match(byCell.get('F1')?.[0] ?? '', /^D1=500/);
    assert.match(byCell.get('F3')?.[0] ?? '', /^D3=400/);
    assert.ok(['D1', 'D3'].includes((byCell.get('T')?.[0] ?? '').split('=')[0] ?? ''));
  });

  it('two errors in two tables are told apart', () => {
    const findings = diagnosed({
      facts: { A: '1000', B: '617', C: '321', X: '7025', Y: '2318', Z: '3519' },
      relations: ['A = B + C', 'X = Y + Z'],
    });
    assert.deepEqual(
      findings.map((finding) => suspects(finding)[0]),
      ['A=938 stale-total', 'X=5837 stale-total'],
    );
  });

  it('a formula is not mistyped: the typed part is asked first', () => {
    const [finding] = diagnosed({
      facts: { T: '100', A: { value: '60', written: 'formula' }, B: '50' },
      relations: ['T = A + B'],
    });
    const order = suspects(finding).map((text) => text.split('=')[0]);
    assert.ok(order.indexOf('B') < order.indexOf('A'));
  });

  it('a formula that leaves a part out is the suspect, and its own result no witness for it', () => {
    const [finding] = diagnosed({
      facts: { C4: { value: '60', written: 'formula' }, C5: '20', C6: '30', C7: '10', C8: '15' },
      relations: ['C4 = C5 + C6 + C7 + C8', 'C4 = C5 + C6 + C7 @formula'],
    });
    assert.equal(suspects(finding)[0], 'C4=75 omitted-part');
    const sentence = describeSuspect(finding?.suspects?.[0] as never, 'vi');
    assert.match(sentence, /bỏ sót C8 \(Dòng C8\)/);
    assert.doesNotMatch(sentence, /trái với/);
    assert.deepEqual(
      suspects(finding).filter((text) => /^C[567]/.test(text)),
      [],
      'a part that the formula adds moves the total with it',
    );
  });

  it('parts above their whole name the whole and the parts, each with the value that just fits', () => {
    const [finding] = diagnosed({ facts: { T: '5012', A: '4103', B: '2044' }, relations: ['T >= A + B'] });
    assert.equal(finding?.code, 'parts-exceed-total');
    assert.deepEqual(suspects(finding).sort(), ['A=2968 unknown', 'B=909 unknown', 'T=6147 stale-total']);
    const [slipped] = diagnosed({ facts: { T: '5012', A: '1103', B: '20440' }, relations: ['T >= A + B'] });
    assert.equal(suspects(slipped)[0], 'B=2044 scale-slip');
  });

  it('a formula that adds a subtotal and its parts counts twice', () => {
    const [finding] = diagnosed({
      facts: { C4: { value: '120', written: 'formula' }, C5: '60', C6: '20', C7: '40' },
      relations: ['C4 = C5', 'C5 = C6 + C7', 'C4 = C5 + C6 + C7 @formula'],
    });
    assert.equal(suspects(finding)[0], 'C4=60 double-count');
  });

  it('every suspect has a sentence in both languages, and hostile labels stay text', () => {
    const findings = diagnosed({
      facts: { A: { value: '100', label: '<img src=x onerror=1>' }, B: '60', C: '30', Q: { value: '12~0', unit: '%' } },
      relations: ['A = B + C', 'Q ratio B A e2'],
    });
    for (const finding of findings) {
      for (const suspect of finding.suspects ?? []) {
        for (const language of ['vi', 'en'] as const)
          assert.doesNotMatch(describeSuspect(suspect, language), /undefined|NaN|\[object/);
      }
      assert.ok(describeDecision(finding, 'en').length > 10);
    }
  });
});
