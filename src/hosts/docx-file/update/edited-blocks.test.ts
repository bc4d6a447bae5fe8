import { strict as assert } from 'node:assert';
import { changedFact } from '../../../core/held-fact';
import { changedParts, partText, withParts } from '../../../../test/support/package-parts';
import {
  addComment,
  addFootnote,
  addPicture,
  blockXml,
  controlOf,
  deleteBlock,
  editBlock,
  hasBlock,
  insertAfterBlock,
  ownParagraph,
  plainText,
  replaceOnce,
  run,
} from '../../../../test/support/edit-report';
import { readingOf } from '../../../../test/support/reading-of';
import { figure, firstFigures, note, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { FOOTNOTES, longReport, rewordedHere, withoutTags } from '../../../../test/support/long-report';
import { writeReport } from '../write-report';
import { updateReport } from './update-report';
import { DOCUMENT, EPOCH, comments, first, second, sound, update, valid } from '../../../../test/support/update-sample';

describe('hosts/docx-file/update: edited blocks', function () {
  this.timeout(120_000);

  it('keeps a reworded sentence, changes its figures only, and comments at the very word that has become false', async () => {
    const edited = editBlock(await first(), 'trade/1', (xml) => xml.replace('tăng ', 'tuy khó khăn vẫn tăng '));
    const { bytes: after, summary } = await update(edited);
    assert.equal(
      plainText(blockXml(after, 'trade/1')),
      'Tổng mức bán lẻ hàng hóa ước thực hiện 1.500 tỷ đồng, tuy khó khăn vẫn tăng 3,2% so với cùng kỳ, đạt 45,8% kế hoạch.',
    );
    assert.deepEqual(
      summary.kept.map((one) => one.block),
      ['trade/1'],
    );
    assert.deepEqual(
      summary.falseWordings.map((one) => [one.words, one.fact, one.figure]),
      [['tăng', 'retail-industry.retail.growth', '3,2%']],
    );
    assert.deepEqual(comments(after), [
      'Khớp Số: “tăng” không còn đúng, số liệu mới là: giảm 3,2%. Xin sửa lại câu chữ.',
    ]);
    assert.match(
      blockXml(after, 'trade/1'),
      /<w:commentRangeStart w:id="0"\/><w:r><w:t xml:space="preserve">tăng<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    );
    await valid(after);
    const again = await update(after);
    assert.deepEqual(comments(again.bytes), comments(after), 'said once');
    assert.equal(partText(again.bytes, DOCUMENT), partText(after, DOCUMENT));
    const back = await update(after, firstFigures);
    assert.deepEqual(comments(back.bytes), [], 'taken back when it is true again');
    assert.equal(plainText(blockXml(back.bytes, 'trade/1')), plainText(blockXml(edited, 'trade/1')));
    assert.ok(!partText(back.bytes, DOCUMENT).includes('comment'));
    sound(back.bytes);
  });

  it('takes no comment back that people answered', async () => {
    const edited = editBlock(await first(), 'trade/1', (xml) => xml.replace('tăng ', 'vẫn tăng '));
    const once = await update(edited);
    const parent = 'http://schemas.microsoft.com/office/word/2012/wordml';
    let answered = withParts(once.bytes, {
      'word/comments.xml': (source) =>
        source
          .replace('<w:comments ', '<w:comments xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ')
          .replace('<w:p>', '<w:p w14:paraId="11111111">')
          .replace(
            '</w:comments>',
            `<w:comment w:id="9" w:author="A" w:initials="A"><w:p w14:paraId="22222222">${run('Để nguyên')}</w:p></w:comment></w:comments>`,
          ),
      'word/commentsExtended.xml': `<w15:commentsEx xmlns:w15="${parent}"><w15:commentEx w15:paraId="11111111" w15:done="0"/><w15:commentEx w15:paraId="22222222" w15:paraIdParent="11111111" w15:done="0"/></w15:commentsEx>`,
      'word/_rels/document.xml.rels': (source) =>
        source.replace(
          '</Relationships>',
          '<Relationship Id="rIdEx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
        ),
    });
    answered = withParts(answered, {
      '[Content_Types].xml': (source) =>
        source.replace(
          '</Types>',
          '<Override PartName="/word/commentsExtended.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"/></Types>',
        ),
    });
    const { bytes } = await update(answered, firstFigures);
    assert.equal(comments(bytes).length, 2);
  });

  it('keeps a deleted block deleted, its footnote gone, however often it is updated', async () => {
    let bytes = deleteBlock(await first(), 'spending/1');
    for (const figures of [second, firstFigures, second]) {
      const result = await update(bytes, figures);
      bytes = result.bytes;
      assert.deepEqual(result.summary.deleted, ['spending/1']);
      assert.ok(!hasBlock(bytes, 'spending/1'));
      sound(bytes);
    }
    await valid(bytes);
    assert.ok(!partText(bytes, 'word/footnotes.xml').includes('Trong đó, chi thường xuyên'));
    assert.ok(partText(bytes, 'word/footnotes.xml').includes('Số liệu của Thanh tra'));
  });

  it("puts the sheet's figure back where one was typed over, and keeps what was typed in a comment", async () => {
    const typed = replaceOnce(await first(), '>1.694<', '>1.700<');
    const { bytes, summary } = await update(typed, firstFigures);
    assert.deepEqual(summary.overtyped, [
      {
        block: 'trade/1',
        fact: 'retail-industry.retail.actual',
        place: 'body',
        typed: '1.700',
        restored: '1.694',
        at: { file: 'tai-chinh.xlsx', sheet: 'Biểu 95', cell: 'D12' },
      },
    ]);
    assert.match(
      comments(bytes).join(),
      /số gõ tay “1.700” đã được thay bằng số của biểu: 1.694 \(tai-chinh.xlsx, Biểu 95, ô D12\)/,
    );
    sound(bytes);
    assert.deepEqual(changedParts(bytes, (await update(bytes, firstFigures)).bytes), []);
  });

  it('says of a figure that was typed over that it was, where the words around it change too', async () => {
    const typed = replaceOnce(await first(), '>1.694<', '>1.700<');
    const { summary } = await update(typed);
    assert.deepEqual(
      summary.overtyped.map(({ block, typed: text, restored }) => [block, text, restored]),
      [['trade/1', '1.700', '1.500']],
    );
    assert.deepEqual(
      summary.figures.filter(({ block, new: now }) => block === 'trade/1' && now === '1.500'),
      [],
    );
    assert.ok(summary.regenerated.some(({ block }) => block === 'trade/1'));
  });

  it('treats a paragraph with an own footnote, a picture or a link as edited', async () => {
    const own = addFootnote(await first(), 50, 'Theo Chi cục Thống kê.', 1);
    const picture = addPicture(own.bytes);
    const edited = editBlock(
      editBlock(picture.bytes, 'trade/1', (xml) =>
        xml.replace(run(' kế hoạch.'), run(' kế hoạch') + own.mark + run('.')),
      ),
      'reception/1',
      (xml) => xml.replace('</w:p>', `${picture.run}</w:p>`),
    );
    const { bytes, summary } = await update(edited);
    assert.deepEqual(
      summary.kept.map((one) => one.block),
      ['trade/1', 'reception/1'],
    );
    assert.ok(blockXml(bytes, 'trade/1').includes(own.mark));
    assert.ok(blockXml(bytes, 'reception/1').includes(picture.run));
    assert.deepEqual(
      summary.falseWordings.map((one) => one.words),
      ['tăng', 'giảm'],
    );
    sound(bytes);
  });

  it("keeps people's comments and bookmarks in a block written anew", async () => {
    const comment = addComment(await first(), 3, 'Phó Chủ tịch', 'So với ai?');
    const edited = editBlock(comment.bytes, 'trade/1', (xml) =>
      xml.replace(
        run(' so với cùng kỳ, đạt '),
        `${comment.start}${run(' so với cùng kỳ, đạt ')}${comment.end}<w:bookmarkStart w:id="40" w:name="moc"/><w:bookmarkEnd w:id="40"/>`,
      ),
    );
    const { bytes, summary } = await update(edited);
    assert.deepEqual(
      summary.regenerated.map((one) => one.block),
      ['trade/1', 'reception/1'],
    );
    assert.ok(blockXml(bytes, 'trade/1').includes(`${comment.start}${run(' so với cùng kỳ, đạt ')}${comment.end}`));
    assert.ok(blockXml(bytes, 'trade/1').includes('w:name="moc"'));
    await valid(bytes);
  });

  it('keeps formats that people gave the whole paragraph or its text', async () => {
    const edited = editBlock(await first(), 'trade/1', (xml) =>
      xml
        .replace('<w:pStyle w:val="NoiDung"/>', '<w:pStyle w:val="NoiDung"/><w:spacing w:line="360"/>')
        .replace(/<w:r>(?=<w:t)/g, '<w:r><w:rPr><w:i/></w:rPr>'),
    );
    const { bytes } = await update(edited);
    const xml = blockXml(bytes, 'trade/1');
    assert.ok(xml.includes('<w:spacing w:line="360"/>'));
    assert.equal(xml.match(/<w:r>/g)?.length, xml.match(/<w:r><w:rPr><w:i\/><\/w:rPr>/g)?.length);
    assert.ok(plainText(xml).includes('giảm 3,2%'));
  });

  it('updates figures that people copied into paragraphs of their own', async () => {
    const bytes = await first();
    const copy = insertAfterBlock(
      bytes,
      'closing/1',
      ownParagraph('Nhắc lại: ', controlOf(bytes, 'retail-industry.retail.actual', 5000)),
    );
    const { bytes: after } = await update(copy);
    assert.ok(plainText(partText(after, DOCUMENT)).includes('Nhắc lại: 1.500'));
    sound(after);
  });

  it('notices a false “vượt” beside a figure whose id is cut, and one against the plan of its own line', async () => {
    const line = 'chi-cac-hoat-dong-kinh-te-phan-bo-cho-cac-don-vi-truc-thuoc';
    const report = (share: string, actual: string): ReturnType<typeof sampleReport> =>
      sampleReport(firstFigures, {
        extra: [
          paragraph(
            'x/1',
            text('Chi '),
            figure(`chi.${line}.actual`, actual, { cell: 'D30', unit: 'triệu đồng' }),
            text(' triệu đồng, '),
            text(share.startsWith('1') ? 'vượt dự toán, bằng ' : 'đạt '),
            figure(`chi.${line}.percent-of-plan`, share, { cell: 'F30', unit: '%', kind: 'percent' }),
            text(' dự toán '),
            figure(`chi.${line}.plan`, '1000', { cell: 'C30', unit: 'triệu đồng' }),
            text(' triệu đồng.'),
          ),
        ],
      });
    assert.match(figure(`chi.${line}.percent-of-plan`, '1').factId, /~h/, 'the id is cut');
    const edited = editBlock(await writeReport(report('103.2', '1032'), { epoch: EPOCH }), 'x/1', (xml) =>
      xml
        .replace('vượt dự toán, bằng ', 'vượt dự toán; tính cả bổ sung, vượt ')
        .replace(' triệu đồng.', ' triệu đồng đã giao.'),
    );
    const { summary } = await updateReport(edited, report('92.6', '926'), { epoch: EPOCH });
    assert.deepEqual(
      summary.falseWordings.map(({ words, figure: shown }) => [words, shown]),
      [
        ['vượt dự toán', '926'],
        ['vượt', '92,6%'],
      ],
    );
  });

  it('follows the cell of a copied figure that the new report prints nowhere', async () => {
    const bytes = await first();
    const facts = readingOf({
      facts: { 'Biểu 95!D12': { value: '71234', unit: 'triệu đồng', line: 'x' } },
    }).facts.map((fact) => changedFact(fact, { id: 'budget-expenditure.recurrent.actual' }));
    const without = sampleReport(firstFigures, { without: ['spending/1'] });
    const plain = { ...without, annexes: [] };
    const copy = insertAfterBlock(
      bytes,
      'closing/1',
      ownParagraph('Chi thường xuyên: ', controlOf(bytes, 'budget-expenditure.recurrent.actual', 5000)),
    );
    const { bytes: after } = await updateReport(copy, plain, { epoch: EPOCH, facts });
    assert.ok(plainText(partText(after, DOCUMENT)).includes('Chi thường xuyên: 71.234'));
    const none = await updateReport(copy, plain, { epoch: EPOCH });
    assert.ok(plainText(partText(none.bytes, DOCUMENT)).includes('Chi thường xuyên: 70.067'));
    assert.ok(none.summary.skipped.some(({ reason }) => reason === 'no-data'));
  });

  it('updates both copies of a block that people copied', async () => {
    const bytes = await first();
    const copied = insertAfterBlock(
      bytes,
      'closing/1',
      blockXml(bytes, 'trade/1').replace(/<w:id w:val="(\d+)"\/>/g, '<w:id w:val="70$1"/>'),
    );
    const { bytes: after } = await update(copied);
    assert.equal(plainText(partText(after, DOCUMENT)).split('giảm 3,2%').length, 3);
    sound(after);
  });

  it('changes, adds and drops footnotes of blocks written anew', async () => {
    const before = sampleReport(firstFigures, {
      extra: [
        paragraph(
          'x/1',
          text('Một'),
          note(text('A '), figure('f.a.actual', '1')),
          text(' hai'),
          note(text('B')),
          text('.'),
        ),
      ],
    });
    const after = sampleReport(firstFigures, {
      extra: [paragraph('x/1', text('Một'), note(text('A mới '), figure('f.a.actual', '2')), text(' rồi.'))],
    });
    const bytes = await writeReport(before, { epoch: EPOCH });
    const once = await updateReport(bytes, after, { epoch: EPOCH });
    assert.deepEqual(once.summary.footnotes, { changed: 1, added: 0, removed: 1 });
    assert.ok(!partText(once.bytes, 'word/footnotes.xml').includes('>B<'));
    sound(once.bytes);
    const back = await updateReport(once.bytes, before, { epoch: EPOCH });
    assert.deepEqual(back.summary.footnotes, { changed: 1, added: 1, removed: 0 });
    sound(back.bytes);
  });

  it('updates a long report fast, reworded and without tags alike', async () => {
    // A quarter of the 90 pages and 500 footnotes with which the bench holds the real limit.
    const report = rewordedHere(await writeReport(longReport(0, 4), { epoch: EPOCH }));
    for (const bytes of [report, withoutTags(report)]) {
      const before = process.cpuUsage();
      const { bytes: after, summary } = await updateReport(bytes, longReport(1, 4), { epoch: EPOCH });
      const { user, system } = process.cpuUsage(before);
      assert.ok(user + system < 2_500_000, `${String(Math.round((user + system) / 1000))} ms of processor time`);
      assert.equal(summary.figures.length, 2 * 190 + FOOTNOTES / 4);
      assert.equal(summary.kept.length, 19);
      assert.equal(
        summary.skipped.length + summary.overtyped.length + summary.deleted.length + summary.offered.length,
        0,
      );
      sound(after);
    }
  });
});
