/** Animals destroyed against animals that fell ill: a whole herd where the disease demands it, never more otherwise. */
import { strict as assert } from 'node:assert';
import { examined } from '../support/typed-sheet';

const disease = (name: string, ill: number, destroyed: number): readonly string[] =>
  examined({
    rows: [
      ['TÌNH HÌNH DỊCH BỆNH TRÊN VẬT NUÔI'],
      ['STT', 'Loại dịch bệnh', 'Số hộ', 'Số con mắc bệnh', 'Số con tiêu hủy', 'Trọng lượng tiêu hủy (kg)'],
      ['1', name, 12, ill, destroyed, 1850],
    ],
  }).accused;

describe('sheets: animals destroyed', () => {
  it('may be the whole herd of African swine fever and the whole flock of avian influenza', () => {
    assert.deepEqual(disease('Dịch tả lợn Châu Phi', 86, 92), []);
    assert.deepEqual(disease('Cúm gia cầm', 300, 1200), []);
  });

  it('are never more than fell ill of the others', () => {
    assert.deepEqual(disease('Lở mồm long móng', 5, 7), ['subset-within-whole/exceeds E3: D3']);
  });
});
