import { strict as assert } from 'node:assert';
import { readTyped } from '../../../test/support/read-typed';
import { examined, type Typed } from '../../../test/support/typed-sheet';

/** A list of so many lines in groups of three, a mean without a name below each. */
function measured(groups: number): Typed[][] {
  const rows: Typed[][] = [['Điểm đo', 'Đợt 1', 'Đợt 2', 'Đợt 3']];
  for (let group = 0; group < groups; group += 1) {
    const lines = [1, 2, 3].map((line) =>
      [0, 1, 2].map((time) => 11 + ((group * 37 + line * line * 13 + time * 29) % 83)),
    );
    lines.forEach((values, at) => rows.push([`Trạm ${String(group)}.${String(at)}`, ...values]));
    const mean = [0, 1, 2].map((time) => lines.reduce((sum, values) => sum + (values[time] as number), 0) / 3);
    rows.push(['', ...mean.map((value) => Math.round(value * 1e4) / 1e4)]);
  }
  return rows;
}

const means = (rows: Typed[][]): string[] => {
  const { relations, facts } = readTyped(rows);
  return relations
    .filter(({ kind }) => kind === 'average')
    .map(({ whole, parts }) => `${facts[whole]?.at.cell ?? ''} of ${String(parts.length)}`);
};

describe('means that the figures show', () => {
  it('are found below each few lines of a long list, though nothing names them', () => {
    const found = means(measured(25));
    assert.ok(found.includes('B5 of 3') && found.includes('D101 of 3'), found.join(', '));
  });

  it('accuse nobody where a mean misses in several lines: it is one over more, or fewer', () => {
    const rows: Typed[][] = [['Đơn vị', 'T1', 'T2', 'T3', 'T4', 'Bình quân']];
    for (let line = 0; line < 12; line += 1) {
      const values = [0, 1, 2, 3].map((month) => (month === 0 && line < 8 ? 0 : 20 + ((line * 31 + month * 17) % 57)));
      const last = values.slice(1).reduce((sum, value) => sum + value, 0);
      rows.push([`Xã ${String(line)}`, ...values, Math.round(((last + (values[0] as number)) / 3) * 100) / 100]);
    }
    assert.deepEqual(examined({ rows }).accused, []);
    assert.ok(means(rows).includes('F9 of 3'));
  });

  it('accuse one wrong mean among those that hold', () => {
    const rows: Typed[][] = [['Đơn vị', 'T1', 'T2', 'T3', 'Bình quân']];
    for (let line = 0; line < 6; line += 1) {
      const values = [0, 1, 2].map((month) => 20 + ((line * 31 + month * 17) % 57));
      const mean = Math.round((values.reduce((sum, value) => sum + value, 0) / 3) * 100) / 100;
      rows.push([`Xã ${String(line)}`, ...values, line === 4 ? mean + 9 : mean]);
    }
    assert.deepEqual(
      examined({ rows }).accused.map((each) => each.split(':')[0]),
      ['average-equals-mean/mismatch E6'],
    );
  });
});
