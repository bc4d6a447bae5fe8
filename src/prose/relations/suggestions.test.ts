/** What words only suggest is told where that can be no accident, and of figures that have nothing to do with each other hardly ever. */
import { strict as assert } from 'node:assert';
import { claimsIn } from '../../../test/support/prose-claims';
import { tellsPairs } from '../../../test/support/told-pairs';

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim));

/** Figures that follow from one seed, so that a failure can be repeated. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

const printed = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.');

/** A whole, and what its words suggest to be its parts; the figures stand for "?". */
const SENTENCE = 'Cả tỉnh tiếp nhận ? đơn.\nCơ quan chức năng đã giải quyết ? đơn, đang giải quyết ? đơn.';
const ROUNDS = 1000;

describe('prose: what words suggest', () => {
  tellsPairs([
    {
      text: 'Năm qua huyện tạo việc làm mới cho 6.248 lao động.\nTheo báo cáo có 517 người đi làm ở nước ngoài, 1.386 người vay vốn ưu đãi, số còn lại 4.345 người vào làm trong doanh nghiệp.',
      claims: ['sum 6.248 = 517 + 1.386 + 4.345'],
      changes: [
        ['517', '571'],
        ['1.386', '1.836'],
      ],
    },
    {
      text: 'Cả tỉnh tiếp nhận 31.748 đơn.\nCơ quan chức năng đã giải quyết 28.592 đơn, đang giải quyết 3.156 đơn.',
      claims: ['sum 31.748 = 28.592 + 3.156'],
      changes: [
        ['28.592', '25.892'],
        ['3.156', '3.756'],
      ],
    },
    {
      text: 'Kế hoạch vốn được giao 724,6 tỷ đồng (vốn ngân sách tỉnh 286,4 tỷ đồng, vốn ngân sách huyện 438,2 tỷ đồng). Lũy kế giải ngân 412,3 tỷ đồng, đạt 56,9% kế hoạch, gồm: vốn tỉnh 163,9 tỷ đồng, đạt 57,2%; vốn huyện 248,4 tỷ đồng, đạt 56,7%.',
      claims: ['ratio 57,2 = 163,9 / 286,4'],
      changes: [['57,2%', '75,2%']],
    },
  ]);

  it('two digits are no evidence', () => {
    const text =
      'Năm qua xã tạo việc làm mới cho 62 lao động.\nTheo báo cáo có 17 người đi làm ở nước ngoài, 12 người vay vốn ưu đãi, số còn lại 33 người vào làm trong doanh nghiệp.';
    assert.deepEqual(accusations(text), []);
    assert.deepEqual(accusations(text.replace('12 người', '21 người')), []);
  });

  it('unrelated figures are accused less than once in two hundred', () => {
    const chance = chances(8);
    let accused = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const size = 10 ** (2 + Math.floor(chance.next().value * 3));
      const text = SENTENCE.replace(/\?/gu, () => printed(Math.floor(size * (1 + 9 * chance.next().value))));
      if (accusations(text).length > 0) accused += 1;
    }
    assert.ok(accused * 200 < ROUNDS, `${String(accused)} of ${String(ROUNDS)}`);
  });
});
