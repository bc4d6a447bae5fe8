/** Pairing controls with remembered figures, and what each says under new data. */
import { strict as assert } from 'node:assert';
import type { Fact } from '../../core/fact';
import type { DocumentFigure } from '../../core/host';
import type { PrintedFigure } from '../../hosts/docx-file';
import { readingOf } from '../../../test/support/reading-of';
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
    assert.deepEqual([...refreshed([printed('a', '70.067')], pairs, [printed('a', '70.067')], new Map()).texts], []);
    assert.deepEqual(
      [...refreshed([printed('a', '70.067')], pairs, [printed('a', '70.250')], new Map()).texts],
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
    const next = refreshed(known, sourced([control(1, 'a', '70.067'), control(2, 'd', '05')], known), fresh, new Map());
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
    const fact = readingOf({ facts: { D12: { value: '1234.5', unit: 'triệu đồng' } } }).facts[0] as Fact;
    const controls = sourced(
      [control(1, 'f.d12.actual', '70.067'), control(2, 'gone', '1'), control(3, 'f.d12.actual', '183')],
      known,
    );
    const next = refreshed(known, controls, [], new Map([[fact.id, fact]]));
    assert.deepEqual([...next.texts], [[1, '1.235']]);
    assert.deepEqual(
      next.unknown.map((one) => one.control.id),
      [2, 3],
    );
  });

  it('write nothing where nothing changed', () => {
    const known = [printed('a', '70.067')];
    assert.equal(
      refreshed(known, sourced([control(1, 'a', '70.067')], known), [printed('a', '70.067')], new Map()).texts.size,
      0,
    );
  });
});
