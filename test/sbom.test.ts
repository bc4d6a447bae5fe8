/** What ships is known, whole, and under licences that let an office use it. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { billOfMaterials, shippedPackages } from '../tools/sbom';

const FREE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
]);
/** Packages whose manifest names a choice or a file of their own, looked at by hand. */
const LOOKED_AT = new Map([
  ['pako', '(MIT AND Zlib)'],
  ['jszip', '(MIT OR GPL-3.0-or-later)'],
  // Microsoft's own terms, which let it be copied beside an add-in.
  ['@microsoft/office-js', 'LICENSE'],
]);

describe('what ships', () => {
  const shipped = shippedPackages();

  it('holds every dependency, each with a licence of its own choice that is free', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const names = new Set(shipped.map(({ name }) => name));
    for (const name of Object.keys(dependencies)) assert.ok(names.has(name), name);
    for (const { name, licence } of shipped)
      assert.ok(FREE.has(licence) || LOOKED_AT.get(name) === licence, `${name}: ${licence}`);
  });

  it('is told by name, version and digest', () => {
    const { components } = billOfMaterials(shipped) as {
      components: { name: string; purl: string; hashes: { content: string }[] }[];
    };
    assert.equal(components.length, shipped.length);
    for (const { name, purl, hashes } of components) {
      assert.match(purl, /^pkg:npm\/[^@]+@\d+\.\d+\.\d+/);
      assert.match(hashes[0]?.content ?? '', /^[0-9a-f]{128}$/, name);
    }
  });
});
