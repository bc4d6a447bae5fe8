/** Law 6: each room's index is what its folders say, and no member lacks its definition, doc, test or cases. */
import { strict as assert } from 'node:assert';
import { cpSync, mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { indexText, members, problems, ROOMS } from '../../tools/generate-indexes';

const ROOT = resolve(__dirname, '..', '..');

/** Ids of what a room's index exports, in its order. */
async function exportedIds(room: (typeof ROOMS)[number]): Promise<readonly string[]> {
  const index = (await import(join(ROOT, 'src', room.room, 'index.generated'))) as Record<string, { id: string }[]>;
  return (index[room.list] ?? []).map(({ id }) => id);
}

describe('generated indexes', () => {
  it('export members whose id is the name of their folder', async () => {
    for (const room of ROOMS) assert.deepEqual(await exportedIds(room), members(ROOT, room), room.room);
  });

  it('are fresh, and every member is complete', () => {
    assert.deepEqual(problems(ROOT), []);
    for (const room of ROOMS) assert.ok(members(ROOT, room).length > 0, room.room);
  });

  it('fail when a folder lacks a part, exports another name, or the index is stale', () => {
    const root = mkdtempSync(join(tmpdir(), 'khopso-'));
    try {
      const room = ROOMS[0] ?? assert.fail();
      const folder = join(root, 'src', 'forms', 'targets');
      mkdirSync(folder, { recursive: true });
      cpSync(join(ROOT, 'src', 'forms', 'targets'), folder, { recursive: true });
      const index = join(root, 'src', 'forms', 'index.generated.ts');
      writeFileSync(index, indexText(room, ['targets']));
      assert.deepEqual(problems(root), []);
      rmSync(join(folder, 'doc.md'));
      assert.deepEqual(problems(root), ['src/forms/targets lacks doc.md']);
      writeFileSync(join(folder, 'doc.md'), 'x');
      writeFileSync(join(folder, 'form.ts'), 'export const target = 1;');
      assert.deepEqual(problems(root), ['src/forms/targets form.ts does not export targets']);
      mkdirSync(join(root, 'src', 'forms', 'new-form'));
      assert.equal(problems(root).filter((found) => found.includes('new-form')).length, 4);
      assert.ok(problems(root).includes('src/forms/index.generated.ts is stale: npm run index'));
      assert.ok(readdirSync(folder).includes('cases.ts'));
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
