import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterNames, wordNames } from '.';

describe('docs/mau-cau.md', () => {
  const doc = readFileSync(join(__dirname, '../../docs/mau-cau.md'), 'utf8');
  it('names every filter and every word that templates may use', () => {
    for (const name of filterNames) assert.match(doc, new RegExp(`\\b${name}\\b`), name);
    for (const name of wordNames) assert.ok(doc.includes(`\`${name}\``), name);
  });
});
