/** Pairing controls with remembered figures, and what each says under new data. */
import { strict as assert } from 'node:assert';
import type { DocumentFigure } from '../../core/host';
import type { ReportDocument } from '../../core/report-document';
import type { PrintedFigure } from '../../hosts/docx-file';
import { readingOf } from '../../../test/support/reading-of';
import { recordOf, updateReport, writeReport, traceReport } from '../../hosts/docx-file';
import { controlOf, insertAfterBlock, ownParagraph } from '../../../test/support/edit-report';
import { figure, firstFigures, paragraph, sampleReport, text } from '../../../test/support/sample-report';
import { EPOCH } from '../../../test/support/update-sample';
import { documentMemory } from '../boot/document-memory';
import { figuresOf } from '../asking/updated';
import { refreshed, sourced } from './figure-match';

const AT = { file: 'so.xlsx', sheet: 'Biểu', cell: 'D12' };

function printed(fact: string, text: string, more: Partial<PrintedFigure> = {}): PrintedFigure {
  return {
    fact,
    value: text.replace(/\./g, ''),
    unit: 'triệu đồng',
    at: AT,
    sha256: null,
    printed: text,
    format: { kind: 'number', decimals: 0, padded: false },
    block: 'b/1',
    place: 'body',
    proofs: [],
    ...more,
  };
}

const control = (id: number, factId: string, text: string, inFootnote = false): DocumentFigure => ({
  id,
  factId,
  text,
  inFootnote,
});

describe('figures of a document', () => {
  it('are paired fact by fact, body and footnotes apart, and typed-over ones are told', () => {
    const pairs = sourced(
      [control(1, 'a', '70.067'), control(2, 'b', '12'), control(3, 'a', '70.067', true), control(4, 'x', '5')],
      [printed('a', '70.067'), printed('a', '70.067', { place: 'footnote', block: 'b/2' }), printed('b', '11')],
    );
    assert.deepEqual(
      pairs.map((pair) => [pair.index, pair.typedOver]),
      [
        [0, false],
        [2, true],
        [1, false],
        [null, false],
      ],
    );
  });

  it('are not taken for typed over, nor for new, because of a footnote mark in their control', () => {
    const pairs = sourced([control(1, 'a', '70.067\u0002')], [printed('a', '70.067')]);
    assert.deepEqual(
      pairs.map((pair) => pair.typedOver),
      [false],
    );
    assert.deepEqual([...refreshed([printed('a', '70.067')], pairs, { fresh: [printed('a', '70.067')] }).texts], []);
    assert.deepEqual(
      [...refreshed([printed('a', '70.067')], pairs, { fresh: [printed('a', '70.250')] }).texts],
      [[1, '70.250']],
    );
  });

  it("take the new report's text at the same place, derived ones included", () => {
    const derived = {
      format: { kind: 'derived' as const, decimals: 0, padded: true, absolute: true as const },
      printed: '05',
      value: '-5',
      block: 'b/3',
    };
    const known = [printed('a', '70.067'), printed('d', '05', derived)];
    const fresh = [printed('a', '70.250'), printed('d', '03', { ...derived, printed: '03', value: '-3' })];
    const next = refreshed(known, sourced([control(1, 'a', '70.067'), control(2, 'd', '05')], known), { fresh });
    assert.deepEqual(
      [...next.texts],
      [
        [1, '70.250'],
        [2, '03'],
      ],
    );
    assert.deepEqual(
      next.figures.map((figure) => figure.value),
      ['70250', '-3'],
    );
    assert.deepEqual(next.unknown, []);
  });

  it('fall back on the fact alone, never for a derived figure, and leave what the data lacks', () => {
    const known = [
      printed('f.d12.actual', '70.067'),
      printed('gone', '1'),
      printed('f.d12.actual', '183', { block: 'b/9', format: { kind: 'derived', decimals: 0, padded: false } }),
    ];
    const reading = readingOf({ facts: { D12: { value: '1234.5', unit: 'triệu đồng' } } });
    const controls = sourced(
      [control(1, 'f.d12.actual', '70.067'), control(2, 'gone', '1'), control(3, 'f.d12.actual', '183')],
      known,
    );
    const next = refreshed(known, controls, { fresh: [], fact: (id) => figuresOf(reading, [id])[0] ?? null });
    assert.deepEqual([...next.texts], [[1, '1.235']]);
    assert.deepEqual(
      next.unknown.map((one) => one.control.id),
      [2, 3],
    );
  });

  it('write nothing where nothing changed', () => {
    const known = [printed('a', '70.067')];
    assert.equal(
      refreshed(known, sourced([control(1, 'a', '70.067')], known), { fresh: [printed('a', '70.067')] }).texts.size,
      0,
    );
  });
});

describe('one text for the pane and the command line', () => {
  /** Two parts of a breakdown of which one is moved in its last place so that they add up in print. */
  const report = (part: string): ReportDocument =>
    sampleReport(firstFigures, {
      extra: [
        paragraph(
          'x/1',
          text('Sản lượng '),
          figure('f.a.production', part, { decimals: 1, unit: 'tấn', cell: 'D20', adjusted: 1 }),
          text(' tấn.'),
        ),
      ],
    });

  it('rounds a figure plainly where people copied it out of the breakdown, and keeps it moved inside', async () => {
    const written = await writeReport(report('15.24'), { epoch: EPOCH });
    const copied = insertAfterBlock(
      written,
      'closing/1',
      ownParagraph('Nhắc lại: ', controlOf(written, 'f.a.production', 5000)),
    );
    const now = report('15.84');
    const { bytes: updated } = await updateReport(copied, now, { epoch: EPOCH });
    const byCommand = traceReport(updated)
      .figures.filter(({ fact }) => fact === 'f.a.production')
      .map((one) => one.text);

    const known = documentMemory.ofFile(copied);
    const controls = known.map(({ fact, printed: shown, place }, at) => control(at, fact, shown, place === 'footnote'));
    const { texts } = refreshed(known, sourced(controls, known), { fresh: recordOf(now).figures });
    const byPane = [...texts].filter(([at]) => known[at]?.fact === 'f.a.production').map(([, shown]) => shown);
    assert.deepEqual(byCommand, ['15,9', '15,8']);
    assert.deepEqual(byPane, byCommand);
  });
});
