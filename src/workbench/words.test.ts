import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf, sayIn, WORKBENCH_WORDS } from './words';

const blanks = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('words of the workbench', () => {
  it('fill the same blanks in both languages, and all that the page asks for are there', () => {
    const { vi, en } = WORKBENCH_WORDS;
    for (const [word, text] of Object.entries(vi)) assert.deepEqual(blanks(en[word as keyof typeof en]), blanks(text));
    const page = readFileSync(join(__dirname, 'workbench.html'), 'utf8');
    const asked = [...page.matchAll(/data-(?:word|label)="([^"]+)"/g)].map(([, word]) => word ?? '');
    assert.ok(asked.length > 15);
    assert.deepEqual(
      asked.filter((word) => !(word in vi)),
      [],
    );
  });

  it('speak the language of the address', () => {
    assert.equal(sayIn(languageOf('?lang=en'))('saved', { file: 'a.xlsx' }), 'Saved a.xlsx');
    assert.equal(sayIn(languageOf('?book='))('saved', { file: 'a.xlsx' }), 'Đã lưu a.xlsx');
  });
});
