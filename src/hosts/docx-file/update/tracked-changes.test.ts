import { strict as assert } from 'node:assert';
import { complaints } from '../../../../test/support/open-xml-validator';
import { partText } from '../../../../test/support/package-parts';
import {
  addFootnote,
  blockXml,
  editBlock,
  plainText,
  replaceOnce,
  tracked,
} from '../../../../test/support/edit-report';
import { figure, firstFigures, paragraph, text } from '../../../../test/support/sample-report';
import { DOCUMENT, first, second, sound, update } from '../../../../test/support/update-sample';

describe('hosts/docx-file/update: tracked changes', function () {
  this.timeout(120_000);

  it("never writes into a control that holds a footnote mark, a picture or somebody's tracked change", async () => {
    const own = addFootnote(await first(), 50, 'Chú thích trong ô số.', 1);
    const inside = replaceOnce(own.bytes, '>1.694</w:t></w:r>', `>1.694</w:t></w:r>${own.mark}`);
    const marked = await update(inside);
    assert.ok(blockXml(marked.bytes, 'trade/1').includes(`>1.694</w:t></w:r>${own.mark}`));
    assert.deepEqual(
      marked.summary.skipped.map((one) => [one.text.slice(0, 5), one.reason]),
      [['1.694', 'holds-footnote-mark']],
    );
    assert.ok(plainText(blockXml(marked.bytes, 'trade/1')).includes('3,2%'));
    sound(marked.bytes);

    const change = replaceOnce(
      await first(),
      '<w:r><w:t xml:space="preserve">1.694</w:t></w:r>',
      tracked.deleted(1, '1.694') + tracked.inserted(2, '1.695'),
    );
    const kept = await update(change);
    assert.ok(blockXml(kept.bytes, 'trade/1').includes(tracked.deleted(1, '1.694') + tracked.inserted(2, '1.695')));
    assert.deepEqual(
      kept.summary.skipped.map((one) => one.reason),
      ['tracked-change'],
    );

    const struck = editBlock(await first(), 'trade/1', (xml) =>
      xml.replace('<w:r><w:t xml:space="preserve">51,7%</w:t></w:r>', tracked.deleted(3, '51,7%')),
    );
    const left = await update(struck);
    assert.ok(blockXml(left.bytes, 'trade/1').includes(tracked.deleted(3, '51,7%')));
    assert.deepEqual(
      left.summary.skipped.map((one) => [one.text, one.reason]),
      [['51,7%', 'tracked-deletion']],
    );
    sound(left.bytes);
  });

  it('writes tracked changes when asked: old figures struck, new ones inserted, nothing stacked', async () => {
    const bytes = await first();
    const once = await update(bytes, second, {}, true);
    assert.deepEqual(await complaints(once.bytes, 'docx'), []);
    const source = partText(once.bytes, DOCUMENT);
    assert.ok(blockXml(once.bytes, 'spending/1').includes('<w:delText xml:space="preserve">92.024</w:delText>'));
    assert.ok(
      /<w:ins [^>]*w:author="Khớp Số"[^>]*><w:r><w:t>93.000<\/w:t><\/w:r><\/w:ins>/.test(
        blockXml(once.bytes, 'spending/1'),
      ),
    );
    assert.equal(
      plainText(blockXml(once.bytes, 'trade/1')),
      'Tổng mức bán lẻ hàng hóa ước thực hiện 1.500 tỷ đồng, giảm 3,2% so với cùng kỳ, đạt 45,8% kế hoạch.',
    );
    const again = await update(once.bytes, second, {}, true);
    assert.equal(partText(again.bytes, DOCUMENT), source);
    let cycled = once.bytes;
    for (let cycle = 0; cycle < 6; cycle += 1)
      cycled = (await update(cycled, cycle % 2 ? second : firstFigures, {}, true)).bytes;
    assert.deepEqual(await complaints(cycled, 'docx'), []);
    assert.ok(
      partText(cycled, DOCUMENT).length <= source.length + 64,
      `${String(partText(cycled, DOCUMENT).length)} against ${String(source.length)}`,
    );
  });

  it('offers a new block as a tracked insertion where changes are tracked', async () => {
    const extra = [
      paragraph('crops/1', text('Sản lượng đạt '), figure('crops.grain-total.production', '2063.37'), text(' tấn.')),
    ];
    const { bytes } = await update(await first(), firstFigures, { extra }, true);
    assert.match(blockXml(bytes, 'crops/1'), /<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins /);
    assert.deepEqual(await complaints(bytes, 'docx'), []);
  });
});
