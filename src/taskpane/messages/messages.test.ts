/** No key is missing, none is left over, and both languages fill the same blanks. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from './en';
import { fill, translator, type MessageKey } from './index';
import { loadCheckLanguage } from './check-words';
import { loadDocumentLanguage } from './document-words';
import { enCheck } from './en-check';
import { enDocument } from './en-document';
import { OTHER_WAYS } from './other-ways';
import { vi } from './vi';
import { viCheck } from './vi-check';
import { viDocument } from './vi-document';
import { viMore } from './vi-more';
import { enMore } from './en-more';
import { viSubmit } from './vi-submit';
import { enSubmit } from './en-submit';
import { enWording } from './en-wording';
import { viWording } from './vi-wording';
import { wordNames } from '../../narrative';
import { loadSubmitLanguage } from './submit-words';

const catalogues = {
  vi: { ...vi, ...viCheck, ...viDocument, ...viMore, ...viSubmit },
  en: { ...en, ...enCheck, ...enDocument, ...enMore, ...enSubmit },
};

const room = join(__dirname, '..');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const blanks = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

describe('message catalogues', () => {
  const text = sources(room).join('\n');
  const keys = Object.keys(catalogues.vi) as MessageKey[];

  it('say everything in both languages', () => {
    assert.deepEqual(Object.keys(catalogues.en).sort(), [...keys].sort());
    for (const key of keys)
      for (const language of ['vi', 'en'] as const) assert.notEqual(catalogues[language][key].trim(), '', key);
  });

  it('fill the same blanks in both languages', () => {
    for (const key of keys) assert.deepEqual(blanks(catalogues.en[key]), blanks(catalogues.vi[key]), key);
  });

  it('say the other ways to a file in both languages, with the same blanks, and none in vain', () => {
    const others = Object.keys(OTHER_WAYS.vi) as (keyof typeof OTHER_WAYS.vi)[];
    assert.deepEqual(Object.keys(OTHER_WAYS.en), others);
    for (const key of others) {
      for (const language of ['vi', 'en'] as const) assert.notEqual(OTHER_WAYS[language][key].trim(), '', key);
      assert.deepEqual(blanks(OTHER_WAYS.en[key]), blanks(OTHER_WAYS.vi[key]), key);
      assert.ok(text.includes(`('${key}'`) || /^(other|window)\./.test(key), key);
    }
  });

  it('use one word for one thing', () => {
    const forbidden = /không hỏi được|đẳng thức|mã băm|[Hh]uỷ|\bghi chú\b(?! thích)/;
    // The role of a column "Ghi chú" is called what offices call it.
    const said = Object.entries(catalogues.vi).filter(([key]) => key !== 'lineRole.note');
    assert.deepEqual(
      said.filter(([, sentence]) => forbidden.test(sentence)).map(([key]) => key),
      [],
    );
  });

  it('hold no key that the pane does not use', () => {
    const families = [...text.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '');
    const unused = keys.filter(
      (key) => !text.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );
    assert.deepEqual(unused, []);
  });

  it('lack no key that the pane names', () => {
    const named = [...text.matchAll(/(?:\bt\(|\bkey: )'([\w.-]+)'/g)].map((match) => match[1] ?? '');
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((key) => !(keys as string[]).includes(key)),
      [],
    );
  });

  it('speak Vietnamese until English is fetched', async () => {
    // A page that has just been opened, whatever other tests of this process have fetched.
    Reflect.deleteProperty(require.cache, require.resolve('./index'));
    const fresh = await import('./index');
    assert.equal(fresh.translator('en')('tab.check'), vi['tab.check']);
    await fresh.loadLanguage('en');
    assert.equal(fresh.translator('en')('tab.check'), en['tab.check']);
  });

  it('bring the words of the check and of the pane in Word with it', async () => {
    await loadCheckLanguage('en');
    assert.equal(translator('vi')('redo.button'), viCheck['redo.button']);
    assert.equal(translator('en')('redo.button'), enCheck['redo.button']);
    await loadDocumentLanguage('en');
    assert.equal(translator('vi')('figures.undo'), viDocument['figures.undo']);
    assert.equal(translator('en')('figures.undo'), enDocument['figures.undo']);
    const before = translator('en');
    await loadSubmitLanguage('vi');
    assert.equal(translator('vi')('seal.title'), viSubmit['seal.title']);
    await loadCheckLanguage('en');
    assert.equal(translator('en')('seal.title'), enSubmit['seal.title'], 'words once brought follow the language');
    assert.equal(before('seal.title'), enSubmit['seal.title'], 'and a translator that was there before speaks them');
    assert.deepEqual(
      Object.keys(vi).filter((key) => key in viDocument || key in viCheck || key in viMore || key in viSubmit),
      [],
    );
  });

  it("have a name for each word that a template may use: a chip never shows the template's own", () => {
    assert.deepEqual(
      wordNames.filter((name) => !(`word.${name}` in viWording && `word.${name}` in enWording)),
      [],
    );
  });

  it('print counts as the language does', () => {
    assert.match(translator('vi')('list.more', { count: 28800 }), /28\.800/);
    assert.match(translator('en')('list.more', { count: 28800 }), /28,800/);
    assert.match(translator('vi')('list.more', { count: '28800' }), /28800/);
  });

  it('fill blanks and English plurals, and leave a blank without a value standing', () => {
    assert.equal(fill('{n} {n|figure|figures} in {sheet}', { n: 1, sheet: 'A' }), '1 figure in A');
    assert.equal(fill('{n} {n|figure|figures}', { n: 3 }), '3 figures');
    assert.equal(fill('{missing}', {}), '{missing}');
    assert.equal(fill('{sheet}', { sheet: '{n} <b>' }), '{n} <b>');
  });
});
