/** "./." ends a report, whoever wrote its last sentence, and once. */
import { strict as assert } from 'node:assert';
import { closed } from './sentence-ends';
import type { Block } from '../core/report-document';

const last = (text: string): string => {
  const block: Block = { type: 'paragraph', id: 'text/III.2', content: [{ type: 'text', text }] };
  const ended = closed(block);
  const end = ended.type === 'paragraph' ? ended.content.at(-1) : undefined;
  return end?.type === 'text' ? end.text : '';
};

describe('office: the sign that closes a report', () => {
  it('stands once behind its last sentence', () => {
    assert.equal(last('2. Đẩy nhanh tiến độ các công trình.'), '2. Đẩy nhanh tiến độ các công trình./.');
    assert.equal(last('Trên đây là báo cáo của UBND xã./.'), 'Trên đây là báo cáo của UBND xã./.');
    assert.equal(last('… và các nhiệm vụ khác...'), '… và các nhiệm vụ khác...');
  });
});
