/** Ways to spoil a text that people write: own forms in YAML, own wording in the template language. */
import type { Random } from './random';

const HOSTILE: Readonly<Record<'yaml' | 'liquid', readonly string[]>> = {
  yaml: [
    '&a [*a, *a]',
    '*khong-co',
    '<<: *a',
    '!!js/function "return 1"',
    '? ',
    '- - - - - -',
    '\t',
    '"',
    "'",
    '{',
    ']',
    '|',
    '---\n',
    '%YAML 9.9\n',
    '1e999',
    '0x7fffffffffffffff',
    '__proto__: 1\n',
    'constructor: {}\n',
    '\u0000',
    '\u202e',
    '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
    '3=2/0',
    '1=1+1=1',
    '9=1+2+3+4+5+6+7+8+9',
  ],
  liquid: [
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..999) %}{% for j in (1..999) %}x{% endfor %}{% endfor %}',
    '{% include "package.json" %}',
    '{% render "a" %}',
    '{{ "a" | ',
    '{% if %}',
    '{% endif %}',
    '{% raw %}',
    '{{ constructor }}',
    '{{ __proto__ }}',
    '{{ "x" | append: "y" | times: 9 }}',
    '{%',
    '}}',
    '{{ a.b.c.d }}',
    '{% assign a = 1 %}',
    '\u0000',
    '{{ 1 | divided_by: 0 }}',
    '{% if a %}'.repeat(100),
  ],
};

function spoiltOnce(text: string, random: Random, hostile: readonly string[]): string {
  const at = random.below(text.length + 1);
  const lines = text.split('\n');
  switch (random.below(6)) {
    case 0:
    case 1:
      return text.slice(0, at) + random.pick(hostile) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + random.below(40));
    case 3:
      return text.slice(0, at);
    case 4: {
      const line = random.below(lines.length);
      const times = random.pick([2, 30, 3_000]);
      return [...lines.slice(0, line), ...new Array<string>(times).fill(lines[line] ?? ''), ...lines.slice(line)].join(
        '\n',
      );
    }
    default: {
      const [a, b] = [random.below(lines.length), random.below(lines.length)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      return lines.join('\n');
    }
  }
}

/** The text with one to three things wrong with it. */
export function spoilText(text: string, kind: 'yaml' | 'liquid', random: Random): string {
  let spoilt = text;
  for (let n = 1 + random.below(3); n > 0; n -= 1) spoilt = spoiltOnce(spoilt, random, HOSTILE[kind]);
  return spoilt.slice(0, 2 << 20);
}
