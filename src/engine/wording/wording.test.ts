/** Wording in chips: nothing of it is lost, what is learnt stands in sheets as in a folder, and figures are bound to clicked cells. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { budget, learntReports, schools, textOf, type LearntReport } from '../../../test/support/learnt-reports';
import { toText, ZERO } from '../../core/decimal';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { passages, readable } from '../../narrative';
import { composeReport, outlineOfSheets, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { learn, type Learning } from '../learn';
import { applyToSnapshot } from '../repairs';
import { knownForms, understandPlain } from '../understand-plain';
import {
  bindFigure,
  choiceChip,
  figureAt,
  figureChip,
  officeEdits,
  partsOf,
  released,
  sheetPassages,
  turnsOf,
  typedText,
  unboundPassages,
  without,
  withPlace,
  wordingOfParts,
} from '.';

const forms = knownForms([]);
const bookOf = (report: LearntReport): WorkbookSnapshot => report.book(report.figures);

function learnt(report: LearntReport): Learning {
  const reading = understandPlain([bookOf(report)], []);
  return learn({ document: textOf(report), reading, forms, profile: chooseProfile(reading, undefined) });
}

/** The workbook with what was learnt on its sheets. */
function taught(report: LearntReport): WorkbookSnapshot {
  const files = learnt(report).files.filter(({ name }) => name !== 'CHUA-GAN.md');
  const { edits, left } = officeEdits(bookOf(report), files);
  assert.deepEqual(left, []);
  return applyToSnapshot(bookOf(report), edits);
}

describe('engine/wording', () => {
  it('gives every wording back character by character, whatever is typed', () => {
    for (const { template, short = '' } of passages)
      for (const text of [template, short]) assert.equal(wordingOfParts(partsOf(text)), text);
    const piece = fc.oneof(
      fc.constantFrom('{{ a.b | so }}', '{% if a.khong %}', '{% endif %}', '{{', '%}', '"', '{% chi_ky "x" %}', '\n\n'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        assert.equal(wordingOfParts(partsOf(text)), text);
        const typed = partsOf(typedText(text).source);
        assert.ok(typed.every(({ kind }) => kind === 'text'));
      }),
      { numRuns: 200 },
    );
  });

  it('knows its own chips again, with whatever words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 4, maxLength: 4 }), (words) => {
        const [rise = '', fall = '', same = '', none = ''] = words;
        const choice = choiceChip({
          name: 'vu',
          against: 'hieu',
          base: 'vu_truoc',
          rise,
          fall,
          same,
          none,
          how: 'dem',
        });
        const figure = figureChip({ name: 'vu', print: 'so_dv', how: '"tỷ đồng", 1', none });
        for (const chip of [choice, figure]) {
          const [part, ...more] = partsOf(chip.source);
          assert.deepEqual([part?.kind, part?.source, more], [chip.kind, chip.source, []]);
        }
      }),
      { numRuns: 100 },
    );
    assert.deepEqual(
      partsOf('Thu {{ thu.tong.uoc | so_dv }}{%- footnote %}…{% endfootnote %}.').map((part) =>
        part.kind === 'code' ? part.code : part.kind,
      ),
      ['text', 'figure', 'note', 'text', 'end-note', 'text'],
    );
  });

  for (const report of learntReports)
    it(`says in sheets what the learnt folder says: ${report.name}`, () => {
      const book = taught(report);
      const reading = understandPlain([book], []);
      const profile = chooseProfile(reading, undefined);
      const read = outlineOfSheets([book], forms);
      assert.deepEqual(read?.faults, []);
      const folder = readOwnReport(learnt(report).files, forms).report;
      const [sheets, files] = [read?.report, folder].map((own) =>
        composeReport(reading, profile, own ? { own } : {}).document.blocks.map((block) =>
          block.type === 'heading' ? block.text : block.type === 'paragraph' ? readable(block.content) : '',
        ),
      );
      assert.ok((sheets ?? []).length > 4);
      assert.deepEqual(sheets, files);
      assert.deepEqual(read?.report.annexes, []);
    });

  it('lists what is tied to no cell, sentence by sentence, and lets a clerk confirm or drop it', () => {
    const [passage] = unboundPassages(taught(budget));
    assert.deepEqual(
      passage?.sentences.map(({ text, period, loose }) => [text.slice(0, 22), period, loose.map((each) => each.text)]),
      [
        ['Hội nghị ngày 25/9/202', '9 tháng đầu năm 2025', []],
        ['Đã hỗ trợ 1.234 hộ kin', '9 tháng đầu năm 2025', ['1.234']],
      ],
    );
    const [first, second] = passage?.sentences ?? [];
    assert.ok(passage && first && second);
    const { text } = passage;
    assert.equal(text.slice(second.loose[0]?.start, second.loose[0]?.end), '1.234');
    assert.match(released(text, second), /\nĐã hỗ trợ 1\.234 hộ kinh doanh nộp thuế điện tử\.\n/u);
    const dropped = without(text, first);
    assert.doesNotMatch(dropped, /Hội nghị/u);
    assert.match(dropped, /1\.234/u);
  });

  it('binds a figure to the cell that holds it, or to several that give it, in the words for either way', () => {
    const book = bookOf(budget);
    const reading = understandPlain([book], []);
    const text = 'Mở đầu {{ ky.ten }}.\nTổng chi 8,7 tỷ đồng, tăng 6,5% so với cùng kỳ, thu 9.999 triệu đồng.';
    const ask = (figure: string, cells: readonly string[], anyway = false) => {
      const start = text.indexOf(figure);
      const at = cells.map((cell) => ({ sheet: 'Thu chi', cell }));
      const wording = { text, figures: '' };
      return bindFigure(reading, forms, { wording, start, end: start + figure.length, cells: at, anyway });
    };
    const one = ask('8,7', ['D9']);
    assert.ok(one.kind === 'bound');
    assert.match(one.wording.text, /Tổng chi \{\{ tong_chi_ngan_sach \| so: "tỷ đồng", 1 \}\} tỷ đồng, tăng 6,5%/u);
    assert.equal(one.wording.figures, 'tong_chi_ngan_sach = Chi ngân sách | TỔNG CHI NGÂN SÁCH | Ước thực hiện');
    const two = ask('6,5', ['D9', 'E9']);
    assert.ok(two.kind === 'bound');
    assert.equal(two.work, 'toc_do');
    assert.match(
      two.wording.text,
      /toc_do: tong_chi_ngan_sach_cung_ky \| theo_chieu: "tăng #%", "giảm #%", "không thay đổi", 1/u,
    );
    assert.equal(two.wording.figures.split('\n').length, 2);
    // The other way round the cells give it as well: nobody remembers which to click first.
    assert.deepEqual(ask('6,5', ['E9', 'D9']), two);
    assert.deepEqual(ask('9.999', ['D6']), { kind: 'differs', printed: '9.815 triệu đồng' });
    const anyway = ask('9.999', ['D6'], true);
    assert.ok(anyway.kind === 'bound' && anyway.wording.text.includes('thu {{ tong_thu_ngan_sach | so: "triệu đồng"'));
    assert.equal(ask('8,7', ['A1']).kind, 'no-figure');
    assert.equal(ask('Mở đầu', ['D9']).kind, 'gone');
  });

  it('binds what two cells are apart by with the comparing word before it, though its base stands between them', () => {
    const reading = understandPlain([bookOf(budget)], []);
    const value = (cell: string): number =>
      Number(toText(reading.facts.find(({ at }) => at.cell === cell)?.value ?? ZERO));
    const gap = String(value('C9') - value('D9'));
    const figure = gap.replace(/(?=(?:\d{3})+$)(?!^)/g, '.');
    const text = `Tổng chi ngân sách còn thiếu so với dự toán ${figure} triệu đồng.`;
    const start = text.indexOf(figure);
    const cells = ['C9', 'D9'].map((cell) => ({ sheet: 'Thu chi', cell }));
    const asked = { wording: { text, figures: '' }, start, end: start + figure.length, cells, anyway: false };
    const bound = bindFigure(reading, forms, asked);
    assert.ok(bound.kind === 'bound' && bound.work === 'hieu', figure);
    assert.match(
      bound.wording.text,
      /theo_chieu: "vượt so với dự toán # triệu đồng", "còn thiếu so với dự toán # triệu đồng", "không chênh lệch so với dự toán"/u,
    );
  });

  it('names a cell as a clerk would, once, and never under a name that is taken', () => {
    const found = figureAt(understandPlain([bookOf(schools)], []), forms, { sheet: 'Học sinh', cell: 'C5' });
    assert.deepEqual(
      [found?.label, found?.printed, found?.place],
      [
        'Trường Tiểu học Đồng Tâm, Tổng số học sinh',
        '720 học sinh',
        'Học sinh | Trường Tiểu học Đồng Tâm | Tổng số học sinh',
      ],
    );
    assert.equal(figureAt(understandPlain([bookOf(schools)], []), forms, { sheet: 'Học sinh', cell: 'A1' }), null);
    const first = withPlace('', 'vu', 'Tai nạn | Số vụ | Thực hiện');
    assert.deepEqual(withPlace(first.figures, 'x', 'Tai nạn | Số vụ | Thực hiện'), { ...first, name: 'vu' });
    assert.deepEqual(withPlace(first.figures, 'vu', 'Tai nạn!D9'), {
      name: 'vu_2',
      figures: 'vu = Tai nạn | Số vụ | Thực hiện\nvu_2 = Tai nạn!D9',
    });
    assert.deepEqual(turnsOf('Tăng'), { rise: 'Tăng', fall: 'Giảm', same: 'Không thay đổi' });
    assert.deepEqual(turnsOf('vượt trội'), { rise: 'vượt trội', fall: '', same: '' });
    assert.deepEqual(sheetPassages(bookOf(schools)), []);
  });
});
