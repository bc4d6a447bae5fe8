import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Fault, type FaultCode } from '../../../core/fault';
import { addPart } from './additions';
import { defaultLimits } from './limits';
import { OpcPackage } from './package';
import { applySplices } from './splices';
import { escapeAttribute, escapeText } from './xml-text';
import { descendants, parseXml } from './xml-tree';

const fault =
  (code: FaultCode) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code;
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

describe('hosts/docx-file/package', () => {
  it('writes back what it read, every untouched part with its stored bytes', () => {
    const zip = zipSync({
      'a.xml': strToU8('<a/>'),
      'b/c.bin': [new Uint8Array(1000).fill(7), { level: 0 }],
      'd.xml': strToU8('<d>x</d>'),
    });
    const pack = OpcPackage.open(zip);
    pack.put('d.xml', '<d>y</d>');
    pack.put('new.xml', '<n/>');
    const again = unzipSync(pack.save());
    assert.deepEqual(Object.keys(again), ['a.xml', 'b/c.bin', 'd.xml', 'new.xml']);
    assert.equal(strFromU8(again['d.xml'] ?? new Uint8Array()), '<d>y</d>');
    assert.deepEqual(again['b/c.bin'], new Uint8Array(1000).fill(7));
    assert.deepEqual(OpcPackage.open(pack.save()).bytes('A.XML'), strToU8('<a/>'));
  });

  it('gives the same bytes for the same parts', () => {
    const zip = zipSync({ 'a.xml': strToU8('<a/>') });
    assert.deepEqual(OpcPackage.open(zip).save(), OpcPackage.open(OpcPackage.open(zip).save()).save());
  });

  it('refuses what is no package, each with its own fault', () => {
    assert.throws(() => OpcPackage.open(new Uint8Array()), fault('empty-file'));
    assert.throws(() => OpcPackage.open(strToU8('hello')), fault('not-a-report'));
    assert.throws(() => OpcPackage.open(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), fault('old-format'));
    const hidden = new Uint8Array(64);
    hidden.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...'EncryptedPackage'].forEach((letter, n) => hidden.set([letter.charCodeAt(0), 0], 16 + 2 * n));
    assert.throws(() => OpcPackage.open(hidden), fault('encrypted'));
  });

  it('refuses a bomb before inflating it, and a part that lies about its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(32 * 2 ** 20).fill(32) }, { level: 9 });
    assert.throws(() => OpcPackage.open(bomb), fault('too-large'));
    const lying = zipSync({ 'a.xml': new Uint8Array(100_000).fill(32) });
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    assert.throws(() => OpcPackage.open(lying).bytes('a.xml'), fault('corrupt'));
    assert.throws(
      () =>
        OpcPackage.open(zipSync({ a: new Uint8Array(9), b: new Uint8Array(9) }), { ...defaultLimits, totalBytes: 10 }),
      fault('too-large'),
    );
    assert.throws(
      () => OpcPackage.open(zipSync({ a: new Uint8Array(9), b: new Uint8Array(9) }), { ...defaultLimits, entries: 1 }),
      fault('too-large'),
    );
  });

  it('never throws anything but a fault at damaged bytes', () => {
    const zip = zipSync({
      '[Content_Types].xml': strToU8(TYPES),
      'word/document.xml': strToU8('<w:document xmlns:w="u"><w:p>abc</w:p></w:document>'.repeat(1)),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = zip.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            const pack = OpcPackage.open(bytes);
            for (const name of pack.names) if (name.endsWith('.xml')) pack.xml(name);
          } catch (error) {
            assert.ok(error instanceof Fault, String(error));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('refuses a DOCTYPE, bad XML, too deep and too many elements', () => {
    const parse = (source: string) => () => parseXml(source, 'x', { ...defaultLimits, depth: 5, elements: 20 });
    assert.throws(parse('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), fault('corrupt'));
    assert.throws(parse('<a><b></a>'), fault('corrupt'));
    assert.throws(parse('<a>'), fault('corrupt'));
    assert.throws(parse(''), fault('corrupt'));
    assert.throws(parse('<a>'.repeat(6) + '</a>'.repeat(6)), fault('too-nested'));
    assert.throws(parse(`<a>${'<b/>'.repeat(20)}</a>`), fault('too-large'));
  });

  it('knows the offsets of every element', () => {
    const source =
      '<?xml version="1.0"?>\r\n<a x="1 &gt; 0">\u{1F600}ấ<b/><!-- <c> --><c y=\'"\'>t&amp;<![CDATA[<]]></c ></a>\n';
    const root = parseXml(source, 'x', defaultLimits);
    const seen = [...descendants(root)].map((element) => source.slice(element.start, element.end));
    assert.equal(seen[0], source.slice(source.indexOf('<a'), source.indexOf('</a>') + 4));
    assert.equal(seen[1], '<b/>');
    assert.equal(seen[2], "<c y='\"'>t&amp;<![CDATA[<]]></c >");
    assert.equal(root.children[1]?.text, 't&<');
    const c = root.children[1];
    assert.equal(c && source.slice(c.openEnd, c.closeStart), 't&amp;<![CDATA[<]]>');
  });

  it('splices without touching the rest', () => {
    assert.equal(
      applySplices('abcdef', [
        { start: 4, end: 5, text: 'E' },
        { start: 1, end: 1, text: '1' },
        { start: 1, end: 2, text: 'B' },
        { start: 1, end: 1, text: '2' },
      ]),
      'a12BcdEf',
    );
    assert.throws(
      () =>
        applySplices('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      RangeError,
    );
  });

  it('escapes any text so that it comes back, less what XML cannot say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`, 'x', defaultLimits);
        const sayable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
        assert.equal(root.text, sayable);
        assert.equal(root.attributes['b'], sayable);
      }),
    );
    assert.equal(escapeText('\ud800x'), '\ufffdx');
  });

  it('adds a part with its content type and relationship, once', () => {
    const pack = OpcPackage.open(
      zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8('<d/>') }),
    );
    const part = {
      name: 'word/comments.xml',
      contentType: 'text/c',
      content: '<c/>',
      from: 'word/document.xml',
      relationType: 'http://x/comments',
      target: 'comments.xml',
    };
    assert.equal(addPart(pack, part), 'rId1');
    assert.equal(pack.related('word/document.xml', 'comments'), 'word/comments.xml');
    assert.match(
      pack.text('[Content_Types].xml'),
      /<Override PartName="\/word\/comments.xml" ContentType="text\/c"\/><\/Types>$/,
    );
  });
});
