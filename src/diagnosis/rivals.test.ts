/** What rivals a story, and what is no rival of it: small sheets on which two or three stories could be told. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec, type ReadingSpec } from '../../test/support/reading-of';
import { causesOf, causesTold } from '../../test/support/story-cases';
import { fromInteger } from '../core/decimal';
import { describeCause } from './index';
import { isUneven } from './proven';
import { Scene } from './scene';
import type { Telling } from './story';
import { World } from './world';

const percent = (value: string): FactSpec => ({ value: `${value}~1`, unit: '%' });
const million = (value: string): FactSpec => ({ value, unit: 'triệu đồng' });

/** Two groups of lines, and a total over all lines that holds. */
const groups = (subtotal: string): ReadingSpec => ({
  facts: { B2: '412', B3: '388', B4: '1207', B5: subtotal, B6: '530', B7: '291', B8: '821', B9: '2828' },
  relations: ['B5 = B2 + B3 + B4 @form', 'B8 = B6 + B7 @form', 'B9 = B2 + B3 + B4 + B6 + B7 @form'],
});

describe('diagnosis: rivals', () => {
  it('a subtotal alone is wrong where every other story writes a line and the total over all lines, past it', () => {
    assert.deepEqual(causesTold(groups('800')), ['cell! B5=2007']);
    assert.deepEqual(causesTold(groups('1700')), ['cell! B5=2007']);
  });

  it('what lacks one of its parts to the last digit is no chance where every other story writes two cells', () => {
    // No total is of all lines, so that a line and its total pass nothing over.
    const other = (subtotal: string): ReadingSpec => ({
      facts: { ...groups(subtotal).facts, B9: '942', B10: '918', B11: '1737' },
      relations: ['B5 = B2 + B3 + B4 @form', 'B9 = B2 + B6 @form', 'B10 = B3 + B6 @form', 'B11 = B4 + B6 @form'],
    });
    assert.deepEqual(causesTold(other('800')), ['cell! B5=2007']);
    assert.deepEqual(causesTold(other('1700')), ['cell B5=2007']);
  });

  it('a story that leaves another equation of its cells wrong is not told', () => {
    const told = causesTold({
      facts: {
        C14: '7196',
        D14: '2970',
        E14: percent('52.9'),
        C15: '2463',
        D15: '2490',
        E15: percent('41.3'),
        C17: '2463',
        D17: '1352',
        E17: percent('64.2'),
        C18: '2106',
        C9: '60344',
        C10: '31097',
      },
      relations: ['E14 ratio D14 C14 e2', 'E15 ratio D15 C15 e2', 'E17 ratio D17 C17 e2', 'C9 = C10 + C15 + C18 @form'],
    });
    assert.ok(
      told.every((text) => !text.startsWith('shifted-column')),
      told.join(),
    );
  });

  it('a story that writes more than another does, and all of that, is none', () => {
    const told = causesTold({
      facts: { C8: '812', C9: '78', C11: '355', C13: '438', C14: '204', C20: '552', D13: '209', E13: percent('60.1') },
      relations: ['C20 = C13 + C14', 'E13 ratio D13 C13 e2'],
    });
    assert.deepEqual(told, ['cell! C13=348']);
  });

  it('a block is in no other unit where it might as well hold nothing', () => {
    const told = causesTold({
      facts: {
        C3: million('5937'),
        D3: million('6607'),
        C4: million('3120'),
        D4: million('2844'),
        C5: million('2817'),
        D5: million('3763'),
        C6: million('5120'),
        D6: million('4466'),
      },
      relations: ['C3 = C4 + C5 + C6', 'D3 = D4 + D5 + D6'],
    });
    assert.ok(
      told.every((text) => !text.startsWith('scaled-block')),
      told.join(),
    );
  });

  it('rates are no amounts that could be moved', () => {
    const told = causesTold({
      facts: {
        C4: '10',
        D4: '2732',
        E4: '273~1',
        C5: '10',
        D5: '1578',
        E5: '158~1',
      },
      relations: ['E4 ratio D4 C4', 'E5 ratio D5 C5'],
    });
    assert.ok(
      told.every((text) => !text.startsWith('moved-amount')),
      told.join(),
    );
  });

  it('figures of one line that stand side by side change places whatever they measure', () => {
    const told = causesTold({
      facts: {
        C4: million('900'),
        D4: percent('45.0'),
        E4: million('405'),
        C5: million('700'),
        D5: percent('210.0'),
        E5: million('30'),
        E6: million('615'),
      },
      relations: ['D4 ratio E4 C4 e2', 'D5 ratio E5 C5 e2', 'E6 = E4 + E5'],
    });
    assert.deepEqual(told, ['swapped! D5=30 E5=210']);
  });

  it('of several stories the one that also mends what was only cut off stands', () => {
    const rate = { value: '50~0', unit: '%' };
    const facts = {
      C5: million('740'),
      D5: million('370'),
      E5: rate,
      C6: million('190'),
      D6: million('95'),
      E6: rate,
      C7: million('930'),
      D7: million('475'),
      E7: rate,
    };
    const told = (...more: readonly string[]): string[] =>
      causesTold({ facts, relations: ['D7 = D5 + D6', 'E5 ratio D5 C5 e2', 'E6 ratio D6 C6 e2', ...more] });
    assert.deepEqual(told(), ['undecided 3 D7=465 | D5=380 E5=51 | D6=105 E6=55']);
    assert.deepEqual(told('E7 ratio D7 C7 e2'), ['cell D7=465']);
  });

  describe('two mistakes whose equations meet', () => {
    const facts = {
      F7: '310',
      G7: '236',
      H7: '76',
      F8: '520',
      G8: '498',
      H8: '22',
      F9: '830',
      G9: '732',
      H9: '98',
      J7: percent('75.5'),
      J8: percent('95.8'),
      J9: percent('82.9'),
    };
    const relations = [
      'F7 = G7 + H7',
      'F8 = G8 + H8',
      'F9 = G9 + H9',
      'G9 = G7 + G8',
      'F9 = F7 + F8',
      'H9 = H7 + H8',
      'J7 ratio G7 F7 e2',
      'J8 ratio G8 F8 e2',
      'J9 ratio G9 F9 e2',
    ];

    it('are told apart: the cell that puts most right first, then what is left', () => {
      assert.deepEqual(causesTold({ facts, relations }), ['cell! G7=234', 'cell J9=88.2']);
    });

    it('are one where one cell is all', () => {
      assert.deepEqual(causesTold({ facts: { ...facts, J9: percent('88.2') }, relations }), ['cell! G7=234']);
    });
  });

  it('of several single cells a slip that is hardly a chance names one, unproven, and the others stay beside it', () => {
    const spec = (part: string): ReadingSpec => ({
      facts: { B2: part, B3: '3885', B4: '1207', B5: '9517' },
      relations: ['B5 = B2 + B3 + B4'],
    });
    assert.deepEqual(causesTold(spec('4245')), ['cell B2=4425']);
    assert.match(causesTold(spec('4252')).join(), /^undecided 4 /);
    const cause = causesOf(spec('4245'))[0] ?? assert.fail();
    assert.equal(cause?.decided, false);
    assert.match(
      describeCause(cause, 'vi'),
      /xác nhận\. Cũng có thể: B5: 9\.517 → 9\.337; B3: 3\.885 → 4\.065; B4: .*\.$/,
    );
    assert.match(describeCause(cause, 'en'), /drew up the sheet\. It may also be: B5: 9,517 → 9,337; B3: .*\.$/);
  });

  it('what two figures in each other’s place would do as well stays beside the one cell that two equations name', () => {
    const facts = { C3: '38206', C4: '31877', C5: '277938', C6: '6329', C7: '316144' };
    const cause = causesOf({ facts, relations: ['C3 = C4 + C5 @form', 'C7 = C3 + C6 @form'] })[0] ?? assert.fail();
    assert.deepEqual([cause.kind, cause.decided], ['cell', false]);
    assert.ok(cause.rivals?.some(({ kind }) => kind === 'swapped'));
  });

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
