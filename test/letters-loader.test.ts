import { strict as assert } from 'node:assert';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

interface Loader {
  /** JavaScript with every `\p{L}` of its patterns and texts as ranges. */
  readonly withLetters: (code: string) => string;
}

/* eslint-disable-next-line @typescript-eslint/no-require-imports -- what webpack loads is no module of TypeScript's */
const { withLetters } = require(join(__dirname, '../tools/webpack/letters-loader.cjs')) as Loader;

/** What a piece of rewritten code gives. */
const run = (code: string): unknown => runInThisContext(`(${withLetters(code)})`);

const LETTER = /^\p{L}$/u;
/** Scripts that our texts are written in, signs and private use; then marks of Hebrew, digits of Arabic and the like. */
const EXACT = [
  [0, 0x58f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2bff],
  [0x3000, 0x3040],
  [0xe000, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff60],
  [0x1f000, 0x1ffff],
] as const;

describe('letters written as ranges', () => {
  it('tells letters as the class does, in whatever our texts are written in, and knows every letter', () => {
    const ours = run(String.raw`/^\p{L}$/u`) as RegExp;
    assert.doesNotMatch(ours.source, /\\p/);
    const wrong: string[] = [];
    const tell = (code: number, exact: boolean): void => {
      if (code >= 0xd800 && code <= 0xdfff) return;
      const text = String.fromCodePoint(code);
      const letter = LETTER.test(text);
      if (exact ? ours.test(text) !== letter : letter && !ours.test(text)) wrong.push(code.toString(16));
    };
    for (const [first, last] of EXACT) for (let code = first; code <= last; code += 1) tell(code, true);
    for (let code = 0x590; code <= 0xffff; code += 1) tell(code, false);
    for (let code = 0x10000; code <= 0x32fff; code += 37) tell(code, false);
    assert.deepEqual(wrong, []);
  });

  const found = (code: string, text: string): unknown => (run(code) as RegExp).exec(text)?.[0];

  it('keeps what stands around it: alone, in a class, in a class that leaves out, beside brackets', () => {
    assert.equal(found(String.raw`/(?<!\p{L})tổng(?!\p{L})/iu`, 'ướctổng Tổng'), 'Tổng');
    assert.equal(found(String.raw`/[\d\p{L}]+/u`, '— 2đ —'), '2đ');
    assert.equal(found(String.raw`/[^\p{L}]+/u`, 'Cộng: 5 đ'), ': 5 ');
    assert.equal(found(String.raw`/\[\p{L}\]/u`, 'a [đ]'), '[đ]');
    assert.equal(found(String.raw`/[\]\p{L}]+/u`, ' ]đ '), ']đ');
  });

  it('knows texts and templates that patterns are made of, raw ones too', () => {
    assert.equal(found(String.raw`new RegExp('(?<![\\p{L}\\d])\'?\\p{L}+', 'u')`, "1a 'đơn"), "'đơn");
    assert.equal(found('new RegExp(`^${"x"}[\\\\p{L}\\\\s]+\\\\d`, "u")', 'xà lan 5'), 'xà lan 5');
    assert.equal(found('new RegExp(String.raw`\\d\\p{L}`, "u")', 'a1đ'), '1đ');
  });

  it('leaves everything else as it is, other patterns on the line among them', () => {
    const code = String.raw`const a = [/\p{Lu}/u, '\\d', "p{L}"]; // [\d`;
    assert.equal(withLetters(code), code);
    assert.equal(found(String.raw`[/\d/, /\p{L}/u][1]`, '5 đ'), 'đ');
  });
});
