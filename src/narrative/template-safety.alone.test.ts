import { strict as assert } from 'node:assert';
import { Fault } from '../core/fault';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts, seedWords } from '../../test/support/seed-facts';
import type { Inline } from '../core/report-document';
import { passages } from './index.generated';
import { readable } from './pieces';
import { renderPassage } from './render-passage';
import { sourcesOf } from './sources';
import { parseTemplate } from './template-engine';
import { readTemplates } from './templates';

/** Milliseconds that reading and rendering any one template may take here; the engine itself stops at 1,000. */
const LIMIT = 3_000;
/** Megabytes that it may leave behind. */
const MEMORY = 64;

const sources = sourcesOf(narrativeReading(seedFacts));

function render(
  source: string,
  words: Record<string, string> = {},
  id = 'retail-industry',
): readonly (readonly Inline[])[] {
  const override = parseTemplate(source, { id: 'x', file: 'x.liquid' });
  const passage = passages.find((each) => each.id === id);
  assert.ok(passage);
  return renderPassage(passage, sources, { words: { ...seedWords, ...words }, length: 'full', override }).paragraphs;
}

const refused = (source: string, id?: string): Fault => {
  const start = performance.now();
  let thrown: unknown;
  try {
    render(source, {}, id);
  } catch (error) {
    thrown = error;
  }
  assert.ok(thrown instanceof Fault && thrown.code === 'bad-template', source.slice(0, 200));
  assert.ok(performance.now() - start < LIMIT, `took too long: ${source.slice(0, 200)}`);
  return thrown;
};

/** As an office's template comes in: read, checked, linted, rendered. What it gives, or the problem. */
function received(source: string): {
  readonly text: string;
  readonly milliseconds: number;
  readonly megabytes: number;
} {
  const [before, start] = [process.memoryUsage().heapUsed, performance.now()];
  const { templates, faults } = readTemplates([{ id: 'livestock-disease', text: source, file: 'x.liquid' }]);
  let text = faults[0]?.data['problem'] ?? '';
  const override = templates.get('livestock-disease');
  const passage = passages.find((each) => each.id === 'livestock-disease');
  if (override && passage) {
    try {
      text = renderPassage(passage, sources, { words: seedWords, length: 'full', override })
        .paragraphs.map(readable)
        .join('\n');
    } catch (error) {
      assert.ok(error instanceof Fault && error.code === 'bad-template', String(error));
      text = error.data['problem'] ?? '';
    }
  }
  return { text, milliseconds: performance.now() - start, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}

describe('hostile templates', function () {
  this.timeout(120_000);

  it('read no file and include nothing', () => {
    for (const tag of [
      'include "package.json"',
      'render "package.json"',
      'layout "package.json"',
      'block a',
      'liquid include "package.json"',
      'assign a = 1',
      'capture a',
      'increment a',
      'decrement a',
      'cycle "a", "b"',
      'tablerow i in (1..2)',
      'ifchanged',
      'raw',
      'echo "x"',
    ]) {
      for (const source of [`{% ${tag} %}`, `{%- ${tag} -%}`, `{%${tag}%}`])
        assert.match(refused(source).data['problem'] ?? '', /^không có thẻ/, source);
    }
  });

  it('reach no prototype, constructor or private part, of scopes, figures, texts and lists', () => {
    for (const name of [
      'ban_le.constructor',
      'ban_le.uoc.constructor',
      'ban_le.uoc.__proto__',
      'ban_le.uoc.fact',
      'ban_le.uoc.value',
      'ban_le.uoc["#fact"]',
      'ky.ten.constructor',
      'ky.ten.sub',
      'ky.valueOf',
      '__proto__',
      'constructor',
      'toString',
      'ban_le["__proto__"]',
      'ban_le.uoc.fact.at.file',
      'ban_le[ky.ten]',
    ]) {
      refused(`{{ ${name} }}`);
      refused(`{{ ${name} | so }}`);
      refused(`{% if ${name} %}LEAK{% endif %}`);
    }
    for (const name of [
      'benh.constructor',
      'benh.map',
      'benh.__proto__',
      'benh["join"]',
      'benh[0].xa.fact',
      'benh[0].__proto__',
      'benh[0].constructor',
      'benh[-9]',
      'benh[99999999999]',
    ])
      refused(`{{ ${name} }}`, 'livestock-disease');
  });

  it('use no filter outside the list', () => {
    for (const filter of [
      'plus: 1',
      'times: 2',
      'replace: "a", "b"',
      'append: "x"',
      'join: "x"',
      'json',
      'inspect',
      'map: "constructor"',
      'where: "a"',
      'where_exp: "a", "b"',
      'date: "%Y"',
      'raw',
      'strip_html',
      'size',
      'split: ""',
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
    ])
      refused(`{{ ky.ten | ${filter} }}`);
  });

  it('hang nothing and fill no memory, each within its milliseconds and megabytes', () => {
    const long = 'x'.repeat(18_000);
    const attacks: Readonly<Record<string, string>> = {
      'a huge range': '{% for a in (1..100000000) %}{{ a }}{% endfor %}',
      'a huge range of which one is used': '{% for a in (1..999999999999) offset: 8999999 limit: 1 %}x{% endfor %}',
      'a range as a value': '{{ (1..9999999) | so_luong }}',
      'many ranges': '{{ (1..90000) | so_luong }}'.repeat(300),
      'loops in loops':
        '{% for a in (1..9999) %}{% for b in (1..9999) %}{% if a == b %}x{% endif %}{% endfor %}{% endfor %}',
      'empty loops in loops in loops':
        '{% for a in (1..999) %}{% for b in (1..999) %}{% for c in (1..999) %}{% endfor %}{% endfor %}{% endfor %}',
      'text in a loop': `{% for a in (1..1000) %}${long}{% endfor %}`,
      'long separators in a loop': `{% for a in (1..1000) %}{{ benh | liet_ke: "${long}" }}{% endfor %}`,
      'long footnotes in a loop': `{% for a in (1..1500) %}{% footnote %}${long}{% endfootnote %}{% endfor %}`,
      'footnotes in a loop': '{% for a in (1..30000) %}{% footnote %}a{% endfootnote %}{% endfor %}',
      'open conditions': '{% if true %}'.repeat(1_500),
      'nested conditions': `${'{% if true %}'.repeat(780)}x${'{% endif %}'.repeat(780)}`,
      brackets: `{{ ${'('.repeat(15_000)} }}`,
      'nested brackets': `{{ benh${'[a'.repeat(5_000)}${']'.repeat(5_000)} }}`,
      'long names': `{{ benh${'.a'.repeat(9_000)} }}`,
      'a giant template': 'x'.repeat(20_000_000),
    };
    for (const [name, source] of Object.entries(attacks)) {
      const { text, milliseconds, megabytes } = received(source);
      assert.match(
        text,
        /quá dài hoặc lặp quá nhiều|lồng nhau quá sâu|không có tên|viết sai cú pháp|thiếu phần đóng|^x$/,
        `${name}: ${text.slice(0, 100)}`,
      );
      assert.ok(text.length < 300, `${name}: ${String(text.length)} characters`);
      assert.ok(milliseconds < LIMIT, `${name}: ${String(milliseconds)} ms`);
      assert.ok(megabytes < MEMORY, `${name}: ${String(megabytes)} MB`);
    }
  });

  it('take what looks dear to read in their stride', () => {
    const fine: Readonly<Record<string, string>> = {
      'blank lines': '\n \n'.repeat(6_500),
      blanks: `a ${' '.repeat(19_900)}.`,
      conditions: `{% if ${'true and '.repeat(2_000)}true %}x{% endif %}`,
      filters: `{{ ky.ten ${'| viet_hoa '.repeat(1_700)} }}`,
      'hard-coded words': 'tăng {{ benh.size | so_luong }} '.repeat(600),
      'words without end': `${'tăng '.repeat(3_500)}{{ ky.ten }}`,
      'open tags': '{%'.repeat(9_900),
      'open outputs': '{{'.repeat(9_900),
      comments: '{% comment %}'.repeat(1_500),
      quotes: `{{ "${'\\'.repeat(19_000)}`,
      numbers: `{% if ${'9'.repeat(19_000)} > 1 %}x{% endif %}`,
    };
    for (const [name, source] of Object.entries(fine)) {
      const { milliseconds, megabytes } = received(source);
      assert.ok(
        milliseconds < LIMIT && megabytes < MEMORY,
        `${name}: ${String(milliseconds)} ms, ${String(megabytes)} MB`,
      );
    }
  });

  it('say in Vietnamese what is wrong where a tag or name is out of place', () => {
    const problem = (source: string): string => received(source).text;
    assert.equal(problem('{% else %}'), 'thẻ {% else %} không có thẻ mở đi trước');
    assert.equal(problem('a{% endif %}'), 'thẻ {% endif %} không có thẻ mở đi trước');
    assert.equal(problem(`{{ ${'('.repeat(15_000)} }}`), 'các phần lồng nhau quá sâu');
    assert.equal(problem('{{ }}'), 'viết sai cú pháp');
  });

  it('take markup, template text and marks of the machine in data as plain text', () => {
    const nasty = '{{ ban_le.uoc | so }}{% include "x" %}<w:p/>\u0000\uE000 1.694 ]]>';
    const [paragraph] = render('{{ ten.co_quan }} và {{ ban_le.uoc | so }}', { 'ten.co_quan': nasty });
    assert.equal(paragraph?.filter((inline) => inline.type === 'figure').length, 1);
    assert.ok(readable(paragraph ?? []).startsWith('{{ ban_le.uoc | so }}{% include "x" %}<w:p/>'));
  });
  it('cannot print a figure that is no fact', () => {
    for (const source of ['{{ "1.694" }}', '{{ 1694 }}', '{{ ky.nam }}']) {
      assert.ok(
        render(source)
          .flat()
          .every((inline) => inline.type === 'text'),
        source,
      );
    }
    refused('{{ "1694" | so }}');
    refused('{{ 1694 | tang_giam }}');
  });
});
