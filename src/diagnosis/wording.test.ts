import { strict as assert } from 'node:assert';
import type { CellAddress } from '../core/cell-address';
import type { Finding, Suspect } from '../core/finding';
import { describeDecision } from './index';

const at = (file: string, cell: string): CellAddress => ({ file, sheet: 'Truyền thanh', cell });
const suspect = (place: CellAddress): Suspect =>
  ({ at: place, rank: 1, cause: 'unknown', data: { decision: 'undecided', candidates: '' } }) as unknown as Suspect;

describe('what decides between suspects', () => {
  it('names the cells of each workbook, never nothing', () => {
    const finding = {
      at: at('xa.xlsx', 'D9'),
      suspects: [suspect(at('xa.xlsx', 'D9')), suspect(at('phong.xlsx', 'D10'))],
    } as unknown as Finding;
    const named = 'D9, D10 (Truyền thanh, phong.xlsx)';
    assert.equal(describeDecision(finding, 'vi'), `Số liệu chưa đủ để chọn giữa ${named}, cần đối chiếu chứng từ.`);
    assert.equal(describeDecision(finding, 'en'), `The figures cannot decide between ${named}.`);
  });
});
