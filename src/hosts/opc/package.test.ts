import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { Fault } from '../../core/fault';
import { opcContext } from '../../../test/support/opc-context';
import { OpcPackage } from './package';
import { zipOf } from '../../../test/support/zip-of';

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const open = (bytes: Uint8Array): OpcPackage => new OpcPackage(bytes, opcContext());

describe('hosts/opc/package', () => {
  it('writes back what it read, every untouched part and folder with its stored bytes', () => {
    const zip = zipOf({
      'a.xml': [strToU8('<a/>'), { attrs: 0o600 << 16 }],
      'b/': new Uint8Array(),
      'b/c.bin': [new Uint8Array(1000).fill(7), { level: 0 }],
      'd.xml': strToU8('<d>x</d>'),
    });
    const pack = open(zip);
    pack.put('D.xml', '<d>y</d>');
    pack.put('new.xml', '<n/>');
    assert.deepEqual(pack.names, ['a.xml', 'b/c.bin', 'd.xml', 'new.xml']);
    const again = unzipSync(pack.write());
    assert.deepEqual(Object.keys(again), ['a.xml', 'b/', 'b/c.bin', 'd.xml', 'new.xml']);
    assert.equal(strFromU8(again['d.xml'] ?? new Uint8Array()), '<d>y</d>');
    assert.deepEqual(again['b/c.bin'], new Uint8Array(1000).fill(7));
    assert.deepEqual(open(pack.write()).bytes('A.XML'), strToU8('<a/>'));
  });

  it('takes a name with letters beyond ASCII, percent-encoded or not, for one part', () => {
    const pack = open(zipOf({ 'xl/Biểu.xml': strToU8('<a/>'), 'xl/t%E1%BB%9D.xml': strToU8('<b/>') }));
    assert.deepEqual(pack.bytes('xl/Bi%E1%BB%83u.xml'), strToU8('<a/>'));
    assert.deepEqual(pack.bytes('xl/tờ.xml'), strToU8('<b/>'));
    pack.put('xl/tờ.xml', '<c/>');
    assert.deepEqual(Object.keys(unzipSync(pack.write())), ['xl/Biểu.xml', 'xl/t%E1%BB%9D.xml']);
    assert.deepEqual([pack.has('xl/%E1.xml'), pack.has('xl/ô.xml')], [false, false]);
  });

  it('gives the same bytes for the same parts', () => {
    const zip = zipOf({ 'a.xml': strToU8('<a/>') });
    assert.deepEqual(open(zip).write(), open(open(zip).write()).write());
  });

  it('never throws anything but a fault at damaged bytes', () => {
    const zip = zipOf({
      '[Content_Types].xml': strToU8(TYPES),
      'word/document.xml': strToU8('<w:document xmlns:w="u"><w:p>abc</w:p></w:document>'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = zip.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            const pack = open(bytes);
            for (const name of pack.names) if (name.endsWith('.xml')) pack.xml(name);
          } catch (error) {
            assert.ok(error instanceof Fault, String(error));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('adds a part with its content type, once, and a relationship', () => {
    const pack = open(zipOf({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8('<d/>') }));
    const part = { name: 'word/comments.xml', contentType: 'text/c', content: '<c/>' };
    pack.add(part);
    pack.add({ ...part, content: '<c>again</c>' });
    assert.equal(pack.text('word/comments.xml'), '<c>again</c>');
    assert.equal(
      pack.text('[Content_Types].xml'),
      `${TYPES.slice(0, -2)}><Override PartName="/word/comments.xml" ContentType="text/c"/></Types>`,
    );
    assert.equal(pack.addRelationship('word/document.xml', 'http://x/comments', 'comments.xml'), 'rId1');
    assert.equal(pack.addRelationship('word/document.xml', 'http://x/notes', '/word/gone.xml'), 'rId2');
    assert.equal(pack.related('word/document.xml', 'comments'), 'word/comments.xml');
    assert.equal(pack.related('word/document.xml', 'notes'), null);
  });

  it('removes a part with its content type, its relationships, and what only they led to', () => {
    const relations = (...targets: string[]): string =>
      `<Relationships>${targets.map((target, i) => `<Relationship Id="r${String(i)}" Type="t/x" Target="${target}"/>`).join('')}</Relationships>`;
    const pack = open(
      zipOf({
        '[Content_Types].xml': strToU8('<Types><Override PartName="/a.xml" ContentType="c"/></Types>'),
        '_rels/.rels': strToU8(relations('b.xml')),
        'a.xml': strToU8('<a/>'),
        '_rels/a.xml.rels': strToU8(relations('own.bin', 'shared.bin', 'b.xml')),
        'b.xml': strToU8('<b/>'),
        '_rels/b.xml.rels': strToU8(relations('shared.bin')),
        'own.bin': new Uint8Array(3),
        'shared.bin': new Uint8Array(3),
      }),
    );
    pack.remove('A.xml');
    assert.deepEqual(pack.names, ['[Content_Types].xml', '_rels/.rels', 'b.xml', '_rels/b.xml.rels', 'shared.bin']);
    assert.equal(pack.text('[Content_Types].xml'), '<Types></Types>');
  });

  it('resolves targets inside the package only', () => {
    const rels = `<Relationships>
      <Relationship Id="a" Type="x/one" Target="../media/./p.png"/>
      <Relationship Id="b" Type="x/two" Target="../../../../etc/passwd"/>
      <Relationship Id="c" Type="x/three" Target="/word\\four.xml"/>
      <Relationship Id="d" Type="x/five" Target="http://somewhere/" TargetMode="External"/>
    </Relationships>`;
    const pack = open(zipOf({ 'word/a.xml': strToU8('<a/>'), 'word/_rels/a.xml.rels': strToU8(rels) }));
    assert.deepEqual(
      pack.relationships('word/a.xml').map(({ kind, target, external }) => [kind, target, external]),
      [
        ['one', 'media/p.png', false],
        ['two', 'etc/passwd', false],
        ['three', 'word/four.xml', false],
        ['five', 'http://somewhere/', true],
      ],
    );
  });
});
