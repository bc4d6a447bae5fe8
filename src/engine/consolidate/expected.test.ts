/** Thousands of units against a tree of thousands of bodies, by keys and by other spellings. */
import { strict as assert } from 'node:assert';
import type { OwnBody } from '../../office';
import { expectedUnits } from './expected';
import type { Unit } from './gather';
import { bodyKey } from './unit-of';

const WORDS = [
  'An',
  'Bình',
  'Cẩm',
  'Đông',
  'Giang',
  'Hải',
  'Khánh',
  'Long',
  'Minh',
  'Nam',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
];
const nameOf = (n: number): string =>
  [n % 14, Math.floor(n / 14) % 14, Math.floor(n / 196)].map((at) => WORDS[at] ?? '').join(' ');
const COUNT = 14 ** 3;

const body = (name: string, bodies: readonly OwnBody[] = []): OwnBody =>
  ({ name, bodies, departments: [], forms: [] }) as unknown as OwnBody;
const unit = (name: string): Unit => ({ name, stated: true, key: bodyKey(name) }) as unknown as Unit;

describe('units against the tree of bodies', () => {
  const communes = Array.from({ length: COUNT }, (_, n) => nameOf(n));
  const tree = [
    body(
      'UBND tỉnh Mẫu',
      communes.map((name) => body(`UBND xã ${name}`)),
    ),
  ];

  for (const [spelling, spelled] of [
    ['in full', (name: string) => `Ủy ban nhân dân xã ${name}`],
    ['with more behind the name', (name: string) => `xã ${name} (tỉnh Mẫu) năm 2025`],
  ] as const)
    it(`finds ${String(COUNT)} of them written ${spelling}, and those that are missing`, () => {
      const units = communes.slice(1).map((name) => unit(spelled(name)));
      const { missing, unknown, upper } = expectedUnits([...units, unit('UBND xã Lạ Lùng')], tree);
      assert.deepEqual(missing, [`UBND xã ${nameOf(0)}`]);
      assert.deepEqual(unknown, ['UBND xã Lạ Lùng']);
      assert.equal(upper, 'UBND tỉnh Mẫu');
    });
});
