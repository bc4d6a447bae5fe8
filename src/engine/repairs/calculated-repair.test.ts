/** Totals that only have to be calculated, and numbers typed as text that a total passes over: the cell itself, no part. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { describeSuspect } from '../../diagnosis';
import { blocksOf, causeText } from '../formats/causes';
import { examine } from '../examine';
import { understand } from '../understand';
import { planRepairs } from './index';

type Cells = Parameters<typeof snapshotOf>[0];

const sum = (range: string, value: number): Cells[string] => ({ formula: `SUM(${range})`, value });

/** Three lines under their total in two columns, and the two columns' sum. */
const TABLE: Cells = {
  A1: 'TT',
  B1: 'Khoản thu',
  C1: 'Cấp huyện',
  D1: 'Cấp xã',
  E1: 'Tổng cộng',
  B2: 'Tổng cộng',
  C2: sum('C3:C5', 715),
  D2: sum('D3:D5', 334),
  E2: { formula: 'C2+D2', value: 1049 },
  A3: 1,
  B3: 'Thuế',
  C3: 318,
  D3: 121,
  E3: { formula: 'C3+D3', value: 439 },
  A4: 2,
  B4: 'Phí',
  C4: 243,
  D4: 97,
  E4: { formula: 'C4+D4', value: 340 },
  A5: 3,
  B5: 'Khác',
  C5: 154,
  D5: 116,
  E5: { formula: 'C5+D5', value: 270 },
};

const saved = (cells: Cells): WorkbookSnapshot => ({ ...snapshotOf({ ...TABLE, ...cells }), sha256: '0' });

function told(book: WorkbookSnapshot): { causes: string[]; suspects: string[]; changes: string[]; left: number } {
  const findingsOf = (snapshot: WorkbookSnapshot) => examine(understand([snapshot])).findings;
  const reading = understand([book]);
  const { findings } = examine(reading);
  const { repairs, left } = planRepairs(book, reading, findings, findingsOf);
  return {
    causes: blocksOf(findings).flatMap(({ cause }) => (cause ? [causeText(cause, 'vi')] : [])),
    suspects: findings.flatMap(({ suspects = [] }) =>
      suspects.map((suspect) => `${suspect.at.cell} ${suspect.cause} ${describeSuspect(suspect, 'vi')}`),
    ),
    changes: repairs.flatMap(({ changes }) =>
      changes.map(({ at, before, after }) => `${at.cell}: ${before} → ${after}`),
    ),
    left: left.length,
  };
}

describe('engine/repairs: what calculating puts right', () => {
  it('a right table has nothing to be put right', () => {
    assert.deepEqual(told(saved({})), { causes: [], suspects: [], changes: [], left: 0 });
  });

  it('a total that was not calculated is calculated; none of its parts is suspected', () => {
    const { causes, suspects, changes, left } = told(saved({ C2: sum('C3:C5', 690), E2: 1049 }));
    assert.match(
      causes.join(),
      /^Kết quả đã lưu ở C2 là số cũ; công thức tính lại ra số đúng \(C2: 690 → 715\); .*không số nào khác/,
    );
    assert.deepEqual([...new Set(suspects.map((text) => text.split(' ').slice(0, 2).join(' ')))], ['C2 stale-total']);
    assert.deepEqual(changes, ['C2: 690 → 715']);
    assert.equal(left, 0);
  });

  it('totals that follow one another are calculated together', () => {
    const { changes, left } = told(saved({ C2: sum('C3:C5', 690), E2: { formula: 'C2+D2', value: 1024 } }));
    assert.deepEqual(changes, ['C2: 690 → 715', 'E2: 1024 → 1049']);
    assert.equal(left, 0);
  });

  it('an old result that nothing asks about is calculated along', () => {
    const { changes } = told(saved({ C2: sum('C3:C5', 690), B8: 'Ghi', C8: { formula: 'C3*7', value: 5 } }));
    assert.deepEqual(changes, ['C2: 690 → 715', 'C8: 5 → 2226']);
  });

  it('where a figure that was mistyped afterwards explains more, the old result is not what happened', () => {
    const { changes } = told(saved({ C3: 381, E2: 1049, E3: 439 }));
    assert.deepEqual(changes, ['C3: 381 → 318']);
  });

  it('a number typed as text is made a number, and is neither nought nor negative', () => {
    const { causes, suspects, changes, left } = told(
      saved({ C3: '318', C2: sum('C3:C5', 397), E2: { formula: 'C2+D2', value: 731 } }),
    );
    assert.match(causes.join(), /^Ô C3 là số gõ dưới dạng chữ nên công thức ở C2 không cộng; đổi thành số \(C3: 318\)/);
    assert.ok(
      suspects.every((text) => text.startsWith('C3 unknown Nếu C3 là số 318, không phải chữ')),
      suspects.join('\n'),
    );
    assert.deepEqual(changes, ['C3: “318” → 318']);
    assert.equal(left, 0);
  });

  it('two texts under one total are both made numbers', () => {
    const { changes } = told(
      saved({ C3: '318', C5: '154', C2: sum('C3:C5', 243), E2: { formula: 'C2+D2', value: 577 } }),
    );
    assert.deepEqual(changes, ['C3: “318” → 318', 'C5: “154” → 154']);
  });

  it('what passes over a text is told by what it would be calculated to', () => {
    const { changes } = told(saved({ C3: '318', C2: sum('C3:C5', 390), E2: { formula: 'C2+D2', value: 724 } }));
    assert.deepEqual(changes, ['C3: “318” → 318']);
  });

  it('a typed total that agrees with the short one leaves it to people, and puts no nought in place of the text', () => {
    const { causes, changes } = told(saved({ C3: '318', C2: sum('C3:C5', 397), E2: 731 }));
    assert.match(causes[0] ?? '', /^Ô C3 là số gõ dưới dạng chữ .* cần người lập biểu xác nhận\.$/);
    assert.ok(
      causes.every((text) => !text.includes('→')),
      causes.join('\n'),
    );
    assert.deepEqual(changes, []);
  });

  it('a formula that adds itself is named, and nothing is repaired from it', () => {
    const { causes, suspects, changes, left } = told(saved({ C2: sum('C2:C5', 0), E2: 1049 }));
    assert.match(causes.join(), /^Công thức ở C2 tham chiếu vòng .* 1 phép tính sai/);
    assert.deepEqual([suspects, changes, left], [[], [], 1]);
  });

  it('a text that is not what the total lacks is no cause', () => {
    const open = { ...saved({ C3: '318', C2: sum('C3:C5', 700), E2: 1034 }), sha256: null };
    const { causes } = told(open);
    assert.ok(
      causes.every((text) => !text.includes('dạng chữ')),
      causes.join('\n'),
    );
  });
});
