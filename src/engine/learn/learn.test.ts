/** Learning: a report comes back word for word of its own workbooks, and says nothing false of other figures. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentOf } from '../../../test/support/document-of';
import {
  budget,
  learntReports,
  schools,
  textOf,
  traffic,
  type Figures,
  type LearntReport,
} from '../../../test/support/learnt-reports';
import type { Block, FigureInline, Inline } from '../../core/report-document';
import { parseDecimal } from '../../core/decimal';
import { falseClaim, roleOfMeasure } from '../../language';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, learnJson, learnText, type Learning } from '.';

const forms = knownForms([]);
const readingOf = (report: LearntReport, figures: Figures) => understandPlain([report.book(figures)], []);

function learnt(report: LearntReport): Learning {
  const reading = readingOf(report, report.figures);
  return learn({ document: textOf(report), reading, forms, profile: chooseProfile(reading, undefined) });
}

function written(report: LearntReport, learning: Learning, changes: Figures = {}, period?: string) {
  const reading = readingOf(report, { ...report.figures, ...changes });
  const own = readOwnReport(learning.files, forms);
  assert.deepEqual(own.faults, []);
  return composeReport(reading, chooseProfile(reading, undefined), { own: own.report, ...(period ? { period } : {}) });
}

const bodies = (block: Block): readonly (readonly Inline[])[] =>
  block.type !== 'paragraph'
    ? []
    : [
        block.content.filter(({ type }) => type !== 'footnote'),
        ...block.content.flatMap((piece) => (piece.type === 'footnote' ? [piece.content] : [])),
      ];
const textsOf = (composition: ReturnType<typeof written>): string =>
  composition.document.blocks.flatMap(bodies).map(readable).join('\n');

/** Words beside figures that the figures themselves prove false. */
function falseWords(pieces: readonly Inline[]): string[] {
  let text = '';
  const figures: { readonly figure: FigureInline; readonly start: number; readonly end: number }[] = [];
  for (const piece of pieces) {
    const start = text.length;
    if (piece.type !== 'footnote') text += piece.text;
    if (piece.type === 'figure') figures.push({ figure: piece, start, end: text.length });
  }
  return figures.flatMap(({ figure, start, end }) => {
    const value = parseDecimal(figure.value);
    const role = figure.format.kind === 'derived' && figure.format.absolute ? 'change' : roleOfMeasure(figure.measure);
    const found = value && falseClaim(text, start, end, { role, value });
    return found ? [`${found.words} ${figure.text} (${figure.value}): ${text}`] : [];
  });
}

const numbersIn = (pieces: readonly Inline[]): string[] =>
  pieces.flatMap((piece) => (piece.type === 'text' ? (piece.text.match(/\d[\d.,]*\d|\d/g) ?? []) : []));

describe('engine/learn', () => {
  for (const report of learntReports)
    it(`gives the text back of the same workbooks: ${report.name}`, () => {
      const learning = learnt(report);
      assert.equal(learning.words.again, learning.words.words);
      assert.ok(learning.words.words > 40);
      const composition = written(report, learning);
      assert.deepEqual(composition.gaps, []);
    });

  it('ties figures to cells, works out what no cell holds, and prints numbers and verbs as found', () => {
    const { files, account } = learnt(budget);
    const text = files.find(({ name }) => name.includes('thu-ngan-sach'))?.text ?? '';
    assert.match(text, /tong_thu_ngan_sach: \{ sheet: "Thu chi", line: "Tổng thu ngân sách", column: "Thực hiện"/);
    assert.match(text, /ty_le: tong_thu_ngan_sach_ke_hoach \| phan_tram: 1 \}\} dự toán năm/);
    assert.match(
      text,
      /toc_do: tong_thu_ngan_sach_cung_ky \| theo_chieu: "tăng #%", "giảm #%", "không thay đổi", 1 \}\} so với \{\{ ky\.cung_ky \}\}/,
    );
    assert.deepEqual(account.figures, { found: 10, tied: 9, workedOut: 3 });
    const [first] = account.tied;
    assert.deepEqual(
      [first?.text, first?.cells[0]?.at.cell, first?.cells[0]?.value],
      ['9.815 triệu đồng', 'D6', '9815'],
    );
  });

  it('takes the frame: kind, subject with the period as a name, addressees, recipients, signature', () => {
    const report = learnt(budget).files.find(({ name }) => name === 'report.yaml')?.text ?? '';
    assert.match(report, /title: Báo cáo\nsubject: Tình hình thu, chi ngân sách \{\{ ky\.ten \}\}\n/);
    assert.match(report, /addressees:\n {2}- Đảng ủy \{\{ ten\.dia_ban \}\}\n {2}- HĐND \{\{ ten\.dia_ban \}\}\n/);
    assert.match(report, /recipients:\n {2}- Như trên\n/);
    assert.match(report, /authority: TM\. ỦY BAN NHÂN DÂN\n {2}position: CHỦ TỊCH\n {2}name: Lê Văn Tám/);
    assert.match(
      learnt(traffic).files[0]?.text ?? '',
      /heading: "Phần thứ nhất: Kết quả công tác"\n {4}level: 1\n {4}numbered: false/,
    );
  });

  it('keeps what is not tied to its own period, names it, and leaves it out of another with a word', () => {
    const learning = learnt(budget);
    assert.deepEqual(
      learning.account.kept.map(({ doubts }) => doubts.map(({ kind, text }) => `${kind} ${text}`).join(', ')),
      ['period 25/9/2025', 'figure 1.234'],
    );
    assert.match(textsOf(written(budget, learning)), /1\.234 hộ/);
    const other = written(budget, learning, {}, '2025-11M');
    const text = textsOf(other);
    assert.doesNotMatch(text, /1\.234|25\/9/);
    assert.match(text, /Tổng thu ngân sách 11 tháng đạt/);
    assert.match(text, /Công tác quản lý ngân sách được thực hiện đúng quy định\./);
    assert.deepEqual(
      other.gaps.map(({ code, data }) => [code, data['sentence']?.slice(0, 12)]),
      [
        ['held-sentence', 'Hội nghị ngà'],
        ['held-sentence', 'Đã hỗ trợ 1.'],
      ],
    );
    const list = learning.files.find(({ name }) => name === 'CHUA-GAN.md')?.text ?? '';
    assert.match(list, /## passages\/muc-02-ket-qua-chi-ngan-sach\.md\n\n1\. Hội nghị ngày 25\/9\/2025/);
  });

  it('turns verbs, percentages and words for parts with the figures', () => {
    const text = textsOf(
      written(budget, learnt(budget), { thu: 8028, thuTruoc: 8920, thue: 4000, boSung: 4028, dauTu: 1000 }),
    );
    assert.match(text, /đạt 8\.028 triệu đồng, bằng 64,2% dự toán năm, giảm 10,0% so với cùng kỳ năm 2024\./);
    assert.match(text, /8,7 tỷ đồng, trong đó chi đầu tư phát triển 1\.000 triệu đồng/);
    const same = textsOf(written(traffic, learnt(traffic), { vu: 15, chet: 1 }));
    assert.match(same, /so với cùng kỳ năm trước không thay đổi \(15\/15 vụ\)/);
    assert.match(same, /làm 01 người chết, giảm 02 người;/);
  });

  it('prints a judgement only beside the figures that it was made of', () => {
    const learning = learnt(schools);
    assert.match(textsOf(written(schools, learning)), /chiếm phần lớn/);
    assert.doesNotMatch(textsOf(written(schools, learning, { tieuHoc: 200, tong: 730 })), /phần lớn/);
  });

  it('prints no untied figure beside corrected ones: nobody knows which cell it came from', () => {
    const learning = learnt(budget);
    const { document, gaps } = written(budget, learning, { thu: 9816 });
    assert.doesNotMatch(document.blocks.flatMap(bodies).map(readable).join('\n'), /1\.234/);
    assert.deepEqual(
      gaps.map(({ code, data }) => [code, data['sentence']?.slice(0, 12)]),
      [['held-sentence', 'Đã hỗ trợ 1.']],
    );
  });

  it('ties a rank among so many to its two cells', () => {
    const learning = learnt(schools);
    assert.deepEqual(learning.account.figures, { found: 8, tied: 7, workedOut: 1 });
    assert.match(textsOf(written(schools, learning, { hang: 4, soXa: 11 })), /xếp thứ 4\/11 xã\./);
  });

  for (const report of learntReports)
    it(`whatever the figures, no word beside one is false and none is left from before: ${report.name}`, () => {
      const learning = learnt(report);
      const kept = new Set(written(report, learning).document.blocks.flatMap(bodies).flatMap(numbersIn));
      const figure = fc.oneof(
        fc.constant(0),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: -50, max: -1 }),
      );
      fc.assert(
        fc.property(
          fc.record(Object.fromEntries(Object.keys(report.figures).map((key) => [key, figure]))),
          (changes) => {
            const { document } = written(report, learning, changes);
            const parts = document.blocks.flatMap(bodies);
            assert.deepEqual(parts.flatMap(falseWords), []);
            // Numbers that are no figures are those of the text: dates, and sentences that speak of no cell.
            assert.ok(parts.flatMap(numbersIn).every((number) => kept.has(number)));
            assert.ok(parts.every((pieces) => readable(pieces).trim() !== ''));
          },
        ),
        { numRuns: 60 },
      );
    });

  it('tells it in both languages and as JSON', () => {
    const learning = learnt(budget);
    assert.match(
      learnText(learning, 'vi'),
      /^Học được 4 đoạn\. Số trong lời văn: 10, gắn được với ô: 9 \(trong đó 3 số tính từ nhiều ô\)\./,
    );
    assert.match(learnText(learning, 'vi'), /trùng 100,0% số từ/);
    assert.match(learnText(learning, 'en'), /2 sentences \(see CHUA-GAN\.md\):\n {2}passages\/.*Hội nghị/);
    const json = JSON.parse(learnJson(learning, '1.0.0')) as Record<string, unknown>;
    assert.deepEqual(Object.keys(json), [
      'tool',
      'period',
      'files',
      'words',
      'tables',
      'left',
      'figures',
      'tied',
      'kept',
      'routine',
    ]);
    assert.equal(json['period'], '2025-9M');
  });

  describe('the parts of other reports', () => {
    const told = (source: string): { learning: Learning; report: string } => {
      const reading = readingOf(budget, budget.figures);
      const document = documentOf(source, 'khac.docx');
      const learning = learn({ document, reading, forms, profile: chooseProfile(reading, undefined) });
      return { learning, report: learning.files.find(({ name }) => name === 'report.yaml')?.text ?? '' };
    };

    it('are known in capitals, with addressees below each other and who signs for the chairman', () => {
      const { report } = told(`
# BÁO CÁO
# CÔNG TÁC THU NGÂN SÁCH CỦA UBND XÃ ĐỒNG TÂM 9 THÁNG ĐẦU NĂM 2025
Kính gửi:
- Đảng ủy xã;
- Ban Kinh tế - Ngân sách HĐND xã.
# PHẦN THỨ NHẤT: KẾT QUẢ
# 1. Thu ngân sách
# 1.1. Tổng thu
Tổng thu ngân sách 9 tháng đầu năm đạt 9.815 triệu đồng.
# a) Thu thuế
Thu thuế, phí, lệ phí 3.515 triệu đồng.
# ĐÁNH GIÁ CHUNG
Công tác thu được thực hiện đúng quy định.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Trần Thị Bảy
`);
      assert.match(
        report,
        /subject: .*thu ngân sách của UBND \{\{ ten\.dia_ban \}\} \{\{ ten\.noi \}\} \{\{ ky\.ten \}\}/i,
      );
      assert.match(
        report,
        /addressees:\n {2}- Đảng ủy \{\{ ten\.dia_ban \}\}\n {2}- Ban Kinh tế - Ngân sách HĐND \{\{ ten\.dia_ban \}\}\n/,
      );
      assert.match(report, /position: KT\. CHỦ TỊCH PHÓ CHỦ TỊCH\n {2}name: Trần Thị Bảy/);
      assert.deepEqual(
        [...report.matchAll(/heading: "?(.*?)"?\n {4}level: (\d)/g)].map(
          ([, text = '', level = '']) => `${level} ${text}`,
        ),
        ['1 PHẦN THỨ NHẤT: KẾT QUẢ', '2 1. Thu ngân sách', '3 1.1. Tổng thu', '3 a) Thu thuế', '1 ĐÁNH GIÁ CHUNG'],
      );
    });

    it('keep a comparison without any digit to its period, too', () => {
      const { learning } = told('Tổng thu ngân sách đạt 9.815 triệu đồng. Các khoản thu đều vượt kế hoạch.');
      assert.deepEqual(
        learning.account.kept.map(({ sentence, doubts }) => [sentence, doubts.map(({ kind }) => kind)]),
        [['Các khoản thu đều vượt kế hoạch.', ['verb']]],
      );
    });

    it('need no frame: a text alone is its paragraphs, and what is not tied is said with the cells near it', () => {
      const { learning, report } = told(
        'Tổng thu ngân sách đạt 9.851 triệu đồng, vượt kế hoạch. Thu thuế, phí, lệ phí 3.515 triệu đồng.',
      );
      assert.doesNotMatch(report, /subject:|addressees:|signature:/);
      const [vi, en] = [learnText(learning, 'vi'), learnText(learning, 'en')];
      assert.match(vi, /con số “9\.851”\n {6}\? .*: 9\.815 \(ngan-sach\.xlsx · Thu chi · D6\)/);
      assert.match(vi, /lời so sánh “vượt kế hoạch”/);
      assert.match(en, /figure “9\.851”[^]*comparison “vượt kế hoạch”/);
    });
  });
});
