/** Numbers given to what an update writes: never one that stands anywhere in the document already. */
import { strict as assert } from 'node:assert';
import { parseXml } from '../../../opc';
import { readContext } from '../../limits';
import type { OpenReport } from '../../document/open-report';
import { Ids } from './ids';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** As much of an open report as its numbers are read from. */
function report(
  main: string,
  footnotes: string | null = null,
  parts: Readonly<Record<string, string>> = {},
): OpenReport {
  const part = (name: string, inner: string): { root: unknown } => ({
    root: parseXml(`<w:x ${W}>${inner}</w:x>`, name, readContext()),
  });
  return {
    main: part('word/document.xml', main),
    footnotes: footnotes === null ? null : part('word/footnotes.xml', footnotes),
    pack: { names: Object.keys(parts), text: (name: string) => parts[name] ?? '' },
  } as unknown as OpenReport;
}

const change = (name: string, id: number): string => `<w:${name} w:id="${String(id)}" w:author="A"><w:r/></w:${name}>`;

describe('hosts/docx-file/update/ids', () => {
  it('gives annotations numbers above every tracked change and bookmark of the text and the footnotes', () => {
    const ids = new Ids(report(change('ins', 7) + change('bookmarkStart', 4), change('del', 11)));
    assert.deepEqual([ids.annotation(), ids.annotation()], [12, 13]);
    assert.equal(new Ids(report('')).annotation(), 1);
    assert.equal(new Ids(report(change('ins', 0))).annotation(), 1);
    assert.equal(new Ids(report(change('ins', 1))).annotation(), 2);
  });

  it('heeds those in headers, footers, endnotes and comments, and in no other part', () => {
    const parts = (name: string): Record<string, string> => ({ [name]: change('moveTo', 30) });
    for (const name of ['word/header1.xml', 'word/footer2.xml', 'word/endnotes.xml', 'word/comments.xml'])
      assert.equal(new Ids(report(change('ins', 7), null, parts(name))).annotation(), 31, name);
    assert.equal(new Ids(report(change('ins', 7), null, parts('word/styles.xml'))).annotation(), 8);
    assert.equal(new Ids(report(change('ins', 40), null, parts('word/header1.xml'))).annotation(), 41);
  });

  it('heeds no number of what is numbered apart: comments, footnotes, controls', () => {
    const apart =
      '<w:commentRangeStart w:id="90"/><w:footnoteReference w:id="91"/><w:sdt><w:sdtPr><w:id w:val="92"/></w:sdtPr></w:sdt>';
    assert.equal(new Ids(report(apart, '<w:footnote w:id="93"/>')).annotation(), 1);
  });

  it('numbers footnotes on from the last', () => {
    const ids = new Ids(report('', '<w:footnote w:id="-1"/><w:footnote w:id="0"/><w:footnote w:id="5"/>'));
    assert.deepEqual([ids.note(), ids.note()], [6, 7]);
  });

  it('gives controls the numbers that became free, then unused ones', () => {
    const control = (id: number): string => `<w:sdt><w:sdtPr><w:id w:val="${String(id)}"/></w:sdtPr></w:sdt>`;
    const header = { 'word/header1.xml': '<w:id w:val="3"/>' };
    const ids = new Ids(report(control(1) + control(2), control(5), header));
    ids.free('2');
    ids.free('77');
    ids.free(undefined);
    assert.deepEqual([ids.control(), ids.control(), ids.control()], [2, 4, 6]);
  });
});
