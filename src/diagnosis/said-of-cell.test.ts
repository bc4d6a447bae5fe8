/** A wrong sign that equations name and a check of single figures names as well is one cause; one that nobody meant is never decided. */
import { strict as assert } from 'node:assert';
import { examined, type Typed } from '../../test/support/typed-sheet';
import { causesOf } from '../engine/formats/causes';

const HEAD = [
  ['DIỆN TÍCH GIEO TRỒNG NĂM 2024'],
  ['Đơn vị: ha'],
  ['STT', 'Xã', 'Kế hoạch', 'Thực hiện', 'Cùng kỳ', 'So với kế hoạch (%)', 'So với cùng kỳ (%)'],
];
const LINES: readonly (readonly [string, number, number, number])[] = [
  ['An', 500, 520, 480],
  ['Bình', 800, 830, 790],
  ['Cam', 300, 310, 305],
  ['Đông', 410, 402, 400],
  ['Hải', 620, 640, 615],
];
const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

/** The table with some cells typed over, rates as they were. */
function table(over: Readonly<Record<string, Typed>>): Typed[][] {
  const rows = [
    ...HEAD,
    ...LINES.map(([name, plan, now, prior], at) => [
      at + 1,
      name,
      plan,
      now,
      prior,
      percent(now, plan),
      percent(now, prior),
    ]),
  ];
  for (const [cell, value] of Object.entries(over)) {
    const row = rows[Number(cell.slice(1)) - 1];
    if (row) row[cell.charCodeAt(0) - 65] = value as number;
  }
  return rows;
}

describe('diagnosis: what is said of a cell alone', () => {
  it('is of the cause that names the cell', () => {
    const { findings } = examined({ rows: table({ D5: -830 }) });
    const causes = causesOf(findings);
    assert.deepEqual(
      causes.map(({ kind, found, findings: own }) => [kind, found?.decided, own.map(({ check }) => check).sort()]),
      [['sign', true, ['ratio-equals-quotient', 'ratio-equals-quotient', 'sign-plausible']]],
    );
    assert.equal(findings.filter(({ cause }) => cause === undefined).length, 0);
  });

  it('stands alone where nothing else fails', () => {
    const { findings } = examined({ rows: table({ D5: -830, F5: -103.8, G5: -105.1 }) });
    assert.deepEqual(
      findings.map(({ check, cause }) => [check, cause]),
      [['sign-plausible', undefined]],
    );
  });

  it('never decides on a figure below nought where the column has none', () => {
    const { findings } = examined({ rows: table({ F5: -103.8, G5: -105.1 }) });
    assert.deepEqual(
      causesOf(findings).flatMap(({ found }) =>
        found?.decided
          ? found.explanations.flatMap(({ repairs }) => repairs.map(({ at, value }) => [at.cell, value]))
          : [],
      ),
      [],
    );
  });
});
