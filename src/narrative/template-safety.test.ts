import { strict as assert } from 'node:assert';
import { Fault } from '../core/fault';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts, seedWords } from '../../test/support/seed-facts';
import type { Inline } from '../core/report-document';
import { retailIndustry } from './retail-industry/passage';
import { readable } from './pieces';
import { renderPassage } from './render-passage';
import { sourcesOf } from './sources';
import { parseTemplate } from './template-engine';

function render(source: string, words: Record<string, string> = {}): readonly (readonly Inline[])[] {
  const override = parseTemplate(source, { id: 'x', file: 'x.liquid' });
  return renderPassage(retailIndustry, sourcesOf(narrativeReading(seedFacts)), { words: { ...seedWords, ...words }, length: 'full', override }).paragraphs;
}

const refused = (source: string): void => {
  const start = Date.now();
  assert.throws(() => render(source), (error: unknown) => error instanceof Fault && error.code === 'bad-template', source);
  assert.ok(Date.now() - start < 5_000, `took too long: ${source}`);
};

describe('hostile templates', () => {
  it('read no file and include nothing', () => {
    for (const tag of ['include "package.json"', 'render "package.json"', 'layout "package.json"', 'liquid include "package.json"', 'assign a = 1', 'capture a', 'increment a', 'tablerow i in (1..2)', 'raw', 'echo "x"']) {
      refused(`{% ${tag} %}`);
    }
  });
  it('reach no prototype, constructor or private part', () => {
    for (const name of ['ban_le.constructor', 'ban_le.uoc.constructor', 'ban_le.uoc.__proto__', 'ban_le.uoc.fact', 'ban_le.uoc.value', 'ky.ten.constructor', '__proto__', 'constructor', 'toString', 'ban_le["__proto__"]', 'ban_le.uoc.fact.at.file']) {
      refused(`{{ ${name} }}`);
      refused(`{{ ${name} | so }}`);
    }
  });
  it('use no filter outside the list', () => {
    for (const filter of ['plus: 1', 'times: 2', 'replace: "a", "b"', 'append: "x"', 'json', 'inspect', 'map: "constructor"', 'where: "a"', 'date: "%Y"', 'raw', 'strip_html', 'size', 'split: ""']) refused(`{{ ky.ten | ${filter} }}`);
  });
  it('hang nothing and fill no memory', () => {
    refused('{% for a in (1..100000000) %}{{ a }}{% endfor %}');
    refused('{% for a in (1..9999) %}{% for b in (1..9999) %}{% if a == b %}x{% endif %}{% endfor %}{% endfor %}');
    refused(`{% for a in (1..1000) %}${'x'.repeat(1000)}{% endfor %}`);
    refused('{% if true %}'.repeat(20_000));
    refused(`{{ ${'('.repeat(30_000)} }}`);
    refused('x'.repeat(100_000));
  });
  it('take markup, template text and marks of the machine in data as plain text', () => {
    const nasty = '{{ ban_le.uoc | so }}{% include "x" %}<w:p/>\u0000\uE000 1.694 ]]>';
    const [paragraph] = render('{{ ten.co_quan }} và {{ ban_le.uoc | so }}', { 'ten.co_quan': nasty });
    assert.equal(paragraph?.filter((inline) => inline.type === 'figure').length, 1);
    assert.ok(readable(paragraph ?? []).startsWith('{{ ban_le.uoc | so }}{% include "x" %}<w:p/>'));
  });
  it('cannot print a figure that is no fact', () => {
    for (const source of ['{{ "1.694" }}', '{{ 1694 }}', '{{ ky.nam }}']) {
      assert.ok(render(source).flat().every((inline) => inline.type === 'text'), source);
    }
    refused('{{ "1694" | so }}');
    refused('{{ 1694 | tang_giam }}');
  });
});
