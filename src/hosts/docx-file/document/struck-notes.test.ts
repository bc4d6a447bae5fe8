import { strict as assert } from 'node:assert';
import { partText, withParts } from '../../../../test/support/package-parts';
import { figure, firstFigures, note, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import type { ReportDocument } from '../../../core/report-document';
import { opcContext } from '../../../../test/support/opc-context';
import { readDocument, updateReport, verifyReport, writeReport } from '../';
import { parseXml } from '../../opc';
import { struckNotes } from './struck-notes';

const households = (verb: string, count: string, poor: string): ReportDocument =>
  sampleReport(firstFigures, {
    extra: [
      paragraph(
        'poor/1',
        text(`Số hộ nghèo ${verb} `),
        figure('sweep.b1-0.actual', count, { kind: 'count' }),
        text(' hộ'),
        note(text('Hộ nghèo còn '), figure('sweep.b1-1.actual', poor, { kind: 'count' }), text(' hộ.')),
        text('.'),
      ),
    ],
  });

describe('hosts/docx-file: footnotes whose marks are struck', () => {
  it('are those whose every mark stands in a tracked deletion', () => {
    const mark = (id: string): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const source = `<w:p><w:del>${mark('1')}${mark('2')}</w:del>${mark('2')}${mark('3')}<w:moveFrom><w:ins>${mark('4')}</w:ins></w:moveFrom></w:p>`;
    assert.deepEqual([...struckNotes(parseXml(source, 'x', opcContext()))], ['1', '4']);
  });

  it('say nothing: no figure of theirs is people’s own, and none is asked', async () => {
    const next = households('giảm', '15', '301');
    const before = await writeReport(households('tăng', '12', '286'), { epoch: 1 });
    const { bytes } = await updateReport(before, next, { epoch: 2, trackChanges: true });
    assert.match(partText(bytes, 'word/footnotes.xml'), />286</);
    const { holds, unbound } = verifyReport(bytes, [], [], { document: next });
    assert.deepEqual([holds, unbound.map((one) => one.text)], [true, []]);
    const read = readDocument(bytes, 'a.docx').paragraphs.filter(({ place }) => place === 'footnote');
    assert.deepEqual(
      read.map((one) => one.text.trim()).filter((line) => line.startsWith('Hộ')),
      ['Hộ nghèo còn 301 hộ.'],
    );
    const back = withParts(bytes, { 'word/document.xml': (xml) => xml.replace(/<\/?w:del(?: [^>]*)?>/g, '') });
    assert.equal(verifyReport(back, [], [], { document: next }).holds, false);
  });
});
