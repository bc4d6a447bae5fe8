/** A total of people beside men and women is asked by its words, or it is said that it is not. */
import { strict as assert } from 'node:assert';
import { examined, type Examined, type Typed } from '../../../test/support/typed-sheet';

const HEAD = ['STT', 'Tổ dân phố', 'Tổng số khẩu', 'Nam', 'Nữ', 'Số hộ'];

/** Twelve lines whose totals are off by so much. */
function people(off: readonly number[], head: readonly string[] = HEAD): Examined {
  const lines = off.map((by, at): Typed[] => {
    const [men, women] = [101 + ((at * 17) % 90), 123 + ((at * 29) % 70)];
    return [at + 1, `Tổ ${String(at + 1)}`, men + women + by, men, women, 31 + ((at * 7) % 20)];
  });
  return examined({ rows: [['TỔNG HỢP NHÂN KHẨU'], [...head], ...lines] });
}
const cells = ({ accused }: Examined): string[] => accused.map((each) => each.split(/[ :]/u)[1] ?? '');
const notAsked = ({ skipped }: Examined): string[] =>
  skipped.flatMap(({ reason, at }) => (reason === 'unsupported' ? [at.cell] : []));

describe('reading: people are men and women', () => {
  it('in most lines: the others are told, though the last is among them', () => {
    const told = people([0, 0, 13, 0, 0, 16, 0, 0, 19, 0, 0, 22]);
    assert.deepEqual(cells(told), ['C5', 'C8', 'C11', 'C14']);
    const counted = people([0, 0, 13, 0, 0, 16, 0, 0, 19, 0, 0, 22], ['STT', 'Tổ', 'Dân số', 'Nữ', 'Nam', 'Số hộ']);
    assert.deepEqual(cells(counted), ['C5', 'C8', 'C11', 'C14']);
  });

  it('in few: nobody is accused, and it is said what is not asked', () => {
    const few = people([0, 13, 17, 16, 5, 19, 33, 22, 0, 25, 61, 28]);
    assert.deepEqual([few.accused, notAsked(few)], [[], ['C4']]);
  });

  it('and households are not', () => {
    const homes = people([0, 13, 17, 16, 5, 19, 33, 22, 0, 25, 61, 28], ['STT', 'Tổ', 'Số hộ nghèo', 'Nam', 'Nữ', 'Số hộ']); // prettier-ignore
    assert.deepEqual([homes.accused, notAsked(homes)], [[], []]);
  });

  it('are counted: off by one is wrong, and nobody rounded it', () => {
    assert.deepEqual(cells(people([0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0])), ['C7', 'C12']);
  });
});
