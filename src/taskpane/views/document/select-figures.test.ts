import { strict as assert } from 'node:assert';
import type { SourcedFigure } from '../../state/figure-match';
import { countFigures, shownFigures, type FigureLens } from './select-figures';

const figure = (
  id: number,
  text: string,
  cell: string | null,
  more: { note?: boolean; typed?: boolean } = {},
): SourcedFigure =>
  ({
    control: { id, factId: '', text, inFootnote: more.note ?? false },
    source: cell === null ? null : { at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell } },
    index: null,
    typedOver: more.typed ?? false,
  }) as unknown as SourcedFigure;

const figures = [
  figure(1, '70.250', 'D11'),
  figure(2, '8', 'B9', { note: true }),
  figure(3, '5', null),
  figure(4, '9', 'C3', { typed: true }),
];
const changes = new Map([[1, { id: 1, factId: '', before: '70.067', after: '70.250' }]]);
const around = new Map([
  [1, { before: 'chi thường xuyên ', after: ' triệu đồng', label: '' }],
  [4, { before: '', after: '', label: 'Đấu giá đất' }],
]);
const ids = (lens: FigureLens, search = ''): number[] =>
  shownFigures(figures, { lens, search }, changes, around).map(({ control }) => control.id);

describe('the figures that the list shows', () => {
  it('are those of the filter', () => {
    assert.deepEqual(
      [ids('all'), ids('changed'), ids('footnote'), ids('unsourced'), ids('typedOver')],
      [[1, 2, 3, 4], [1], [2], [3], [4]],
    );
    assert.equal(countFigures(figures, 'typedOver', changes), 1);
  });

  it('are found by figure, by what it was, by the words around, by row and by cell, with or without marks', () => {
    assert.deepEqual(ids('all', '70.250'), [1]);
    assert.deepEqual(ids('all', '70.067'), [1]);
    assert.deepEqual(ids('all', 'thuong xuyen'), [1]);
    assert.deepEqual(ids('all', 'dau gia'), [4]);
    assert.deepEqual(ids('all', 'bieu 95 b9'), [2]);
    assert.deepEqual(ids('changed', 'b9'), []);
  });
});
