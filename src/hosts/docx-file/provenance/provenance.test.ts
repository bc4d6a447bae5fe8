import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Fault } from '../../../core/fault';
import type { ReportDocument } from '../../../core/report-document';
import { PROVENANCE_NAMESPACE, type ProvenanceRecord } from './model';
import { readProvenance } from './read';
import { recordOf } from './record';
import { blockTag, figureTag, idOfTag, isBlockTag, isFigureTag } from './tags';
import { provenanceXml, writeProvenance } from './write';

const at = { file: 'chi "1" & <2>.xlsx', sheet: 'Biểu\t95\n', cell: 'D12' };
const document: ReportDocument = {
  profile: 'town',
  period: '2021-H1',
  frame: {
    parentBody: '',
    body: 'UBND',
    number: '',
    symbol: 'BC',
    place: 'Quảng Trị',
    date: null,
    kind: 'BÁO CÁO',
    subject: 's',
    addressees: [],
    signature: { authority: '', position: 'CHỦ TỊCH', name: 'A' },
    recipients: [],
  },
  blocks: [
    { type: 'heading', id: 'h', level: 1, text: 'I. <KẾT> & QUẢ' },
    {
      type: 'paragraph',
      id: 'p/1',
      content: [
        { type: 'text', text: 'Chi ' },
        { type: 'text', text: 'là ', bold: true },
        {
          type: 'figure',
          text: '70.067',
          factId: 'f.1.actual',
          value: '70067',
          unit: 'triệu đồng',
          measure: 'actual',
          at,
          format: { kind: 'number', decimals: 0, padded: false, shift: -3, absolute: true, adjusted: 1 },
          proofs: ['sum:f', 'a b'],
        },
        {
          type: 'footnote',
          content: [
            { type: 'text', text: 'gồm ' },
            {
              type: 'figure',
              text: '03',
              factId: 'f.2',
              value: '3',
              unit: '',
              measure: 'count',
              at,
              format: { kind: 'count', decimals: 0, padded: true },
            },
          ],
        },
        { type: 'text', text: '.' },
      ],
    },
  ],
  annexes: [
    {
      id: 'a',
      title: 't',
      note: '',
      blocks: [
        {
          type: 'table',
          id: 't',
          caption: 'Bảng',
          landscape: false,
          header: [['A', '']],
          rows: [
            [
              { type: 'text', text: 'x' },
              {
                type: 'figure',
                text: '1',
                factId: 'f.3',
                value: '1',
                unit: '%',
                measure: 'percent-of-plan',
                at,
                format: { kind: 'percent', decimals: 1, padded: false },
              },
            ],
          ],
        },
      ],
    },
  ],
  provenance: {
    workbooks: [
      { file: at.file, sha256: 'ab' },
      { file: 'open', sha256: null },
    ],
    findings: [
      {
        check: 'c',
        code: 'm',
        severity: 'error',
        at,
        related: [at],
        data: { actual: '1', a: '<' },
        relation: 'sum:x',
        waived: true,
      },
    ],
  },
};

describe('hosts/docx-file/provenance', () => {
  it('comes back as it was written, whatever the names hold', () => {
    const record = recordOf(document);
    assert.deepEqual(readProvenance(provenanceXml(document), 'item1.xml'), record);
    assert.deepEqual(
      record.figures.map((figure) => [figure.fact, figure.place, figure.block, figure.sha256]),
      [
        ['f.1.actual', 'body', 'p/1', 'ab'],
        ['f.2', 'footnote', 'p/1', 'ab'],
        ['f.3', 'body', 't', 'ab'],
      ],
    );
    assert.deepEqual(record.blocks[1]?.paragraphs, [
      ['Chi là ', { fact: 'f.1.actual', text: '70.067' }, { note: ['gồm ', { fact: 'f.2', text: '03' }] }, '.'],
    ]);
    assert.deepEqual(record.blocks[2]?.paragraphs, [['Bảng'], ['A'], ['x'], [{ fact: 'f.3', text: '1' }]]);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string(), (text, name) => {
        const sayable = (s: string): string =>
          s.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
        const record: ProvenanceRecord = {
          profile: '',
          period: name,
          workbooks: [],
          frame: {},
          figures: [],
          findings: [],
          blocks: [{ id: name, type: 'paragraph', state: 'deleted', paragraphs: [[text, { fact: name, text }]] }],
        };
        const back = readProvenance(writeProvenance(record), 'x');
        assert.deepEqual(back.blocks, [
          {
            id: sayable(name),
            type: 'paragraph',
            state: 'deleted',
            paragraphs: [[sayable(text), { fact: sayable(name), text: sayable(text) }]],
          },
        ]);
      }),
    );
  });

  it('refuses a part of another kind', () => {
    assert.throws(
      () => readProvenance('<a/>', 'x'),
      (error) => error instanceof Fault && error.code === 'not-a-report',
    );
    assert.throws(
      () => readProvenance('<provenance', 'x'),
      (error) => error instanceof Fault && error.code === 'corrupt',
    );
    assert.deepEqual(readProvenance(`<k:provenance xmlns:k="${PROVENANCE_NAMESPACE}"/>`, 'x').figures, []);
  });

  it('makes tags that Word keeps whole and that differ for different ids', () => {
    const long = 'i.3.4.e/'.repeat(9);
    assert.equal(blockTag('i/1'), 'khopso-block:i/1');
    assert.equal(figureTag('a.b.actual'), 'khopso:a.b.actual');
    assert.equal(blockTag(`${long}1`).length, 64);
    assert.notEqual(blockTag(`${long}1`), blockTag(`${long}2`));
    assert.ok(isBlockTag(blockTag('x')) && !isFigureTag(blockTag('x')) && isFigureTag(figureTag('x')));
    assert.equal(idOfTag('khopso-block:a:b'), 'a:b');
  });
});
