import { strict as assert } from 'node:assert';
import { Fault, type FaultCode } from '../../core/fault';
import { askedBudget } from '../../../test/support/asked-budget';
import { opcContext as context } from '../../../test/support/opc-context';
import { descendants, parseXml } from './xml-tree';

const fault =
  (code: FaultCode) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code;

describe('hosts/opc/xml-tree', () => {
  it('refuses a DOCTYPE, bad XML, too deep and too many elements', () => {
    const parse = (source: string) => () => parseXml(source, 'x', context({ depth: 5, elements: 20 }));
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
    const root = parseXml(source, 'x', context());
    const seen = descendants(root).map((element) => source.slice(element.start, element.end));
    assert.equal(seen[0], source.slice(source.indexOf('<a'), source.indexOf('</a>') + 4));
    assert.equal(seen[1], '<b/>');
    assert.equal(seen[2], "<c y='\"'>t&amp;<![CDATA[<]]></c >");
    assert.equal(root.children[1]?.text, 't&<');
    const c = root.children[1];
    assert.equal(c && source.slice(c.openEnd, c.closeStart), 't&amp;<![CDATA[<]]>');
  });

  it('gives up at the deadline in the middle of a part', () => {
    let calls = 0;
    const slow = context({ milliseconds: 1 }, { now: () => (calls += 1) });
    assert.throws(() => parseXml(`<a>${'<b/>'.repeat(40_000)}</a>`, 'x', slow), fault('too-slow'));
  });

  it('asks the budget of the whole work wherever it looks at its clock', () => {
    const budget = askedBudget();
    parseXml(`<a>${'<b/>'.repeat(40_000)}</a>`, 'x', context({}, { budget }));
    assert.ok(budget.asked.length >= 2);
    assert.throws(() => {
      context({}, { budget: askedBudget(1) }).checkTime();
    }, fault('too-slow'));
  });
});
