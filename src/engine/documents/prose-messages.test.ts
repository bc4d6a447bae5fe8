/** What is said of a report's own text: what was read is called by its name, and figures by words that stand in it. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { readingOf } from '../../../test/support/reading-of';
import type { Language } from '../../core/finding';
import { describeFinding } from '../describe';
import { examine } from '../examine';
import { checkHtml } from '../formats/html';
import { checkJson } from '../formats/json';
import { checkText } from '../formats/text';
import { withDocuments } from './with-documents';

/** Sentences of all findings of a text. */
function said(text: string, language: Language = 'vi'): string[] {
  return examine(withDocuments(null, [documentOf(text)])).findings.map((finding) => describeFinding(finding, language));
}

describe('engine/documents: what is said of prose', () => {
  it('grounds a finding on the text that was read, not on a sheet', () => {
    const text = 'Toàn xã có 120 hộ trồng chè, gồm 70 hộ thôn Hạ và 40 hộ thôn Thượng.';
    assert.match(said(text).join('\n'), /nhưng các phần cộng lại 70 \+ 40 = 110 .* Căn cứ: lời văn\.$/u);
    assert.match(said(text, 'en').join('\n'), /Grounds: the words of the text\.$/u);
    const note = 'Toàn xã có 120 hộ trồng chè[^1].\n[^1]: Gồm: thôn Hạ 70 hộ; thôn Thượng 40 hộ.';
    assert.doesNotMatch(said(note).join('\n'), /trên biểu|bảng/u);
  });

  it('says of shares that they must make 100%, which no text prints', () => {
    const text = 'Cơ cấu lao động: nông nghiệp chiếm 35,5%, công nghiệp chiếm 47,1%, dịch vụ chiếm 27,4%.';
    assert.match(
      said(text).join('\n'),
      /^Các tỷ lệ của cùng một tổng phải cộng thành 100% nhưng ở đây 35,5 \+ 47,1 \+ 27,4 = 110% \(lệch −10; /u,
    );
    assert.match(said(text, 'en').join('\n'), /^The shares of one whole must make 100% but here 35\.5 \+ 47\.1/u);
  });

  it('calls a mean and "gấp … lần" by their units', () => {
    const mean = 'Toàn huyện có 20 hợp tác xã, tổng doanh thu 180 tỷ đồng, bình quân 8,0 tỷ đồng/hợp tác xã.';
    assert.match(said(mean).join('\n'), /ghi 8,0 tỷ đồng nhưng/u);
    const times = 'Doanh thu đạt 264 tỷ đồng, gấp 4,2 lần cùng kỳ năm trước (110 tỷ đồng).';
    assert.match(said(times).join('\n'), /ghi 4,2 lần nhưng/u);
  });

  it('sends nobody to a cell of a text', () => {
    const text = 'Toàn huyện tiếp 156 lượt, giảm 22 lượt so với cùng kỳ (146/178 lượt).';
    const [sentence = ''] = said(text).filter((each) => each.includes('cùng chỉ tiêu'));
    assert.match(sentence, / ở đây ghi \d+ lượt nhưng cùng chỉ tiêu này ở Đoạn 1 ghi \d+ lượt \(/u);
  });

  it('speaks of figures and whoever wrote the report, not of cells and sheets', () => {
    const slipped = withDocuments(null, [
      documentOf('Toàn xã có 5.214 hộ, gồm 2.061 hộ thôn Hạ và 2.613 hộ thôn Thượng; thôn Hạ chiếm 49,9%.'),
    ]);
    const text = checkText(slipped, examine(slipped), 'vi');
    assert.match(text, /→ Số 2\.061 ghi sai: [^:]*\(2\.061 → 2\.601 hộ\); .*cần người viết báo cáo xác nhận\./u);
    assert.match(text, /\n\d+ con số: /u);
    assert.doesNotMatch(text, /(?<!\p{L})[Ôô] |lập biểu|trên biểu/u);
    const open = withDocuments(null, [documentOf('Toàn xã có 120 hộ, gồm 70 hộ thôn Hạ và 40 hộ thôn Thượng.')]);
    assert.doesNotMatch(checkText(open, examine(open), 'vi'), /(?<!\p{L})[Ôô] /u);
    assert.doesNotMatch(checkText(open, examine(open), 'en'), /\bcells?\b|\bsheet\b/u);
    assert.match(checkHtml(open, examine(open), 'vi', '0'), /\d+ con số: /u);
  });

  it('gives JSON the sentence around the figure, and nothing of the kind for a cell', () => {
    const reading = withDocuments(null, [
      documentOf('Mở đầu. Toàn xã có 120 hộ, gồm 70 hộ thôn Hạ và 40 hộ thôn Thượng. Kết thúc.'),
    ]);
    const json = checkJson(reading, examine(reading), 'vi', '0') as { findings: { context?: string }[] };
    assert.deepEqual(
      json.findings.map(({ context }) => context),
      ['Toàn xã có 120 hộ, gồm 70 hộ thôn Hạ và 40 hộ thôn Thượng.'],
    );
    assert.doesNotMatch(JSON.stringify(json), /paragraphs/u);
    const sheet = readingOf({ facts: { D1: '9', D2: '3', D3: '4' }, relations: ['D1 = D2 + D3'] });
    const [finding] = (checkJson(sheet, examine(sheet), 'vi', '0') as typeof json).findings;
    assert.equal(finding && 'context' in finding, false);
  });
});
