import { strict as assert } from 'node:assert';
import { Fault } from '../../core/fault';
import { opcContext as context } from '../../../test/support/opc-context';
import { Random } from '../../../tools/fuzz/random';
import { plainTree } from './plain-tree';
import type { XmlTree } from './tree';
import { strictTree } from './xml-tree';

/** Everything of a tree, its attributes in their order. */
function told(element: XmlTree): unknown {
  const { name, text, start, openEnd, closeStart, end, selfClosing } = element;
  const children = element.children.map((child) => {
    assert.equal(child.parent, element);
    return told(child);
  });
  return [name, Object.entries(element.attributes), text, start, openEnd, closeStart, end, selfClosing, children];
}

const plain = (source: string): unknown => {
  const tree = plainTree(source, 'x', context());
  return tree && told(tree);
};

function strict(source: string): unknown {
  try {
    return told(strictTree(source, 'x', context()));
  } catch (error) {
    assert.ok(error instanceof Fault);
    return null;
  }
}

const SOUND =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  '<w:p xmlns:w="u" w:a=\'1 "2"\' b="&lt;&#xe1;&#7845;&quot;">\n <w:r ><w:t xml:space="preserve"> ấ&amp;b&gt; </w:t ><w:br/></w:r>tail<e  c="" /></w:p>\n';

describe('hosts/opc/plain-tree', () => {
  it('reads what programs write as saxes does', () => {
    assert.notEqual(plain(SOUND), null);
    assert.deepEqual(plain(SOUND), strict(SOUND));
    assert.deepEqual(plain('<a/>'), strict('<a/>'));
  });

  it('leaves to saxes what is rare, and what is wrong', () => {
    for (const source of [
      '',
      'a',
      '<a',
      '<a>',
      '<a></b>',
      '<a></ab>',
      '<a/><b/>',
      '<a/>b',
      'b<a/>',
      '<a b="1" b="2"/>',
      '<a b=1/>',
      '<a b/>',
      '<a b="<"/>',
      '<a b="1"c="2"/>',
      '<a b="\n"/>',
      '<a>&b;</a>',
      '<a>&#0;</a>',
      '<a>&#xd800;</a>',
      '<a>& </a>',
      '<a>]]></a>',
      '<a>\r\n</a>',
      '<a>\u0001</a>',
      '<a>\ufffe</a>',
      '<a>\u{1f600}</a>',
      '<a>\ud83d</a>',
      '<a><!-- b --></a>',
      '<a><![CDATA[b]]></a>',
      '<a><?b c?></a>',
      '<!DOCTYPE a><a/>',
      '<ấ/>',
      '<1/>',
      '<a __proto__="b"/>',
      '<?xml version="1.1"?><a/>',
      "<?xml version='1.0'?><a/>",
      ' <?xml version="1.0"?><a/>',
    ])
      assert.equal(plain(source), null, source);
  });

  it('never reads otherwise than saxes, whatever is done to the text', () => {
    let read = 0;
    for (let seed = 1; seed <= 1_500; seed += 1) {
      const random = new Random(seed);
      let source = SOUND;
      for (let n = random.below(3); n >= 0; n -= 1) {
        const at = random.below(source.length);
        const cut = random.pick([0, 1, 2, 9]);
        const put = random.pick([
          '',
          '<',
          '>',
          '&',
          '"',
          "'",
          '/',
          ' ',
          '=',
          ';',
          ':',
          'a',
          '\t',
          '\r',
          ']]>',
          '<b/>',
          'é',
        ]);
        source = source.slice(0, at) + put + source.slice(at + cut);
      }
      const tree = plain(source);
      if (tree === null) continue;
      read += 1;
      assert.deepEqual(tree, strict(source), source);
    }
    assert.ok(read > 50, String(read));
  });

  it('keeps to the same limits', () => {
    const few = context({ depth: 5, elements: 20 });
    const fault = (code: string) => (error: unknown) => error instanceof Fault && error.code === code;
    assert.throws(() => plainTree('<a>'.repeat(6), 'x', few), fault('too-nested'));
    assert.throws(() => plainTree(`<a>${'<b/>'.repeat(20)}</a>`, 'x', few), fault('too-large'));
  });

  it('knows no attribute that is not written', () => {
    const { attributes } = plainTree('<a b="1"/>', 'x', context()) as XmlTree;
    assert.equal(attributes['constructor'], undefined);
    assert.equal(attributes['toString'], undefined);
  });
});
