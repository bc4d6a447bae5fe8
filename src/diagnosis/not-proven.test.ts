/** What is named and not proven: chance, a line in another group, a lone percentage, totals beside formulas. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { causesOf, causesTold } from '../../test/support/story-cases';
import { fromInteger } from '../core/decimal';
import { isUneven } from './proven';
import { Scene } from './scene';
import type { Telling } from './story';
import { World } from './world';

const percent = (value: string): FactSpec => ({ value: `${value}~1`, unit: '%' });

describe('diagnosis: what is not proven', () => {
  it('an amount of a digit or two that only quotients tell is named, and not proven', () => {
    const told = causesTold({
      facts: {
        C4: '7568',
        D4: '33.9',
        E4: '222.6~1',
        C5: '5012',
        D5: '54.4',
        E5: '92.3~1',
        C6: '2710',
        D6: '61.7',
        E6: '43.9~1',
        D7: '150.0',
      },
      relations: ['D7 = D4 + D5 + D6', 'E4 ratio C4 D4', 'E5 ratio C5 D5', 'E6 ratio C6 D6'],
    });
    assert.deepEqual(told, ['moved-amount D4=34 D5=54.3']);
  });

  it('a line that stands in another group is written nowhere: no totals change by it, and no figure changes places with none', () => {
    const facts = {
      C6: '18243',
      C7: '5384',
      C8: '2373',
      C9: '3011',
      C10: '5061',
      C11: '12859',
      C12: '2597',
      C13: '5201',
    };
    const relations = ['C7 = C8 + C9 + C10', 'C11 = C12 + C13', 'C6 = C7 + C11'];
    assert.deepEqual(causesTold({ facts, relations }), ['undecided 2 C10 | C7=10445 C11=7798']);
    const empty = { ...facts, C6: '23304', C11: '17920', C14: '0', C15: '5061' };
    const more = ['C7 = C8 + C9 + C10', 'C11 = C12 + C13 + C14', 'C6 = C7 + C11'];
    assert.ok(causesOf({ facts: empty, relations: more }).every(({ decided }) => !decided));
  });

  it('a chain whose totals would change by other amounts than its start is not proven: something else is wrong too', () => {
    const reading = readingOf({ facts: { G4: '1097', G9: '701', G11: '201', H4: '45.1' } });
    const scene = new Scene(new World(reading, new Set()), []);
    const chain = (...values: readonly number[]): Telling => ({
      kind: 'chain',
      edits: new Map(values.map((value, at) => [2 - at, fromInteger(value)])),
      cost: 1,
      open: false,
    });
    assert.equal(isUneven(scene, chain(471, 971, 1367)), false);
    assert.equal(isUneven(scene, chain(471, 971, 1371)), true);
    assert.equal(isUneven(scene, { ...chain(471, 971, 1371), kind: 'swapped' }), false);
    const share = { ...chain(471), edits: new Map([[2, fromInteger(471)], [3, fromInteger(50)]]) }; // prettier-ignore
    assert.equal(isUneven(scene, share), false);
  });

  describe('a lone percentage', () => {
    const facts = {
      C4: '914',
      D4: '778',
      E4: percent('85.1'),
      C5: '539',
      D5: '338',
      E5: percent('62.7'),
      C6: '2310',
      C7: '3763',
      D7: '1116',
      E7: percent('26.2'),
    };
    const relations = ['C7 = C4 + C5 + C6', 'D7 = D4 + D5', ...['E4 ratio D4 C4', 'E5 ratio D5 C5', 'E7 ratio D7 C7'].map((text) => `${text} e2 @form`)]; // prettier-ignore

    it('proves nothing where a line that nothing else asks may be stale, and the total with it', () => {
      assert.deepEqual(causesTold({ facts, relations }), ['cell E7=29.7']);
    });

    it('proves it where every line has a percentage of its own, or the slip is plain', () => {
      const full = { ...facts, D6: '800', E6: percent('34.6'), D7: '1916', E7: percent('53.3') };
      const asked = ['C7 = C4 + C5 + C6', 'D7 = D4 + D5 + D6', ...relations.slice(2), 'E6 ratio D6 C6 e2 @form'];
      assert.deepEqual(causesTold({ facts: full, relations: asked }), ['cell! E7=50.9']);
      assert.deepEqual(causesTold({ facts: { ...facts, E7: percent('2.97') }, relations }), ['cell! E7=29.7']);
    });

    it('is no matter of what may have moved between two lines', () => {
      const lines = { ...facts, E4: percent('80.3'), E7: percent('29.7') };
      assert.deepEqual(causesTold({ facts: lines, relations }), ['cell! E4=85.1']);
    });
  });

  it('two figures far from each other that differ by a digit are no proof that they changed places', () => {
    const told = (column: string): string[] =>
      causesTold({
        facts: {
          C5: '41',
          C6: '23',
          C7: '18',
          C8: '6',
          [`${column}5`]: '55',
          [`${column}6`]: '17',
          [`${column}7`]: '26',
          [`${column}8`]: '6',
        },
        relations: ['C5 = C6 + C7 + C8 @form', `${column}5 = ${column}6 + ${column}7 + ${column}8 @form`],
      });
    assert.deepEqual(told('D'), ['swapped! C6=17 D6=23']);
    assert.deepEqual(told('I'), ['swapped C6=17 I6=23']);
  });

  it('one short figure that stands a line too low is no proof: two slips come to that by chance', () => {
    const told = (low: string, sum: string, other: string): string[] =>
      causesTold({
        facts: {
          C4: '82',
          D4: '152',
          E4: low,
          F4: sum,
          C5: '86',
          D5: '127',
          E5: '142',
          F5: other,
          C6: '173',
          D6: '143',
          E6: '124',
          F6: '440',
        },
        relations: ['F4 = C4 + D4 + E4 @form', 'F5 = C5 + D5 + E5 @form', 'F6 = C6 + D6 + E6 @form'],
      });
    assert.deepEqual(told('99', '376', '228'), ['shifted-column E4=142 E5=15']);
  });

  it('a percentage typed where the share of a change belongs is on another base', () => {
    const told = causesTold({
      facts: {
        C4: '1122',
        D4: '938',
        E4: '-184',
        F4: percent('83.6'),
        C5: '359',
        D5: '397',
        E5: '38',
        F5: percent('10.6'),
      },
      relations: ['E4 = D4 - C4', 'E5 = D5 - C5', 'F4 ratio E4 C4 e2 @form', 'F5 ratio E5 C5 e2 @form'],
    });
    assert.deepEqual(told, ['other-base! F4=-16.4']);
  });

  describe('totals typed where their kin are formulas', () => {
    const by = (value: string): FactSpec => ({ value, written: 'formula' });
    const facts = {
      C5: '402', D5: '379', E5: by('781'),
      C6: '48', D6: '56', E6: by('104'),
      C7: '305', D7: '294', E7: by('599'),
      C8: '442', D8: by('729'), E8: by('1484'),
      C9: '234', D9: '166', E9: by('400'),
      C10: '676', D10: by('895'), E10: by('1884'),
    }; // prettier-ignore
    const down = ['C', 'D', 'E'].flatMap((column) => [`${column}8 = ${column}5 + ${column}6 + ${column}7 @formula`, `${column}10 = ${column}5 + ${column}6 + ${column}7 + ${column}9 @formula`]); // prettier-ignore
    const across = [5, 6, 7, 8, 9, 10].map((row) => `E${String(row)} = C${String(row)} + D${String(row)} @form`);
    const told = (other: Readonly<Record<string, string | FactSpec>>): string[] =>
      causesTold({ facts: { ...facts, ...other }, relations: [...down, ...across] });

    it('come before a part that would do as well, and are one cause: both were added up with an old part', () => {
      assert.deepEqual(told({}), ['chain C8=755 C10=989']);
    });

    it('are no witnesses: what only they speak for is not written', () => {
      // Their line's and their column's sums would both be mended by C5, and by D5 and both totals together.
      const typed = { C5: '328', D5: '0', E5: '328', E8: '1484', E10: '1884' };
      const without = { facts: { ...facts, C8: by('681'), C10: by('915'), D8: by('350'), D10: by('516'), ...typed } };
      const causes = causesOf({ ...without, relations: [...down, ...across.filter((text) => !text.startsWith('E5'))] });
      assert.ok(causes.length > 0 && causes.every(({ decided }) => !decided));
    });

    it('are decided by nothing else: the part keeps its name where they are formulas too', () => {
      const other = { C5: '89', E5: by('781'), C8: by('755'), C10: by('989') };
      assert.deepEqual(told(other), ['cell! C5=402']);
    });
  });
});
