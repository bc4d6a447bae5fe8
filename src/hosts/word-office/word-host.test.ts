import { strict as assert } from 'node:assert';
import { strToU8 } from 'fflate';
import { Fault } from '../../core/fault';
import type { DocumentHost } from '../../core/host';
import { openInWord, type EmulatedWord, type WordHostOptions } from '../../office-emulator';
import { bootOffice } from '../../../test/support/office-in-node';
import { apiOf, wordHost } from './index';
import { zipOf } from '../../../test/support/zip-of';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const control = (id: number, tag: string, inner: string, lock = ''): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${lock}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${String(id)}"/></w:r>`;

/** A report of one block: two figures with a note behind the first, a figure that holds a mark, a locked one. */
function report(): Uint8Array {
  const paragraph =
    `<w:p>${run('Tổng thu ')}${control(1, 'khopso:thu', run('151.024'))}${mark(2)}${run(' triệu, chi ')}${control(3, 'khopso:chi', run('92.024'))}${run('; ')}` +
    `${control(4, 'khopso:co-chu-thich', run('70.067') + mark(3))}${control(5, 'khopso:khoa', run('1'), '<w:lock w:val="sdtContentLocked"/>')}${control(6, 'khac', run('x'))}</w:p>`;
  const body = control(9, 'khopso-block:ngan-sach/1', paragraph);
  const note = (id: number, inner: string): string =>
    `<w:footnote w:id="${String(id)}"><w:p>${inner}</w:p></w:footnote>`;
  return zipOf({
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(
      `<w:footnotes ${W}>${note(-1, '')}${note(2, `${run('Gồm ')}${control(7, 'khopso:noi-dia', run('44.500'))}`)}${note(3, run('Chú thích ba'))}</w:footnotes>`,
    ),
    'customXml/item1.xml': strToU8(
      '<?xml version="1.0"?><p:provenance xmlns:p="urn:khopso:provenance:1"><p:figure/></p:provenance>',
    ),
    'customXml/item2.xml': strToU8('<khac xmlns="urn:khac"/>'),
  });
}

async function wordInNode(
  bytes: Uint8Array | null,
  options: WordHostOptions = {},
): Promise<EmulatedWord & { readonly open: DocumentHost }> {
  const word = openInWord(bytes, options);
  const page = await bootOffice(word.host);
  return { ...word, open: wordHost({ waits: [1, 1], api: apiOf(page.Word, page.Office) }) };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the open document in Word', () => {
  it('lists the figures of the body, then those of the footnotes, and no other control', async () => {
    const { open } = await wordInNode(report());
    assert.deepEqual(plain(await open.figures()), [
      { id: 1, factId: 'thu', text: '151.024', inFootnote: false },
      { id: 3, factId: 'chi', text: '92.024', inFootnote: false },
      { id: 4, factId: 'co-chu-thich', text: '70.067\u0002', inFootnote: false },
      { id: 5, factId: 'khoa', text: '1', inFootnote: false },
      { id: 7, factId: 'noi-dia', text: '44.500', inFootnote: true },
    ]);
  });

  it('tells the paragraph around each figure', async () => {
    const { open } = await wordInNode(report());
    const around = await open.paragraphs();
    assert.deepEqual([...around.keys()], [1, 3, 4, 5, 7]);
    assert.equal(around.get(3), 'Tổng thu 151.024\u0002 triệu, chi 92.024; 70.067\u00021x');
    assert.equal(around.get(7), 'Gồm 44.500');
  });

  it('jumps to a figure in the body and in a footnote', async () => {
    const { open, document } = await wordInNode(report());
    assert.equal(await open.goTo(3), true);
    assert.equal(document.selected, 3);
    assert.equal(await open.goTo(7), true);
    assert.equal(document.selected, 7);
    assert.equal(await open.goTo(99), false);
  });

  it('refreshes figures, never touching a note mark or a locked control, and can be undone', async () => {
    const { open, document } = await wordInNode(report());
    const texts = new Map([
      [1, '151.025'],
      [3, '92.024'],
      [4, '70.250'],
      [5, '2'],
      [7, '44.501'],
      [99, '0'],
    ]);
    const outcome = await open.refresh(texts);
    assert.deepEqual(plain(outcome.changed), [
      { id: 1, factId: 'thu', before: '151.024', after: '151.025' },
      { id: 7, factId: 'noi-dia', before: '44.500', after: '44.501' },
    ]);
    assert.deepEqual(
      outcome.refused.map(({ id, reason }) => [id, reason]),
      [
        [99, 'gone'],
        [4, 'footnote-mark'],
        [5, 'locked'],
      ],
    );
    assert.deepEqual([...document.notes.keys()], [2, 3]);
    await open.refresh(new Map(outcome.changed.map(({ id, before }) => [id, before])));
    assert.deepEqual(
      (await open.figures()).map((one) => one.text),
      ['151.024', '92.024', '70.067\u0002', '1', '44.500'],
    );
  });

  it('reads and replaces the provenance part and leaves other parts alone', async () => {
    const { open, document } = await wordInNode(report());
    assert.match(String(await open.provenance()), /<p:figure\/>/);
    await open.setProvenance('<provenance xmlns="urn:khopso:provenance:1"/>');
    assert.equal(document.xmlParts.length, 2);
    assert.equal(await open.provenance(), '<provenance xmlns="urn:khopso:provenance:1"/>');
    assert.equal(await (await wordInNode(null)).open.provenance(), null);
  });

  it('hands out the document as it is now, all of it or nothing, and closes the file', async () => {
    const { open, host } = await wordInNode(report());
    await open.refresh(
      new Map([
        [1, '151.025'],
        [7, '44.501'],
      ]),
    );
    await open.setProvenance('<provenance xmlns="urn:khopso:provenance:1"/>');
    const bytes = (await open.bytes?.()) ?? new Uint8Array();
    const again = await wordInNode(bytes);
    assert.deepEqual(
      (await again.open.figures()).map((one) => one.text),
      ['151.025', '92.024', '70.067\u0002', '1', '44.501'],
    );
    assert.equal(await again.open.provenance(), '<provenance xmlns="urn:khopso:provenance:1"/>');
    for (const fault of [() => host.faults.loseSlice(0), () => host.faults.cutFiles(1)]) {
      fault();
      assert.equal(await open.bytes?.(), null);
      host.faults.calm();
    }
    assert.equal(host.openFiles, 0);
    await host.callCommon(77, [5]);
    await host.callCommon(77, [5]);
    assert.equal(await open.bytes?.(), null, 'too many files are open');
    assert.equal(host.openFiles, 2);
  });

  it('opens a generated report as a new document and leaves the open one as it is', async () => {
    const { open, opened, document } = await wordInNode(null);
    await open.openReport(report());
    assert.equal(opened.length, 1);
    assert.equal(opened[0]?.document.notes.size, 2);
    assert.deepEqual(opened[0]?.bytes, report());
    assert.equal(document.body.length, 0);
    await assert.rejects(
      open.openReport(new Uint8Array([1, 2, 3])),
      (error: unknown) => error instanceof Fault && error.code === 'host-lost',
    );
  });

  it('still reads on an older Word, and says what it lacks', async () => {
    const { open } = await wordInNode(report(), { sets: { WordApi: '1.3' } });
    assert.deepEqual(
      (await open.figures()).map((one) => one.id),
      [1, 3, 4, 5],
    );
    assert.equal(await open.provenance(), null);
    assert.deepEqual(
      open.gaps().map((gap) => gap.feature),
      ['provenance', 'footnotes', 'comments', 'bytes'],
    );
    const outcome = await open.refresh(new Map([[4, 'x']]));
    assert.deepEqual(
      outcome.refused.map((one) => one.reason),
      ['footnote-mark'],
    );
  });

  it('says of a protected document that it is protected, not that Word is lost, and changes no figure', async () => {
    const { open, host } = await wordInNode(report());
    host.faults.failAction('InsertText', 'AccessDenied');
    await assert.rejects(open.refresh(new Map([[1, '151.025']])), (error: unknown) => {
      assert.ok(error instanceof Fault);
      assert.equal(error.code, 'not-supported');
      assert.deepEqual(error.data, { reason: 'protected', application: 'Word' });
      return true;
    });
    assert.equal((await open.figures())[0]?.text, '151.024');
  });

  it('waits for a busy Word, then says so', async () => {
    const { open, host } = await wordInNode(report());
    host.faults.busy(Infinity);
    await assert.rejects(open.figures(), (error: unknown) => error instanceof Fault && error.code === 'host-busy');
    host.faults.calm();
    assert.equal((await open.figures()).length, 5);
  });
});
