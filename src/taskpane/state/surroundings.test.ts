import { strict as assert } from 'node:assert';
import type { ProvenanceRecord } from '../../hosts/docx-file';
import type { SourcedFigure } from './figure-match';
import { surroundingsOf } from './surroundings';

const figure = (
  id: number,
  text: string,
  source: { fact: string; block: string } | null = null,
  inFootnote = false,
): SourcedFigure =>
  ({
    control: { id, factId: source?.fact ?? '', text, inFootnote },
    source,
    index: null,
    typedOver: false,
  }) as unknown as SourcedFigure;

describe('what stands around a figure', () => {
  it('is its own place in the sentence, also where the same figure stands twice', () => {
    const text = 'Thu\u0002 10 triệu, chi 10 triệu.';
    const found = surroundingsOf(
      [figure(1, '10'), figure(2, '10'), figure(3, '10')],
      new Map([
        [1, text],
        [2, text],
      ]),
      null,
    );
    assert.deepEqual(found.get(1), { before: 'Thu ', after: ' triệu, chi 10 triệu.', label: '' });
    assert.deepEqual(found.get(2), { before: 'Thu 10 triệu, chi ', after: ' triệu.', label: '' });
    assert.equal(found.has(3), false);
  });

  it('is cut at whole words', () => {
    const text = `${'một hai ba '.repeat(10)}7${' bốn năm sáu'.repeat(10)}`;
    const around = surroundingsOf([figure(1, '7')], new Map([[1, text]]), null).get(1);
    assert.match(around?.before ?? '', /^…(một|hai|ba) .* ba $/);
    assert.match(around?.after ?? '', /^ bốn .*(bốn|năm|sáu)…$/);
    assert.ok((around?.before.length ?? 99) <= 61 && (around?.after.length ?? 99) <= 41);
  });

  it('is the name of the row for a figure alone in its cell: no unit, no Roman number, no heading', () => {
    const cell = (fact: string, text: string): readonly object[] => [{ fact, text }];
    const record = {
      blocks: [
        {
          id: 'b',
          type: 'table',
          state: 'present',
          paragraphs: [
            ['Đơn vị: triệu đồng'],
            ['Thực hiện'],
            ['II'],
            ['Chi thường xuyên'],
            ['triệu đồng'],
            cell('a', '5'),
            cell('c', '6'),
            ['1'],
            cell('d', '7'),
          ],
        },
      ],
    } as unknown as ProvenanceRecord;
    const of = (fact: string, text: string): string | undefined =>
      surroundingsOf([figure(1, text, { fact, block: 'b' })], new Map([[1, text]]), record).get(1)?.label;
    assert.equal(of('a', '5'), 'Chi thường xuyên');
    assert.equal(of('c', '6'), 'Chi thường xuyên');
    assert.equal(of('missing', '8'), '');
    assert.equal(surroundingsOf([figure(1, '5')], new Map([[1, '5']]), record).get(1)?.label, '');
  });

  it('is nothing where the text changed under it', () => {
    assert.deepEqual(surroundingsOf([figure(1, '5')], new Map([[1, 'khác']]), null).get(1), {
      before: '',
      after: '',
      label: '',
    });
  });
});
