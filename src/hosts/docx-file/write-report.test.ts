import { strict as assert } from 'node:assert';
import { mock } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { askedBudget } from '../../../test/support/asked-budget';
import { sampleDocument } from '../../../test/support/report-document';
import { complaints } from '../../../test/support/open-xml-validator';
import { wordLayout } from '../../../test/support/word-layout';
import { Fault } from '../../core/fault';
import { writeReport } from './write-report';

const EPOCH = 1_625_000_000;

async function parts(epoch = EPOCH): Promise<Record<string, string>> {
  const files = unzipSync(await writeReport(sampleDocument(), { epoch }));
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');

/** Does it under a clock that has gone on. */
async function aDayLater<T>(act: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 86_400_000 });
  try {
    return await act();
  } finally {
    mock.timers.reset();
  }
}

describe('writeReport', () => {
  it('passes the Open XML validator', async () => {
    assert.deepEqual(await complaints(await writeReport(sampleDocument(), { epoch: EPOCH }), 'docx'), []);
  });

  it('gives the same bytes for the same document and clock, whatever was written before', async () => {
    const first = await writeReport(sampleDocument(), { epoch: EPOCH });
    await writeReport({ ...sampleDocument(), annexes: [] }, { epoch: EPOCH + 1 });
    const second = await aDayLater(() => writeReport(sampleDocument(), { epoch: EPOCH }));
    assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    const later = await writeReport(sampleDocument(), { epoch: EPOCH + 86_400 });
    assert.ok(!Buffer.from(first).equals(Buffer.from(later)));
  });

  it("says a table's unit at the right above it, in italics", async () => {
    const { paragraphs } = wordLayout(await writeReport(sampleDocument(), { epoch: EPOCH }));
    const [unit] = paragraphs.filter(({ text }) => text === 'Đơn vị: triệu đồng');
    assert.deepEqual([unit?.align, unit?.italic, unit?.bold], ['right', true, false]);
  });

  it('gives each content control an id of its own, in the body and the footnotes together', async () => {
    const files = await parts();
    const ids = ['word/document.xml', 'word/footnotes.xml'].flatMap((path) =>
      all(files[path] ?? '', /<w:sdtPr>.*?<w:id w:val="(\d+)"\/>/g),
    );
    assert.equal(ids.length, 7);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('uses only styles that it defines, leaves no cell empty and repeats no bookmark', async () => {
    const files = await parts();
    const known = new Set(all(files['word/styles.xml'] ?? '', /w:styleId="([^"]+)"/g));
    for (const path of Object.keys(files).filter((name) => /^word\/(document|footnotes|header\d+)\.xml$/.test(name))) {
      const xml = files[path] ?? '';
      for (const style of all(xml, /<w:(?:p|r)Style w:val="([^"]+)"/g))
        assert.ok(known.has(style), `${path}: ${style}`);
      for (const cell of all(xml, /<w:tc>(.*?)<\/w:tc>/gs)) assert.match(cell, /<w:p[ >/].*$/s);
      const bookmarks = all(xml, /<w:bookmarkStart w:id="(\d+)"/g);
      assert.equal(new Set(bookmarks).size, bookmarks.length);
    }
  });

  it('tags every figure with its fact and leaves the footnote mark outside every inline control', async () => {
    const files = await parts();
    const body = files['word/document.xml'] ?? '';
    assert.ok(all(body, /<w:tag w:val="([^"]+)"/g).includes('khopso:budget-expenditure.total.actual'));
    assert.ok(
      all(files['word/footnotes.xml'] ?? '', /<w:tag w:val="([^"]+)"/g).includes(
        'khopso:budget-expenditure.investment.actual',
      ),
    );
    const inline = all(
      body,
      /<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*khopso:(?!block).*?<w:sdtContent>(.*?)<\/w:sdtContent>/gs,
    );
    assert.ok(inline.length > 0);
    for (const content of inline) assert.ok(!content.includes('footnoteReference'), content);
    assert.ok(body.includes('<w:footnoteReference w:id="1"/>'));
  });

  it('carries the provenance part and its relationship', async () => {
    const files = await parts();
    assert.match(files['customXml/item1.xml'] ?? '', /xmlns="urn:khopso:provenance:1"/);
    assert.match(files['word/_rels/document.xml.rels'] ?? '', /\.\.\/customXml\/item1\.xml/);
    assert.match(files['docProps/core.xml'] ?? '', /2021-06-29T20:53:20Z/);
  });

  it('writes any text as text', async () => {
    const document = sampleDocument();
    const nasty = {
      ...document,
      blocks: [
        {
          type: 'paragraph' as const,
          id: 'x/1',
          content: [{ type: 'text' as const, text: '</w:t><w:evil/> & \u0000 \uD800 "]]>' }],
        },
      ],
    };
    const files = unzipSync(await writeReport(nasty, { epoch: EPOCH }));
    const body = strFromU8(files['word/document.xml'] as Uint8Array);
    assert.ok(!body.includes('<w:evil/>'));
    assert.deepEqual(await complaints(await writeReport(nasty, { epoch: EPOCH }), 'docx'), []);
  });

  it('writes the lines above footnotes and endnotes as Word does: no mark in front', async () => {
    const parts = unzipSync(await writeReport(sampleDocument(), { epoch: 1 }));
    const text = (part: string): string => strFromU8(parts[`word/${part}.xml`] ?? new Uint8Array());
    for (const part of ['footnotes', 'endnotes']) {
      const separators = text(part).match(/<w:(?:foot|end)note w:type=.*?<\/w:(?:foot|end)note>/gs);
      assert.equal(separators?.length, 2, part);
      for (const xml of separators) assert.match(xml, /<w:r><w:(?:separator|continuationSeparator)\/><\/w:r>/);
      assert.ok(!separators.join('').includes('noteRef'), part);
    }
    assert.match(text('footnotes'), /<w:footnote w:id="1">.*?<w:footnoteRef\/>/s);
  });

  it('asks its budget at every block, row and control, also while it becomes XML, and says where it was', async () => {
    const whole = askedBudget();
    await writeReport(sampleDocument(), { epoch: EPOCH, budget: whole });
    const blocks = sampleDocument().blocks.length;
    const controls = strFromU8(
      unzipSync(await writeReport(sampleDocument(), { epoch: EPOCH }))['word/document.xml'] as Uint8Array,
    ).match(/<w:sdt>/g);
    assert.ok(whole.asked.length > 2 * (controls?.length ?? 0), String(whole.asked.length));
    assert.ok(whole.asked.filter((place) => place !== undefined).length <= blocks + sampleDocument().annexes.length);
    for (const last of [3, whole.asked.length])
      await assert.rejects(
        writeReport(sampleDocument(), { epoch: EPOCH, budget: askedBudget(last) }),
        (error: unknown) => error instanceof Fault && error.code === 'too-slow' && error.data['sheet'] !== '',
      );
  });
});
