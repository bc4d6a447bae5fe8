import { strict as assert } from 'node:assert';
import { noticed, readTyped, relationsOf } from '../../../../test/support/read-typed';

const HEAD = ['STT', 'Nội dung', 'Một', 'Hai', 'Ba', 'Bốn'];
const read = (codes: string[]): ReturnType<typeof readTyped> =>
  readTyped([['SỐ LIỆU'], HEAD, codes, ['1', 'Cam', 9, 4, 5, 7], ['2', 'Bưởi', 8, 6, 2, 3]]);
const ofCodeRow = (codes: string[]): string[] => relationsOf(read(codes)).filter((each) => each.endsWith('code row'));
const broken = (codes: string[]): string[] => noticed(read(codes), 'broken-arithmetic');

describe('code rows', () => {
  it('bind every line, each side of a chain by itself', () => {
    assert.deepEqual(ofCodeRow(['A', 'B', '1=2+3', '2', '3', '4']), ['C4 sum D4 E4 code row', 'C5 sum D5 E5 code row']);
    const statements = readTyped([
      ['SỐ LIỆU'],
      HEAD,
      ['A', 'B', '1=2+3=4-2', '2', '3', '4'],
      ['1', 'Cam', 9, 4, 5, 13],
      ['2', 'Bưởi', 8, 6, 2, 14],
    ]).relations.map(({ statement }) => statement);
    assert.deepEqual([...new Set(statements)].slice(0, 2), ['1=2+3', '1=4-2']);
  });

  it('say what they name that is not there, is there twice, or is the column itself', () => {
    assert.deepEqual(broken(['A', 'B', '1=2+9', '2', '3', '4']), ['C3 1=2+9 missing-code 9']);
    assert.deepEqual(broken(['A', 'B', '1=1+2', '2', '3', '4']), ['C3 1=1+2 self-reference 1']);
    assert.deepEqual(broken(['A', 'B', '1=2+2', '2', '3', '4']), ['C3 1=2+2 repeated-code 2']);
    assert.deepEqual(broken(['A', 'B', '1=2+3', '2', '2', '3']), ['E3 2 repeated-code 2', 'C3 1=2+3 repeated-code 2']);
    assert.deepEqual(broken(['A', 'B', '1=2+?', '2', '3', '4']), ['C3 1=2+? unreadable 2+?']);
  });

  it('bind nothing that they do not name soundly', () => {
    assert.deepEqual(ofCodeRow(['A', 'B', '1=2+9', '2', '3', '4']), []);
  });
});
