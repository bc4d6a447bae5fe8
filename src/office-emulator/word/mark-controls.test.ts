import { strict as assert } from 'node:assert';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { markControls, markNames } from './mark-controls';
import { zipOf } from '../../../test/support/zip-of';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (id: number, tag: string, inner: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

describe('marking controls for a drawing', () => {
  it('puts bookmarks around what the wanted inline controls hold, nested ones and those of notes too, and around nothing else', () => {
    const paragraph = `<w:p>${control(1, 'khopso:a', run('1') + control(2, 'khopso:b', run('2')))}${control(3, 'khac', run('3'))}</w:p>`;
    const bytes = zipOf({
      'word/document.xml': strToU8(
        `<w:document ${W}><w:body>${control(9, 'khopso:khoi', paragraph)}</w:body></w:document>`,
      ),
      'word/footnotes.xml': strToU8(
        `<w:footnotes ${W}><w:footnote w:id="2"><w:p>${control(5, 'khopso:c', run('5'))}</w:p></w:footnote></w:footnotes>`,
      ),
    });
    const parts = unzipSync(markControls(bytes, 'khopso:'));
    const marks = (name: string): string =>
      strFromU8(parts[name] ?? new Uint8Array())
        .replace(/<w:bookmarkStart [^>]*w:name="([^"]*)"\/><w:bookmarkEnd [^>]*\/>/g, '[$1]')
        .replace(/<(?!\/?w:sdtContent)[^>]*>/g, '')
        .replace(/<w:sdtContent>/g, '(')
        .replace(/<\/w:sdtContent>/g, ')');
    assert.deepEqual(markNames(1), ['khopso-from-1', 'khopso-to-1']);
    assert.equal(marks('word/document.xml'), '(([khopso-from-1]1([khopso-from-2]2[khopso-to-2])[khopso-to-1])(3))');
    assert.equal(marks('word/footnotes.xml'), '([khopso-from-5]5[khopso-to-5])');
  });
});
