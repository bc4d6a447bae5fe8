/** What rivals a story, and what is no rival of it: small sheets on which two or three stories could be told. */
import { strict as assert } from 'node:assert';
import type { FactSpec, ReadingSpec } from '../../test/support/reading-of';
import { causesOf, causesTold } from '../../test/support/story-cases';
import { describeCause } from './index';

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
});
