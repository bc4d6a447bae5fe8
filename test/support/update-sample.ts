/** The sample report updated, and looked at: what tests of updating share. */
import { strict as assert } from 'node:assert';
import { updateReport, writeReport, type UpdateSummary } from '../../src/hosts/docx-file';
import { complaints } from './open-xml-validator';
import { partText, partsOf } from './package-parts';
import { plainText } from './edit-report';
import { firstFigures, sampleReport, type SampleFigures } from './sample-report';

export const EPOCH = 1_623_628_800;
export const DOCUMENT = 'word/document.xml';
export const PROVENANCE = 'customXml/item1.xml';
export const second: SampleFigures = {
  retail: '1500',
  growth: '-3.2',
  plan: '45.8',
  spending: '93000',
  recurrent: '70250',
  visits: '20',
  change: '7',
};

export const first = (): Promise<Uint8Array> => writeReport(sampleReport(firstFigures), { epoch: EPOCH });
export const update = (
  bytes: Uint8Array,
  figures: SampleFigures = second,
  options: Parameters<typeof sampleReport>[1] = {},
  tracking = false,
): ReturnType<typeof updateReport> =>
  updateReport(bytes, sampleReport(figures, options), { epoch: EPOCH, ...(tracking ? { trackChanges: true } : {}) });
export const changes = (summary: UpdateSummary): string[] =>
  summary.figures.map((one) => `${one.block} ${one.old} → ${one.new}`);
export const comments = (bytes: Uint8Array): string[] =>
  partsOf(bytes).has('word/comments.xml')
    ? [...partText(bytes, 'word/comments.xml').matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)].map((match) =>
        plainText(match[0]),
      )
    : [];

/** What the validator overlooks: numbers that must be unique, footnotes and marks that must fit. */
export function sound(bytes: Uint8Array): void {
  const all = partText(bytes, DOCUMENT) + partText(bytes, 'word/footnotes.xml');
  const ids = [...all.matchAll(/<w:sdtPr>(?:(?!<\/w:sdtPr>).)*?<w:id w:val="(-?\d+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length, 'content control ids are unique');
  const marks = [...partText(bytes, DOCUMENT).matchAll(/<w:footnoteReference w:id="(-?\d+)"/g)].map(
    (match) => match[1],
  );
  assert.equal(new Set(marks).size, marks.length, 'each footnote has one mark');
  const notes = [...partText(bytes, 'word/footnotes.xml').matchAll(/<w:footnote w:id="(-?\d+)"/g)].map(
    (match) => match[1],
  );
  assert.deepEqual(notes, marks, 'each mark has its footnote and each footnote its mark, in the same order');
}

export async function valid(bytes: Uint8Array): Promise<void> {
  sound(bytes);
  assert.deepEqual(await complaints(bytes, 'docx'), []);
}

/** document.xml with every figure's text, our comments' marks and split runs made alike: what must survive an update. */
export function skeleton(bytes: Uint8Array): string {
  return partText(bytes, DOCUMENT).replace(/(<w:tag w:val="khopso:[^"]*"\/>[\s\S]*?<w:t[^>]*>)[^<]*/g, '$1#');
}
