/** Where a unit's workbooks lie in an archive: one tier beside each other, others under the body that they are below. */
import { strict as assert } from 'node:assert';
import { Tree } from '../bodies/tree';
import type { Expected, Person, Submission, Unit } from '../store';
import { foldersOf, formsOfBodies, ownUpper, tierBelow } from './tier';

const unit = (id: string, parent: string | null, kind: Unit['kind'] = 'body'): Unit => ({
  ...{ id, parent, kind, name: `UBND ${id}`, key: id, place: 0, active: 1 },
});
const TREE = new Tree([
  unit('tỉnh', null),
  unit('sở', 'tỉnh', 'department'),
  unit('huyện', 'tỉnh'),
  unit('phòng', 'huyện', 'department'),
  unit('xã', 'huyện'),
]);
const PERSON = { unit: null } as Person;
const sent = (of: string): readonly [string, readonly Submission[]] => [
  of,
  [{ id: of, unit: of, forms: 'crops', state: 'submitted', version: 1 } as Submission],
];
const OWED = [{ unit: 'huyện', form: 'reserve', due: '' }] as unknown as readonly Expected[];
const folders = (...units: readonly string[]): readonly string[] => {
  const upper = ownUpper(TREE, PERSON);
  assert.ok(upper);
  const folderOf = foldersOf(TREE, upper, tierBelow(TREE, upper, new Map(units.map(sent))));
  return ['sở', 'huyện', 'phòng', 'xã'].map(folderOf);
};

describe('the tiers of an archive', () => {
  it('lays districts with their departments side by side, communes under theirs', () => {
    assert.deepEqual(folders('sở', 'huyện', 'xã'), ['UBND tỉnh', '', '', 'UBND huyện']);
  });

  it('lays communes side by side where districts only group them', () => {
    assert.deepEqual(folders('sở', 'xã'), ['UBND tỉnh', 'UBND tỉnh', 'UBND tỉnh', '']);
  });

  it('knows which forms of a department its body hands in itself', () => {
    const upper = ownUpper(TREE, PERSON);
    assert.ok(upper);
    const known = (...units: readonly string[]): readonly string[] => [
      ...formsOfBodies(tierBelow(TREE, upper, new Map(units.map(sent))), OWED)('phòng'),
    ];
    assert.deepEqual(known('huyện', 'phòng'), ['reserve', 'crops']);
    assert.deepEqual(known('phòng'), ['reserve']);
  });

  it('needs no folder where nothing is added up', () => {
    assert.deepEqual(folders('sở'), ['', '', '', '']);
    assert.equal(ownUpper(new Tree([]), PERSON), null);
  });
});
