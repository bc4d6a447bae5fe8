import { strict as assert } from 'node:assert';
import { strToU8 } from 'fflate';
import { Fault, type FaultCode } from '../../../core/fault';
import { compound } from '../../../../test/support/compound-file';
import { replaceOnce, insertAfterBlock, ownParagraph } from '../../../../test/support/edit-report';
import { partText, withParts } from '../../../../test/support/package-parts';
import { firstFigures, sampleReport } from '../../../../test/support/sample-report';
import { updateReport } from '../update/update-report';
import { writeReport } from '../write-report';
import { traceReport } from './trace-report';
import { zipOf } from '../../../../test/support/zip-of';

const EPOCH = 1_623_628_800;
const fault =
  (code: FaultCode) =>
  (error: unknown): boolean =>
    error instanceof Fault && error.code === code;

describe('hosts/docx-file/trace', function () {
  this.timeout(60_000);

  it('leads every figure back to its cell, in reading order, footnotes where their marks stand', async () => {
    const trace = traceReport(await writeReport(sampleReport(firstFigures), { epoch: EPOCH }));
    assert.deepEqual(
      trace.figures.map((one) => [one.number, one.text, one.place, one.at?.file, one.at?.cell]),
      [
        [1, '1.694', 'body', 'tai-chinh.xlsx', 'D12'],
        [2, '25,35%', 'body', 'tai-chinh.xlsx', 'D12'],
        [3, '51,7%', 'body', 'tai-chinh.xlsx', 'D12'],
        [4, '92.024', 'body', 'tai-chinh.xlsx', 'D12'],
        [5, '70.067', 'footnote', 'tai-chinh.xlsx', 'D12'],
        [6, '08', 'body', 'thanh-tra.xlsx', 'B9'],
        [7, '05', 'body', 'thanh-tra.xlsx', 'D5'],
        [8, '92.024', 'body', 'tai-chinh.xlsx', 'D12'],
        [9, '70.067', 'body', 'tai-chinh.xlsx', 'D12'],
      ],
    );
    assert.deepEqual(trace.figures[3]?.proofs, ['sum:budget-expenditure.total.actual']);
    assert.equal(trace.figures[6]?.value, '-5');
    assert.equal(trace.figures[5]?.sha256, 'b'.repeat(64));
    assert.equal(trace.period, '2021-H1');
    assert.ok(trace.figures.every((one) => !one.overtyped));
  });

  it('says which figures were typed over, and knows those that people copied elsewhere', async () => {
    const bytes = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    const typed = replaceOnce(bytes, '>1.694<', '>1.700<');
    const control =
      /<w:sdt><w:sdtPr><w:alias w:val="[^"]*"\/><w:tag w:val="khopso:citizen-reception.total.ms-1"\/>[\s\S]*?<\/w:sdt>/.exec(
        partText(bytes, 'word/document.xml'),
      )?.[0] ?? '';
    const trace = traceReport(insertAfterBlock(typed, 'closing/1', ownParagraph('Nhắc lại: ', control)));
    assert.deepEqual(
      trace.figures.filter((one) => one.overtyped).map((one) => [one.text, one.printed]),
      [['1.700', '1.694']],
    );
    const copy = trace.figures.find((one) => one.block === '');
    assert.deepEqual([copy?.text, copy?.at?.cell, copy?.paragraph], ['08', 'B9', 'Nhắc lại: 08']);
  });

  it('refuses hostile and foreign documents with a fault, in tracing and updating alike', async () => {
    const bytes = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    const bad: readonly (readonly [Uint8Array, FaultCode])[] = [
      [new Uint8Array(), 'empty-file'],
      [strToU8('no zip'), 'not-a-report'],
      [zipOf({ 'a.txt': strToU8('x') }), 'not-a-report'],
      [
        withParts(bytes, {
          'customXml/item1.xml': null,
          'word/document.xml': (source) => source.replaceAll('khopso', 'other'),
          'word/footnotes.xml': (source) => source.replaceAll('khopso', 'other'),
        }),
        'not-a-report',
      ],
      [
        withParts(bytes, {
          'word/document.xml': (source) =>
            source.replace('<w:document', '<!DOCTYPE w:document [<!ENTITY x "y">]><w:document'),
        }),
        'corrupt',
      ],
      [
        withParts(bytes, {
          'customXml/item1.xml': (source) =>
            source.replace('<provenance', '<!DOCTYPE p SYSTEM "file:///etc/passwd"><provenance'),
        }),
        'corrupt',
      ],
      [withParts(bytes, { 'word/document.xml': (source) => source.replace('</w:body>', '') }), 'corrupt'],
      [withParts(bytes, { 'word/document.xml': '<a/>' }), 'not-supported'],
      [
        withParts(bytes, {
          'word/document.xml': (source) =>
            source
              .replace('<w:body>', `<w:body>${'<w:sdt><w:sdtContent>'.repeat(200)}`)
              .replace('</w:body>', `${'</w:sdtContent></w:sdt>'.repeat(200)}</w:body>`),
        }),
        'too-nested',
      ],
      [
        withParts(bytes, {
          'word/document.xml': (source) => source.replace('<w:body>', `<w:body>${' '.repeat(40 * 2 ** 20)}`),
        }),
        'too-large',
      ],
      [compound('WordDocument'), 'old-format'],
    ];
    for (const [document, code] of bad) {
      assert.throws(() => traceReport(document), fault(code), code);
      await assert.rejects(updateReport(document, sampleReport(firstFigures), { epoch: EPOCH }), fault(code), code);
    }
  });

  it('survives damage anywhere in the package with a fault at worst', async () => {
    const bytes = await writeReport(sampleReport(firstFigures), { epoch: EPOCH });
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let n = 0; n < 150; n += 1) {
      const damaged = bytes.slice(0, random(10) === 0 ? random(bytes.length) : bytes.length);
      for (let change = 0; change < 1 + random(8) && damaged.length > 0; change += 1)
        damaged[random(damaged.length)] = random(256);
      try {
        traceReport(damaged);
      } catch (error) {
        assert.ok(error instanceof Fault, String(error));
      }
    }
  });
});
