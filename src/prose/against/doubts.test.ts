/** What speaks for a figure that is another cell's than its words seem to name. */
import { strict as assert } from 'node:assert';
import { bookOf } from '../../../test/support/book-of-rows';
import { documentOf } from '../../../test/support/document-of';
import { readProse } from '../read-prose';
import { isDoubtful } from './doubts';
import { Grid } from './grid';

const inspections = bookOf([
  ['THANH TRA TỈNH'],
  ['KẾT QUẢ THANH TRA QUÝ I NĂM 2024'],
  ['STT', 'Loại hình', 'Số cuộc thanh tra theo kế hoạch', 'Số cuộc đã kết luận'],
  [1, 'Thanh tra kinh tế', 12, 8],
  [2, 'Thanh tra chuyên ngành', 41, 38],
]);

/** Whether "41" is no sure mistake for the concluded ones, being the planned ones. */
function isDoubtfulIn(text: string): boolean {
  const { draft } = readProse(documentOf(text));
  const grid = new Grid(inspections, '2024-Q1', [text]);
  const cellAt = (name: string): number => inspections.facts.findIndex(({ at }) => at.cell === name);
  const figure = draft.mentions.findIndex(({ line, start }) => line.text.startsWith('41', start));
  const mention = draft.mentions[figure];
  assert.ok(mention);
  const [cell, instead] = [cellAt('D5'), cellAt('C5')];
  const binding = { figure, cell, instead, miss: 'plan', score: 0.9, rivals: 0 } as const;
  return isDoubtful(mention, binding, grid, () => false);
}

describe('prose/against: doubts', () => {
  it('takes the words ahead of a list for those of its figures, too', () => {
    const list = 'gồm 12 cuộc thanh tra kinh tế và 41 cuộc thanh tra chuyên ngành';
    assert.equal(isDoubtfulIn(`Thực hiện 53 cuộc thanh tra theo kế hoạch (${list}).`), true);
    assert.equal(isDoubtfulIn(`Kết luận 53 cuộc thanh tra (${list}).`), false);
    assert.equal(isDoubtfulIn(`Thanh tra 53 cuộc, bằng 55% kế hoạch, ${list}.`), false);
    assert.equal(isDoubtfulIn(`Kế hoạch giao sớm. Kết luận 53 cuộc thanh tra, ${list}.`), false);
  });
});
