/**
 * Updates of the full sample report after random edits as people make them in Word, with random changed facts: no word of
 * theirs is lost, the document stays sound, every changed figure is listed, and the next update finds nothing to do.
 */
import { strict as assert } from 'node:assert';
import type { Reading } from '../../src/core/reading';
import { sameFigure } from '../../src/hosts/docx-file/document/same-figure';
import { traceReport, updateReport, verifyReport, writeReport, type UpdateSummary } from '../../src/hosts/docx-file';
import { Random } from '../../tools/fuzz/random';
import { complaints } from '../support/open-xml-validator';
import { changedParts, partsOf, partText } from '../support/package-parts';
import { alteredReading, reportOf, sampleReading } from '../support/sample-facts';
import { editAtRandom, type EditedReport } from '../support/word-edits';

const CASES = 3;
const TEXTS = ['word/document.xml', 'word/footnotes.xml', 'word/comments.xml'];
const textOf = (bytes: Uint8Array): string =>
  TEXTS.filter((name) => partsOf(bytes).has(name))
    .map((name) => partText(bytes, name))
    .join('\n');
const numbers = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map((match) => match[1] ?? '').sort();

/** What the schema does not say: numbers that stand once, marks that have what they point to. */
function sound(bytes: Uint8Array): void {
  const main = partText(bytes, 'word/document.xml');
  const controls = numbers(
    main.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '') + partText(bytes, 'word/footnotes.xml'),
    /<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val="(-?\d+)"/gs,
  );
  assert.equal(new Set(controls).size, controls.length, 'numbers of controls');
  assert.deepEqual(
    numbers(main, /<w:footnoteReference w:id="(\d+)"/g),
    numbers(partText(bytes, 'word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g),
    'footnotes',
  );
  assert.deepEqual(
    numbers(main, /<w:bookmarkStart w:id="(\d+)"/g),
    numbers(main, /<w:bookmarkEnd w:id="(\d+)"/g),
    'bookmarks',
  );
  const comments = partsOf(bytes).has('word/comments.xml')
    ? numbers(partText(bytes, 'word/comments.xml'), /<w:comment [^>]*?w:id="(\d+)"/g)
    : [];
  for (const mark of ['RangeStart', 'RangeEnd', 'Reference'])
    assert.deepEqual(numbers(main, new RegExp(`<w:comment${mark} w:id="(\\d+)"`, 'g')), comments, `comments: ${mark}`);
}

/** Smart tags are Word 2010's own and left out by the validator's schema. */
async function invalid(bytes: Uint8Array): Promise<unknown[]> {
  return (await complaints(bytes, 'docx')).filter((one) => !JSON.stringify(one).includes('smartTag'));
}

function everyChangeListed(before: Uint8Array, after: Uint8Array, summary: UpdateSummary): void {
  const listed = new Set([
    ...summary.figures.map((one) => `${one.fact} ${one.old} ${one.new}`),
    ...summary.overtyped.map((one) => `${one.fact} ${one.typed} ${one.restored}`),
  ]);
  const now = new Map<string, string[]>();
  const key = (one: { block: string; place: string; fact: string }): string =>
    `${one.block}\n${one.place}\n${one.fact}`;
  for (const one of traceReport(after).figures) now.set(key(one), [...(now.get(key(one)) ?? []), one.text]);
  for (const one of traceReport(before).figures) {
    const text = now.get(key(one))?.shift();
    if (text !== undefined && !sameFigure(text, one.text))
      assert.ok(listed.has(`${one.fact} ${one.text} ${text}`), `${one.block} ${one.fact} ${one.text} → ${text}`);
  }
}

async function holds(edited: EditedReport, reading: Reading, trackChanges: boolean): Promise<void> {
  const document = reportOf(reading);
  const { bytes, summary } = await updateReport(edited.bytes, document, { epoch: 2, trackChanges });
  const [then, now] = [textOf(edited.bytes), textOf(bytes)];
  for (const word of edited.words) if (then.includes(word)) assert.ok(now.includes(word), `lost ${word}`);
  for (const id of edited.deleted) assert.ok(!now.includes(`khopso-block:${id}"`), `${id} came back`);
  sound(bytes);
  assert.deepEqual(await invalid(bytes), []);
  everyChangeListed(edited.bytes, bytes, summary);
  const left = new Set(summary.skipped.map(({ fact }) => fact));
  const verified = verifyReport(bytes, reading.facts, document.provenance.workbooks, { document });
  assert.deepEqual(
    verified.figures
      .filter(({ verdict, fact }) => verdict !== 'equal' && !left.has(fact))
      .map(({ text, expected }) => `${text} ${expected ?? ''}`),
    [],
  );
  const again = await updateReport(bytes, document, { epoch: 2, trackChanges });
  assert.deepEqual(changedParts(bytes, again.bytes), [], 'an update with nothing new changes nothing');
}

describe('fuzzing updates', function () {
  this.timeout(240_000);
  let reading: Reading;
  let report: Uint8Array;
  before(async () => {
    reading = await sampleReading();
    report = await writeReport(reportOf(reading), { epoch: 1 });
  });

  for (let seed = 1; seed <= CASES; seed += 1) {
    it(`loses and misreports nothing, case ${String(seed)}`, async () => {
      const random = new Random(seed);
      const edited = editAtRandom(report, random, 6 + 3 * (seed % 8));
      assert.deepEqual(await invalid(edited.bytes), [], `the edits themselves are at fault: ${edited.log.join(', ')}`);
      await holds(edited, alteredReading(reading, random), random.chance(3));
    });
  }
});
