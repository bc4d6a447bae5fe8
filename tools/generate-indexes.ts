/**
 * Writes each room's index from its folder names, so that adding a form, a check, a passage or a profile touches one
 * folder (law 6). `--check` writes nothing: it fails when an index is stale or a folder lacks its definition, doc, test or cases.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Room {
  /** Folder under src. */
  readonly room: string;
  /** File of the definition in each folder, without ".ts". */
  readonly definition: string;
  /** Name of the generated list. */
  readonly list: string;
  /** Type of its members and where it comes from; none where the members speak for themselves. */
  readonly type?: { readonly name: string; readonly from: string };
  /** Folders of the room that are no members. */
  readonly others: readonly string[];
  /** Whether each member's words, `describe` of wording.ts, have a list of their own, for those who only show them. */
  readonly worded?: true;
}

export const ROOMS: readonly Room[] = [
  {
    room: 'forms',
    definition: 'form',
    list: 'catalogue',
    type: { name: 'FormDefinition', from: '../core/form' },
    others: ['own-forms', 'template'],
  },
  {
    room: 'diagnosis/stories',
    definition: 'story',
    list: 'allStories',
    type: { name: 'Story', from: '../story' },
    others: [],
  },
  {
    room: 'checks',
    definition: 'check',
    list: 'allChecks',
    others: [],
    worded: true,
  },
  {
    room: 'narrative',
    definition: 'passage',
    list: 'passages',
    type: { name: 'Passage', from: './passage' },
    others: [],
  },
];

const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Ids of a room's members: every folder that is not named among its others and holds any file. */
export function members(root: string, room: Room): readonly string[] {
  const folder = join(root, 'src', room.room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !room.others.includes(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** The text of a room's index. */
export function indexText(room: Room, ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${camel(id)} } from './${id}/${room.definition}';`);
  const type = room.type ? [`import type { ${room.type.name} } from '${room.type.from}';`] : [];
  const annotation = room.type ? `: readonly ${room.type.name}[]` : '';
  return [
    '/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */',
    ...type,
    ...imports,
    '',
    `export const ${room.list}${annotation} = [`,
    ...ids.map((id) => `  ${camel(id)},`),
    '];',
    '',
  ].join('\n');
}

/** The text of the list of a room's words, by its members' ids. */
function wordingsText(ids: readonly string[]): string {
  return [
    '/** Generated from the folder names by tools/generate-indexes.ts; not edited by hand. */',
    ...ids.map((id) => `import { describe as ${camel(id)} } from './${id}/wording';`),
    '',
    'export const wordings = {',
    ...ids.map((id) => `  '${id}': ${camel(id)},`),
    '};',
    '',
  ].join('\n');
}

/** The generated files of a room, and what they say. */
function generated(room: Room, ids: readonly string[]): readonly (readonly [name: string, text: string])[] {
  return [
    ['index.generated.ts', indexText(room, ids)],
    ...(room.worded ? [['wordings.generated.ts', wordingsText(ids)] as const] : []),
  ];
}

/** What a folder lacks of definition, doc, test and cases, and whether the definition exports the folder's name. */
export function lacks(root: string, room: Room, id: string): readonly string[] {
  const folder = join(root, 'src', room.room, id);
  const has = (name: string): boolean => existsSync(join(folder, name));
  const problems: string[] = [];
  const parts = [
    `${room.definition}.ts`,
    'doc.md',
    `${room.definition}.test.ts`,
    ...(room.worded ? ['wording.ts'] : []),
  ];
  for (const name of parts) if (!has(name)) problems.push(`lacks ${name}`);
  if (!['cases.ts', 'cases.yaml', 'cases.json', 'cases'].some(has))
    problems.push('lacks cases (cases.ts, cases.yaml or cases/)');
  if (
    has(`${room.definition}.ts`) &&
    !new RegExp(`export const ${camel(id)}\\b`).test(readFileSync(join(folder, `${room.definition}.ts`), 'utf8'))
  ) {
    problems.push(`${room.definition}.ts does not export ${camel(id)}`);
  }
  return problems.map((problem) => `src/${room.room}/${id} ${problem}`);
}

/** Everything that is wrong with the rooms that exist; empty when all is well. */
export function problems(root: string): readonly string[] {
  return ROOMS.flatMap((room) => {
    const ids = members(root, room);
    if (ids.length === 0) return [];
    const stale = generated(room, ids).filter(([name, text]) => {
      const path = join(root, 'src', room.room, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    });
    return [
      ...ids.flatMap((id) => lacks(root, room, id)),
      ...stale.map(([name]) => `src/${room.room}/${name} is stale: npm run index`),
    ];
  });
}

function main(): void {
  const root = resolve(__dirname, '..');
  if (process.argv.includes('--check')) {
    const found = problems(root);
    for (const problem of found) console.error(problem);
    process.exitCode = found.length > 0 ? 1 : 0;
    return;
  }
  for (const room of ROOMS) {
    const ids = members(root, room);
    if (ids.length === 0) continue;
    for (const [name, text] of generated(room, ids)) writeFileSync(join(root, 'src', room.room, name), text);
  }
}

if (require.main === module) main();
