import { strict as assert } from 'node:assert';
import { changedParts, partText, partsOf, withParts } from '../../../../test/support/package-parts';
import {
  blockXml,
  deleteBlock,
  editedByHand,
  hasBlock,
  ownTable,
  plainText,
  tracked,
} from '../../../../test/support/edit-report';
import {
  figure,
  firstFigures,
  note,
  paragraph,
  sampleReport,
  text,
  type SampleFigures,
} from '../../../../test/support/sample-report';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';
import {
  DOCUMENT,
  EPOCH,
  PROVENANCE,
  changes,
  comments,
  first,
  second,
  skeleton,
  sound,
  update,
  valid,
} from '../../../../test/support/update-sample';

describe('hosts/docx-file/update', function () {
  this.timeout(120_000);

  it('leaves every byte of the text alone when no figure changed', async () => {
    const bytes = await first();
    const { bytes: after, summary } = await update(bytes, firstFigures);
    assert.deepEqual(changedParts(bytes, after), []);
    assert.equal(summary.unchanged, 8);
    assert.deepEqual(changes(summary), []);
  });

  it('writes a paragraph anew whose note stands before any figure, and takes what people typed at its head for their own', async () => {
    const plan = (year: string, of: string): ReturnType<typeof paragraph> =>
      paragraph('plan/1', text(`Đã giao kế hoạch năm ${year}`), note(text(of)), text('.'));
    const bytes = await writeReport(sampleReport(firstFigures, { extra: [plan('2021', 'Theo nghị quyết.')] }), {
      epoch: EPOCH,
    });
    const anchor = /<w:sdt><w:sdtPr><w:tag w:val="khopso-note"\/>.*?<w:sdtContent><\/w:sdtContent><\/w:sdt>/s;
    assert.match(blockXml(bytes, 'plan/1'), anchor);
    assert.doesNotMatch(blockXml(bytes, 'trade/1'), anchor);
    const document = sampleReport(firstFigures, { extra: [plan('2022', 'Theo quyết định.')] });
    const { bytes: after, summary } = await updateReport(bytes, document, { epoch: EPOCH });
    assert.deepEqual(
      summary.regenerated.map(({ block }) => block),
      ['plan/1'],
    );
    assert.match(plainText(blockXml(after, 'plan/1')), /kế hoạch năm 2022/);
    const typed = withParts(bytes, {
      [DOCUMENT]: (xml) =>
        xml.replace(
          /(<w:tag w:val="khopso-note"\/>.*?)<w:sdtContent><\/w:sdtContent>/s,
          '$1<w:sdtContent><w:r><w:t>Kịp thời: </w:t></w:r></w:sdtContent>',
        ),
    });
    const kept = await updateReport(typed, document, { epoch: EPOCH });
    assert.match(plainText(blockXml(kept.bytes, 'plan/1')), /Kịp thời: Đã giao kế hoạch năm 2021/);
  });

  it('writes untouched blocks anew, verbs, footnotes and tables included, and changes nothing else', async () => {
    const bytes = await first();
    const { bytes: after, summary } = await update(bytes);
    const expected = await writeReport(sampleReport(second), { epoch: EPOCH });
    for (const id of ['i', 'opening/1', 'trade/1', 'ii', 'spending/1', 'reception/1', 'closing/1', 'annex-1/table']) {
      assert.equal(plainText(blockXml(after, id)), plainText(blockXml(expected, id)));
    }
    assert.equal(plainText(partText(after, 'word/footnotes.xml')), plainText(partText(expected, 'word/footnotes.xml')));
    assert.deepEqual(changedParts(bytes, after), [PROVENANCE, DOCUMENT, 'word/footnotes.xml']);
    assert.deepEqual(changes(summary), [
      'trade/1 1.694 → 1.500',
      'trade/1 25,35% → 3,2%',
      'trade/1 51,7% → 45,8%',
      'spending/1 92.024 → 93.000',
      'spending/1 70.067 → 70.250',
      'reception/1 08 → 20',
      'reception/1 05 → 07',
      'annex-1/table 92.024 → 93.000',
      'annex-1/table 70.067 → 70.250',
    ]);
    assert.deepEqual(
      summary.regenerated.map((one) => one.block),
      ['trade/1', 'reception/1'],
    );
    await valid(after);
  });

  it('offers a new block beside its neighbour, with its footnote and a comment, and never again once deleted', async () => {
    const extra = [
      paragraph(
        'crops/1',
        text('Sản lượng đạt '),
        figure('crops.grain-total.production', '2063.37', { unit: 'tấn' }),
        text(' tấn'),
        note(text('Gồm lúa và ngô.')),
        text('.'),
      ),
    ];
    const { bytes, summary } = await update(await first(), firstFigures, { extra });
    assert.deepEqual(summary.offered, [{ block: 'crops/1', text: 'Sản lượng đạt 2.063,37 tấn.', placed: true }]);
    const source = partText(bytes, DOCUMENT);
    assert.ok(
      source.indexOf('khopso-block:trade/1') < source.indexOf('khopso-block:crops/1') &&
        source.indexOf('khopso-block:crops/1') < source.indexOf('khopso-block:ii'),
    );
    assert.match(comments(bytes)[0] ?? '', /đoạn mới/);
    await valid(bytes);
    const again = await update(bytes, firstFigures, { extra });
    assert.deepEqual(changedParts(bytes, again.bytes), []);
    const deleted = await update(deleteBlock(bytes, 'crops/1'), second, { extra });
    assert.ok(!hasBlock(deleted.bytes, 'crops/1'));
    assert.deepEqual(deleted.summary.offered, []);
    assert.deepEqual(deleted.summary.deleted, ['crops/1']);
    assert.equal(deleted.summary.deletedTexts.length, 1);
    assert.match(deleted.summary.deletedTexts[0] ?? '', /[a-zà-ỹ]{3}.*\d/u);
    sound(deleted.bytes);
  });

  it('keeps a block that the new data no longer yields, and says so', async () => {
    const { bytes, summary } = await update(await first(), second, { without: ['reception/1'] });
    assert.deepEqual(
      summary.orphaned.map((one) => one.block),
      ['reception/1'],
    );
    assert.ok(plainText(blockXml(bytes, 'reception/1')).includes('tiếp 08 lượt'));
    assert.match(comments(bytes).join(), /không còn cho đoạn này/);
    sound(bytes);
    const back = await update(bytes, second);
    assert.deepEqual(comments(back.bytes), []);
    assert.ok(plainText(blockXml(back.bytes, 'reception/1')).includes('tăng 07 lượt'));
  });

  it('loses nothing that people added: every part and every foreign element survives', async () => {
    const edited = editedByHand(await first());
    sound(edited);
    const { bytes: after, summary } = await update(edited);
    await valid(after);
    assert.deepEqual(changedParts(edited, after), [PROVENANCE, 'word/comments.xml', DOCUMENT, 'word/footnotes.xml']);
    assert.deepEqual(
      summary.kept.map((one) => one.block),
      ['trade/1', 'reception/1'],
    );
    assert.deepEqual(summary.deleted, ['opening/1']);
    const source = partText(after, DOCUMENT);
    assert.ok(source.includes(ownTable));
    assert.ok(source.includes('Đoạn do thư ký tự viết về tình hình chi.'));
    assert.ok(
      blockXml(after, 'reception/1').includes(
        tracked.deleted(901, 'so với cùng kỳ') + tracked.inserted(902, 'so với 6 tháng đầu năm 2020'),
      ),
    );
    assert.ok(source.includes('r:embed="rIdOwn"'));
    assert.ok(
      blockXml(after, 'spending/1').includes(
        '<w:commentRangeStart w:id="5"/><w:r><w:t xml:space="preserve"> triệu đồng</w:t></w:r><w:commentRangeEnd w:id="5"/>',
      ),
    );
    assert.ok(plainText(blockXml(after, 'spending/1')).includes('93.000'));
    assert.ok(
      partText(after, 'word/comments.xml').startsWith(
        partText(edited, 'word/comments.xml').replace('</w:comments>', ''),
      ),
      'their comments are as they were',
    );
    assert.ok(partText(after, 'word/footnotes.xml').includes('<w:footnote w:id="77">'));
    assert.ok(plainText(blockXml(after, 'trade/1')).includes('của thị xã ước đạt khoảng 1.500 tỷ đồng'));
  });

  it('changes the figures and nothing but the figures where all words stay', async () => {
    const edited = editedByHand(await first());
    const sameVerbs: SampleFigures = { ...second, growth: '3.2', change: '-7' };
    const { bytes: after, summary } = await update(edited, sameVerbs);
    assert.deepEqual(summary.falseWordings, []);
    assert.equal(skeleton(after), skeleton(edited));
  });

  it('makes twenty updates in a row without growing, losing or breaking anything', async () => {
    let bytes = editedByHand(await first());
    const sizes: number[] = [];
    const texts: string[] = [];
    for (let cycle = 0; cycle < 20; cycle += 1) {
      bytes = (await update(bytes, cycle % 2 === 0 ? second : firstFigures)).bytes;
      sizes.push([...partsOf(bytes).values()].reduce((sum, part) => sum + part.length, 0));
      texts.push(plainText(partText(bytes, DOCUMENT)));
    }
    assert.equal(sizes[18], sizes[2]);
    assert.equal(sizes[19], sizes[3]);
    assert.equal(texts[18], texts[0]);
    assert.equal(texts[19], texts[1]);
    await valid(bytes);
  });
});
