/** A report's own paper: its letterhead with places, its content gone, and another report written on it. */
import { strict as assert } from 'node:assert';
import { sampleDocument } from '../../../../test/support/report-document';
import { docxOf } from '../../../../test/support/docx-of';
import { readDocument } from '../read';
import { writeReport } from '../write-report';
import { learnBase, writeOnBase } from '.';

const epoch = 1_600_000_000;
const document = { ...sampleDocument(), annexes: [] };

/** Everything that the document prints, table cells too. */
function printed(bytes: Uint8Array): string {
  const { paragraphs, tables } = readDocument(bytes, 'a.docx');
  return [...tables.flatMap(({ cells }) => cells.map(({ text }) => text)), ...paragraphs.map(({ text }) => text)].join(
    '\n',
  );
}

describe('hosts/docx-file/base/learn-base', () => {
  it('names the places of the letterhead and takes the content out; another report goes in', async () => {
    const report = await writeReport(document, { epoch });
    const { paragraphs } = readDocument(report, 'a.docx');
    const body = paragraphs.filter(({ place }) => place === 'body');
    const kind = document.frame.kind.toLocaleUpperCase('vi');
    const first = body.findIndex(({ text }) => text.startsWith('I. '));
    const last = body.map(({ text }) => text.trim() !== '').lastIndexOf(true);
    const { authority, position, name } = document.frame.signature;
    const texts = new Map([
      [kind, '{{ TEN_LOAI }}'],
      [document.frame.subject, '{{ trich_yeu }}'],
      [authority, '{{ QUYEN_HAN }}'],
      [position, '{{ CHUC_VU }}'],
      [name, '{{ ho_ten }}'],
    ]);
    const base = learnBase(report, { content: [first, last], texts }, { epoch });
    assert.ok(base);
    const paper = printed(base);
    assert.match(paper, /Số: \{\{ so \}\}\/\{\{ ky_hieu \}\}/);
    assert.match(paper, /\{\{ dia_danh_ngay_thang \}\}/);
    assert.match(paper, /\{\{ TEN_LOAI \}\}/);
    assert.match(paper, /\{\{ noi_dung \}\}/);
    assert.doesNotMatch(paper, /I\. /);
    const frame = { ...document.frame, number: '77', subject: 'Việc khác' };
    const again = printed(await writeOnBase(base, { ...document, frame }, { epoch, words: {} }));
    assert.match(again, /Số: 77\//);
    assert.match(again, /Việc khác/);
    assert.match(again, /I\. /);
  });

  it('leaves the built-in letterhead to a report that has none', () => {
    const bare = docxOf('# BÁO CÁO\n# I. KẾT QUẢ\nĐã làm xong việc được giao.');
    assert.equal(learnBase(bare, { content: [1, 2], texts: new Map() }, { epoch }), null);
  });

  it('leaves nothing of the old body on the paper: tables before, last in and behind it, annexes behind the signature', () => {
    const letterhead = 'UBND XÃ ĐÔNG HÒA\nSố: 12/BC-UBND\nBÁO CÁO\nKết quả giảm nghèo quý I năm 2026';
    const signed = 'Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nTrần Văn Bình';
    const old = '| Ấp Một | 4711 |\n| Ấp Hai | 4712 |';
    const texts = new Map([
      ['BÁO CÁO', '{{ TEN_LOAI }}'],
      ['Kết quả giảm nghèo quý I năm 2026', '{{ trich_yeu }}'],
      ['Trần Văn Bình', '{{ ho_ten }}'],
    ]);
    const paperOf = (text: string, content: readonly [number, number]): string => {
      const base = learnBase(docxOf(text), { content, texts }, { epoch });
      assert.ok(base);
      return printed(base);
    };
    for (const paper of [
      paperOf(`${letterhead}\n# I. KẾT QUẢ\nToàn xã có 54 hộ nghèo.\n${old}\n${signed}`, [4, 5]),
      paperOf(`${letterhead}\n${old}\n# I. KẾT QUẢ\nToàn xã có 54 hộ nghèo.\n${signed}`, [4, 5]),
      paperOf(
        `${letterhead}\n# I. KẾT QUẢ\nToàn xã có 54 hộ nghèo.\n${signed}\nPhụ lục I\n${old}\nGhi chú 4713`,
        [4, 5],
      ),
      paperOf(`${letterhead}\n# I. KẾT QUẢ\nToàn xã có 54 hộ nghèo.\n${old}`, [4, 5]),
    ]) {
      assert.match(paper, /\{\{ noi_dung \}\}/);
      assert.doesNotMatch(paper, /471|54 hộ|Phụ lục/);
    }
    assert.match(
      paperOf(`${letterhead}\n# I. KẾT QUẢ\nToàn xã có 54 hộ nghèo.\n${old}\n${signed}`, [4, 5]),
      /TM\. ỦY BAN NHÂN DÂN/,
    );
  });
});
