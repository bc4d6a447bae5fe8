/** What is named because it is likelier than all else by far, though the figures leave others: it is never decided. */
import { strict as assert } from 'node:assert';
import { causesOf, causesTold } from '../../test/support/story-cases';

describe('diagnosis: what is likely', () => {
  const noneDecided = (sheet: Parameters<typeof causesOf>[0]): void => {
    assert.ok(causesOf(sheet).every(({ decided, rivals = [] }) => !decided && rivals.length > 0));
  };

  it('a total that lacks just one of its parts, or has it twice, though the part has but two digits', () => {
    const doubled = { facts: { D4: '1412', D5: '78', D6: '1568' }, relations: ['D6 = D4 + D5'] };
    assert.deepEqual(causesTold(doubled), ['cell D6=1490']);
    noneDecided(doubled);
    const lacking = { facts: { D4: '37', D5: '671', D6: '671' }, relations: ['D6 = D4 + D5'] };
    assert.deepEqual(causesTold(lacking), ['cell D6=708']);
    noneDecided(lacking);
  });

  it('not where the part has one digit, or any amount would do', () => {
    const few = { facts: { D4: '1412', D5: '8', D6: '1428' }, relations: ['D6 = D4 + D5'] };
    assert.match(causesTold(few).join(), /^undecided/);
    const any = { facts: { D4: '1412', D5: '78', D6: '1551' }, relations: ['D6 = D4 + D5'] };
    assert.match(causesTold(any).join(), /^undecided/);
  });

  it('nobody, where a total left as it was was carried on: a part mistyped and carried on does as well', () => {
    const facts = {
      ...{ C4: '512', D4: '230', E4: '282' },
      ...{ C5: '298', D5: '172', E5: '200' },
      ...{ C6: '407', D6: '190', E6: '217' },
      ...{ C7: '1217', D7: '592', E7: '699' },
    };
    const rows = ['4', '5', '6', '7'].map((row) => `C${row} = D${row} + E${row}`);
    const columns = ['C', 'D', 'E'].map((column) => `${column}7 = ${column}4 + ${column}5 + ${column}6`);
    assert.match(causesTold({ facts, relations: [...rows, ...columns] }).join(), /^undecided 3 C5=372 C7=1291/);
  });
});
