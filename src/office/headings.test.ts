import { strict as assert } from 'node:assert';
import type { Block } from '../core/report-document';
import { Headings, type Heading } from './headings';
import type { OutlineItem } from './profile';

const heading = (level: 1 | 2 | 3, text: string): Heading => ({ kind: 'heading', level, text });
const slot = (code: string): OutlineItem => ({ kind: 'text', code });

/** What is printed where only the slots of `said` say anything. */
function printed(items: readonly OutlineItem[], said: readonly string[]): string[] {
  const blocks: Block[] = [];
  const headings = new Headings({ 'ky.ten': 'quý I' }, blocks);
  items.forEach((item, at) => {
    if (item.kind === 'heading') headings.add(item, items.slice(at + 1));
    else if (item.kind === 'text' && said.includes(item.code)) {
      const id = headings.paragraph();
      blocks.push({ type: 'paragraph', id, content: [{ type: 'text', text: item.code }] });
    }
  });
  return blocks.map((block) => (block.type === 'heading' ? block.text : `${block.id} ${item(block)}`));
}
const item = (block: Block): string =>
  block.type === 'paragraph' ? block.content.map((piece) => (piece.type === 'text' ? piece.text : '')).join('') : '';

describe('headings', () => {
  const outline = [
    heading(1, 'Kết quả {{ ky.ten }}'),
    ...[heading(2, 'Một'), slot('a'), heading(2, 'Hai'), heading(3, 'Nhỏ'), slot('b'), heading(2, 'Ba'), slot('c')],
    ...[heading(1, 'Đánh giá'), slot('d')],
  ];

  it('go where nothing stands below them, and the numbers follow', () => {
    assert.deepEqual(printed(outline, ['a', 'b', 'c', 'd']), [
      ...['I. KẾT QUẢ QUÝ I', '1. Một', '1. a', '2. Hai', '2.1. Nhỏ', '1. b', '3. Ba', '1. c'],
      ...['II. ĐÁNH GIÁ', '1. d'],
    ]);
    assert.deepEqual(printed(outline, ['b', 'd']), [
      ...['I. KẾT QUẢ QUÝ I', '1. Hai', '1.1. Nhỏ', '1. b', 'II. ĐÁNH GIÁ', '1. d'],
    ]);
    assert.deepEqual(printed(outline, ['d']), ['I. ĐÁNH GIÁ', '1. d']);
    assert.deepEqual(printed(outline, []), []);
  });

  it('say a word in capitals, or with one, where its name is written so', () => {
    const words = [heading(2, 'Phần một: KẾT QUẢ {{ KY.TEN }}'), heading(2, '{{ Ky.ten }}: kết quả')].map((each) => ({
      ...each,
      numbered: false as const,
    }));
    assert.deepEqual(printed(words, []), ['Phần một: KẾT QUẢ QUÝ I', 'Quý I: kết quả']);
  });

  it('stay where the outline has nothing for them, or the office numbers them itself', () => {
    assert.deepEqual(printed([heading(1, 'Một'), heading(1, 'Hai'), slot('a')], ['a']), ['I. MỘT', 'II. HAI', '1. a']);
    const own: Heading = { ...heading(1, 'B. HẠN CHẾ {{ ky.ten }}'), numbered: false };
    assert.deepEqual(printed([own, slot('a')], []), ['B. HẠN CHẾ QUÝ I']);
  });
});
