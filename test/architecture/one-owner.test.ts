/** What has one owner is written once: signs by which a second zip, checksum or XML escape would be known, and who may bear them. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Owned {
  readonly what: string;
  readonly sign: RegExp;
  /** Files in which the sign stands, all of them: one that no longer bears it leaves the list. */
  readonly owners: readonly string[];
}

/** The emulated Office takes documents apart by libraries of its own choice: it stands in for another program. */
const EMULATED_WORD = ['src/office-emulator/word/read-docx.ts', 'src/office-emulator/word/save-docx.ts'];

const OWNED: readonly Owned[] = [
  {
    what: 'headers of zip entries',
    sign: /0x0403_?4b50/i,
    owners: ['src/hosts/opc/zip-directory.ts', 'src/hosts/opc/zip-writer.ts'],
  },
  {
    what: 'the directory of a zip',
    sign: /0x0201_?4b50/i,
    owners: ['src/hosts/opc/zip-directory.ts', 'src/hosts/opc/zip-writer.ts'],
  },
  { what: 'the CRC-32 polynomial', sign: /0xedb8_?8320/i, owners: ['src/hosts/opc/crc32.ts'] },
  { what: "compound files' signature", sign: /0xd0, ?0xcf/i, owners: ['src/hosts/opc/file-kind.ts'] },
  {
    what: 'an escape of markup',
    sign: /&lt;/,
    // HTML escapes one character more, and leaves other control characters out; a guide's page keeps marks of its own.
    owners: ['src/core/xml-text.ts', 'src/engine/formats/html.ts', 'src/server/site/guide-page.ts'],
  },
  { what: 'references of XML resolved', sign: /amp: ?'&'/, owners: ['src/hosts/opc/decode-text.ts'] },
  {
    what: 'deflating and inflating',
    sign: /from '(fflate|node:zlib|pako|jszip)'/,
    owners: [
      ...EMULATED_WORD,
      'src/office-emulator/word/mark-controls.ts',
      'src/hosts/opc/inflate.ts',
      'src/hosts/opc/zip-writer.ts',
      'src/server/flow/collected.ts',
      'src/threads/inflate.ts',
    ],
  },
  {
    what: 'an XML parser',
    sign: /from '(saxes|@xmldom|fast-xml-parser)|new DOMParser/,
    owners: [
      'src/hosts/opc/xml-tree.ts',
      'src/office-emulator/word/read-docx.ts',
      'src/office-emulator/word/control-ranges.ts',
    ],
  },
];

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path.replaceAll('\\', '/')] : [];
  });
}

describe('one owner', () => {
  const texts = sources('src').map((path) => [path, readFileSync(path, 'utf8')] as const);

  for (const { what, sign, owners } of OWNED) {
    it(`of ${what}`, () => {
      const bearers = texts.filter(([, text]) => sign.test(text)).map(([path]) => path);
      assert.deepEqual(bearers.sort(), [...owners].sort());
    });
  }
});
