/** Totals whose formula takes the wrong cells: the formula is named and put right where its neighbours decide, no figure is. */
import { strict as assert } from 'node:assert';
import { snapshotOf } from '../../../test/support/snapshot-of';
import { describeSuspect } from '../../diagnosis';
import { examine } from '../examine';
import { blocksOf, causeText } from '../formats/causes';
import { understand } from '../understand';
import { planRepairs } from './index';

type Cells = Parameters<typeof snapshotOf>[0];

const sum = (formula: string, value: number): Cells[string] => ({ formula, value });

const LINES = [
  [1, 'Xã An', 318, 121, 2204],
  [2, 'Xã Bình', 243, 97, 1871],
  [3, 'Xã Châu', 154, 116, 1540],
  [4, 'Xã Duy', 105, 84, 1366],
];

/** What is said of a total over four lines in three columns, its formulas as given. */
function told(language: 'vi' | 'en', totals: readonly Cells[string][], lines = LINES, last = 'Diện tích') {
  const rows = [['TT', 'Đơn vị', 'Nam', 'Nữ', last], [null, 'Tổng cộng', ...totals], ...lines];
  const cells = rows.flatMap((row, at) =>
    row.flatMap((value, column): [string, Cells[string]][] =>
      value === null ? [] : [[`${'ABCDE'[column] ?? ''}${String(at + 1)}`, value]],
    ),
  );
  const book = { ...snapshotOf(Object.fromEntries(cells)), sha256: '0' };
  const reading = understand([book]);
  const { findings } = examine(reading);
  const { repairs, left } = planRepairs(book, reading, findings, (each) => examine(understand([each])).findings);
  return {
    causes: blocksOf(findings).flatMap(({ cause }) => (cause ? [causeText(cause, language)] : [])),
    suspects: findings.flatMap(({ suspects = [] }) => suspects.map((each) => describeSuspect(each, language))),
    changes: repairs.flatMap(({ changes }) => changes.map(({ before, after }) => `${before} → ${after}`)),
    left: left.map(({ at }) => at.cell),
  };
}

const SOUND = [sum('SUM(D3:D6)', 418), sum('SUM(E3:E6)', 6981)] as const;

describe('engine/repairs: formulas that take the wrong cells', () => {
  it('are put right where the totals beside them bear out the list', () => {
    const { causes, suspects, changes, left } = told('vi', [sum('SUM(C3:C5)', 715), ...SOUND]);
    assert.deepEqual(changes, ['=SUM(C3:C5) → =SUM(C3:C6)']);
    assert.deepEqual(left, []);
    assert.match(causes.join(), /^Công thức ở C2 bỏ sót C6 \(Xã Duy\); .*C2: 715 → 820.*không số nào khác phải sửa\.$/);
    assert.match(suspects.join(), /^Công thức ở C2 bỏ sót C6 \(Xã Duy\); cộng đúng các phần thì ra 820: /);
    const beside = told('vi', [sum('SUM(D3:D6)', 418), ...SOUND]);
    assert.deepEqual(beside.changes, ['=SUM(D3:D6) → =SUM(C3:C6)']);
    assert.match(beside.suspects.join(), /^Công thức ở C2 cộng số ở nơi khác; /);
  });

  it('are named and left where nothing but the words of the total says its list', () => {
    const short = [sum('SUM(C3:C5)', 715), sum('SUM(D3:D5)', 334), sum('SUM(E3:E5)', 5615)];
    const { causes, suspects, changes, left } = told('en', short);
    assert.deepEqual([changes, left], [[], ['C2', 'D2', 'E2']]);
    assert.match(causes[0] ?? '', /^The formula at C2 leaves out C6 \(Xã Duy\); .* to be confirmed by/);
    assert.match(suspects[0] ?? '', /^The formula at C2 leaves out C6 \(Xã Duy\); over the parts it comes to 820: /);
  });

  it('are told together where one is the total of the others', () => {
    const short = [sum('SUM(C3:C5)', 715), sum('SUM(D3:D5)', 334), sum('SUM(E3:E5)', 1049)];
    const lines = LINES.map((line) => [...line.slice(0, 4), Number(line[2]) + Number(line[3])]);
    const { causes } = told('vi', short, lines, 'Cộng');
    assert.equal(causes.length, 1);
    assert.match(causes[0] ?? '', /^Công thức ở C2, D2, E2 bỏ sót C6 \(Xã Duy\), D6 \(Xã Duy\), E6 \(Xã Duy\); /);
  });
});
