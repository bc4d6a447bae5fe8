/** Reports whose figures are their cells', and whose words are not true. */
import { strict as assert } from 'node:assert';
import { editBlock, insertAfterBlock, ownParagraph, run } from '../../../../test/support/edit-report';
import { figure, firstFigures, note, paragraph, sampleReport, text } from '../../../../test/support/sample-report';
import { writeReport } from '../write-report';
import { describeVerification } from './describe-verification';
import type { Verification } from './verification';
import { verifyReport } from './verify-report';

const EPOCH = 1_623_628_800;
const works = paragraph(
  'works/1',
  text('Đã nghiệm thu '),
  figure('works.done.count', '14', { kind: 'count', unit: 'công trình' }),
  text('/'),
  figure('works.all.count', '22', { kind: 'count', unit: 'công trình' }),
  text(' công trình'),
  note(text('Vốn tỉnh 37,5 tỷ đồng.')),
  text('.'),
);
const document = sampleReport(firstFigures, { extra: [works] });
const report = (): Promise<Uint8Array> => writeReport(document, { epoch: EPOCH });
const verified = (bytes: Uint8Array, now = document): Verification =>
  verifyReport(bytes, [], [{ file: 'tai-chinh.xlsx', sha256: 'f'.repeat(64) }], { document: now });
const said = ({ figures }: Verification): string[] =>
  figures.filter(({ verdict }) => verdict !== 'equal').map((one) => `${one.text} ${one.verdict} ${one.words ?? ''}`);

describe('hosts/docx-file/verify: words', () => {
  it('proves every figure by what would be written today, whatever the workbooks are called or weigh', async () => {
    const result = verified(await report());
    assert.deepEqual([result.holds, said(result), result.unbound, result.stale], [true, [], [], []]);
    assert.deepEqual(
      result.workbooks.map(({ state }) => state),
      ['changed', 'missing'],
    );
  });

  it('says that there is nothing to compare where no figure is printed', async () => {
    const result = { ...verified(await report()), figures: [], workbooks: [] };
    assert.doesNotMatch(describeVerification(result, 'vi'), /đều khớp/);
    assert.doesNotMatch(describeVerification(result, 'en'), /equals its cell/);
  });

  it('names a verb that its figure contradicts', async () => {
    const result = verified(await editBlockOf('trade/1', 'tăng ', 'giảm '));
    assert.deepEqual([result.holds, said(result)], [false, ['25,35% claim-contradicted giảm']]);
    assert.match(describeVerification(result, 'vi'), /lời không đúng với số: “giảm 25,35%”/);
  });

  it('holds each verb of a sentence against its own comparison', async () => {
    const change = (value: string): ReturnType<typeof figure> =>
      figure('crime.all.month', value, { kind: 'derived', padded: true, absolute: true, decimals: 0 });
    const crimes = (...changes: readonly [string, string, string, string]): typeof document => {
      const [rise, first, fall, last] = changes;
      const extra = [
        paragraph(
          'crime/1',
          ...[text('Xảy ra '), figure('crime.all.month', '7', { kind: 'count', padded: true })],
          ...[text(` vụ, ${rise} `), change(first), text(' vụ so với tháng trước và ')],
          ...[text(`${fall} `), change(last), text(' vụ so với cùng kỳ năm trước.')],
        ),
      ];
      return sampleReport(firstFigures, { extra });
    };
    const now = crimes('tăng', '1', 'giảm', '-3');
    assert.deepEqual(said(verified(await writeReport(now, { epoch: EPOCH }), now)), []);
    const turned = await writeReport(crimes('tăng', '1', 'tăng', '3'), { epoch: EPOCH });
    assert.deepEqual(said(verified(turned, now)), ['03 claim-contradicted tăng']);
  });

  it('takes no digit of a mark of missing data for a figure', async () => {
    const lacking = (lacks: string): typeof document =>
      sampleReport(firstFigures, {
        extra: [
          paragraph('health/1', text('Ghi nhận '), {
            type: 'gap',
            text: `[chưa có số liệu: Dại (${lacks})]`,
            missing: 'dai',
          }),
        ],
      });
    const bytes = await writeReport(lacking('01_dich_benh.xlsx, bằng 0'), { epoch: EPOCH });
    for (const now of ['01_dich_benh.xlsx, bằng 0', '02 ca.xlsx']) {
      const result = verified(bytes, lacking(now));
      assert.deepEqual([result.untied, result.stale, result.unbound, result.holds], [[], [], [], true]);
    }
  });

  it('names a unit that is not the cell’s', async () => {
    const result = verified(await editBlockOf('spending/1', ' triệu đồng', ' tỷ đồng'));
    assert.deepEqual([result.holds, said(result)], [false, ['92.024 unit-changed tỷ đồng']]);
    assert.match(describeVerification(result, 'en'), /written "tỷ đồng", the cell has "triệu đồng"/);
  });

  it('lists what people added, which binds to no cell, and is no fault', async () => {
    const bytes = insertAfterBlock(await report(), 'works/1', ownParagraph('Thu từ đất đạt 999.999 triệu đồng.'));
    const result = verified(bytes);
    assert.equal(result.holds, true);
    assert.deepEqual(result.unbound, [
      { text: '999.999', place: 'body', block: '', sentence: 'Thu từ đất đạt 999.999 triệu đồng.' },
    ]);
    assert.match(describeVerification(result, 'vi'), /không gắn với ô nào \(1\):\n.*999\.999/);
  });

  it('finds a figure whose control is gone, old or new, each half of a fraction for itself', async () => {
    const bytes = editBlock(await report(), 'works/1', (xml) =>
      xml.replace(/<w:sdt>(?:(?!<w:sdt>).)*?>14<.*?<\/w:sdt>/s, run('14')),
    );
    const same = verified(bytes);
    assert.deepEqual([same.holds, same.figures.filter(({ byWords }) => byWords).length], [true, 1]);
    const [head, ...rest] = works.content;
    assert.ok(head);
    const now = sampleReport(firstFigures, {
      extra: [{ ...works, content: [head, figure('works.done.count', '15', { kind: 'count' }), ...rest.slice(1)] }],
    });
    assert.deepEqual(said(verified(bytes, now)), ['14 changed ']);
  });

  it('names a number in generated words that the workbooks no longer give', async () => {
    const now = sampleReport(firstFigures, {
      extra: [{ ...works, content: [...works.content.slice(0, 5), note(text('Vốn tỉnh 40 tỷ đồng.')), text('.')] }],
    });
    const result = verified(await report(), now);
    assert.equal(result.holds, false);
    assert.deepEqual(
      result.stale.map(({ text: number, place }) => [number, place]),
      [['37,5', 'footnote']],
    );
  });
});

async function editBlockOf(id: string, from: string, to: string): Promise<Uint8Array> {
  return editBlock(await report(), id, (xml) => xml.replace(`>${from}<`, `>${to}<`));
}
