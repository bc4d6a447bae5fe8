import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { opcContext } from '../../test/support/opc-context';
import { escapeAttribute, escapeText, escapeXml } from './xml-text';
import { parseXml } from '../hosts/opc';

describe('core/xml-text', () => {
  it('escapes any text so that it comes back, less what XML cannot say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parseXml(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`, 'x', opcContext());
        const sayable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
        assert.equal(root.text, sayable);
        assert.equal(root.attributes['b'], sayable);
      }),
    );
    assert.equal(escapeText('\ud800x'), '\ufffdx');
  });

  it('escapes one way for element and attribute alike, without what XML cannot say', () => {
    assert.equal(escapeXml('a<b>&"c"\u0007\ud800'), 'a&lt;b&gt;&amp;&quot;c&quot;');
    assert.equal(escapeXml('Biểu 95 \u{1F600}'), 'Biểu 95 \u{1F600}');
  });
});
