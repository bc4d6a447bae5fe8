import { strict as assert } from 'node:assert';
import { opcContext as context } from '../../../test/support/opc-context';
import { plainXml } from './plain-xml';
import { anyXml } from './xml-tree';

const plain = (source: string): ReturnType<typeof plainXml> => plainXml(source, () => undefined);

describe('hosts/opc/plain-xml', () => {
  it('makes the tree that a whole reader of XML makes', () => {
    for (const source of [
      '<a/>',
      '\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a><b c="1"/>ấ &amp; b&#7845;&#x1EA5;&quot;</a >\n',
      '<w:p w:a="&lt;x&gt;" b = \'"\' c=\'a>b\'><w:r><w:t xml:space="preserve"> 1 </w:t></w:r>x<w:r/>\r\ny\rz</w:p>',
      '<a>&#128512;<b></b><b>t</b>u</a>',
      `<a>${'<b1 c="1"><b2/></b1><c1/>'.repeat(300)}</a>`,
    ])
      assert.deepEqual(JSON.stringify(plain(source), shown), JSON.stringify(anyXml(source, 'x', context()), shown));
  });

  it('leaves to that reader what it does not know to be well-formed', () => {
    for (const source of [
      '',
      'a',
      '<a>',
      '</a>',
      '<a></b>',
      '<a></ab>',
      '<a></a',
      '<a/><b/>',
      '<a/>b',
      '<1a/>',
      '<a b/>',
      '<a b=1/>',
      '<a b="1"c="2"/>',
      '<a b="1" b="2"/>',
      '<a b="<"/>',
      '<a b="1/>',
      '<a b="\n"/>',
      '<a / >',
      '<a',
      '<á/>',
      '<a __proto__="1"/>',
      '<a>&b;</a>',
      '<a>& b</a>',
      '<a>&#0;</a>',
      '<a>&#xD800;</a>',
      '<a>&#x110000;</a>',
      '<a b="&b;"/>',
      '<a>\u0001</a>',
      '<a>\ud83d\ude00</a>',
      '<a>]]></a>',
      '<a><![CDATA[b]]></a>',
      '<a><!-- b --></a>',
      '<a><?b?></a>',
      '<!DOCTYPE a><a/>',
      '<?xml version="1.1"?><a/>',
    ])
      assert.equal(plain(source), null, source);
  });
});

/** A parent would lead back to where it is shown. */
function shown(key: string, value: unknown): unknown {
  return key === 'parent' ? undefined : value;
}
