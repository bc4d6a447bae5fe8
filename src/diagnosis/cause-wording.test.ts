/** Sentences of causes: which cells and which line they name. */
import { strict as assert } from 'node:assert';
import type { FoundCause } from '../core/cause';
import type { CellAddress } from '../core/cell-address';
import { readingOf, type ReadingSpec } from '../../test/support/reading-of';
import { allChecks } from '../checks';
import { describeCause, diagnose } from './index';

/** The first cause of a small sheet, in both languages. */
function said(spec: ReadingSpec): string[] {
  const reading = readingOf(spec);
  const findings = diagnose(
    reading,
    allChecks.flatMap((check) => check.run(reading).findings),
  );
  const cause = findings.find((finding) => finding.cause)?.cause;
  return cause ? [describeCause(cause, 'vi'), describeCause(cause, 'en')] : [];
}

const group = {
  C4: { value: '12410', label: 'Chi thường xuyên' },
  D4: '6935',
  C5: '5120',
  D5: '2604',
  C6: { value: '3980', label: 'Y tế' },
  D6: '2117',
} as const;

describe('diagnosis/cause-wording', () => {
  it('a missing line: its group, and its name where another table has it', () => {
    const relations = ['C4 = C5 + C6', 'D4 = D5 + D6'];
    assert.deepEqual(said({ facts: group, relations }), [
      'Thiếu một dòng trong nhóm “Chi thường xuyên” (C4, D4): dòng ấy phải có 3.310 ở cột C, 2.214 ở cột D; điều này giải thích 2 phép tính sai, cần người lập biểu xác nhận.',
      'A line is missing in group “Chi thường xuyên” (C4, D4): it must have held 3,310 in column C, 2,214 in column D; this explains 2 failing equations, to be confirmed by whoever drew up the sheet.',
    ]);
    const elsewhere = {
      'Kỳ trước!C9': { value: '3310', label: 'Giáo dục', table: 1, line: 'x' },
      'Kỳ trước!D9': { value: '2214', label: 'Giáo dục', table: 1, line: 'x' },
    };
    const [vi, en] = said({ facts: { ...group, ...elsewhere }, relations });
    assert.match(vi ?? '', /^Thiếu một dòng “Giáo dục” trong nhóm “Chi thường xuyên” \(C4, D4\)/);
    assert.match(en ?? '', /^A line “Giáo dục” is missing in group “Chi thường xuyên”/);
  });

  it('a wrong sign: of a text the verb beside the number, for the number has none', () => {
    const sign = (inText?: CellAddress['inText']): string[] => {
      const at = { file: 'f', sheet: 's', cell: '2,0', ...(inText ? { inText } : {}) };
      const repairs = [{ at, from: '2.0', value: '-2', unit: '%' }];
      const first = { kind: 'sign', cells: [at], repairs, data: {} } as const;
      const cause = {
        kind: 'sign',
        decided: true,
        explains: 1,
        tie: 1,
        explanations: [first],
      } as unknown as FoundCause;
      return [describeCause(cause, 'vi'), describeCause(cause, 'en')];
    };
    const [vi = '', en = ''] = sign({ place: 'body', paragraph: 1, start: 0, end: 3, text: '2,0' });
    assert.match(vi, /^Chữ “tăng”, “giảm” cạnh số 2,0 ngược chiều với số liệu: hãy sửa chữ, không sửa số; /);
    assert.match(en, /^The words beside 2,0 .* not the number; /);
    assert.doesNotMatch(vi + en, /→/);
    assert.match(sign()[0] ?? '', /^Ô 2,0 sai dấu \(2,0: 2,0 → −2%?\)/);
  });

  it('several ways of several cells: the cells of one way hang together, no way is said twice', () => {
    const at = (cell: string) => ({ file: 'f', sheet: 's', cell });
    const way = (...texts: readonly string[]) => {
      const repairs = texts.map((text) => {
        const [cell = '', from = '', value = ''] = text.split(' ');
        return { at: at(cell), from, value, unit: '' };
      });
      return { kind: 'cell', cells: repairs.map((each) => each.at), repairs, data: {} };
    };
    const explanations = [
      way('D4 120 102'),
      way('D8 47 30', 'D7 30 23', 'D6 23 40'),
      way('D4 120 102'),
      way('D8 1 2', 'D5 3 4'),
    ];
    const cause = { kind: 'undecided', decided: false, explains: 2, tie: 4, explanations } as unknown as FoundCause;
    assert.match(
      describeCause(cause, 'vi'),
      /: D4: 120 → 102; D8: 47 → 30, D7: 30 → 23 và D6: 23 → 40; D8: 1 → 2 và D5: 3 → 4; … \(4\)\./,
    );
    assert.match(describeCause(cause, 'en'), /; D8: 47 → 30, D7: 30 → 23 and D6: 23 → 40; /);
  });

  it('a line printed twice, and one counted twice', () => {
    const again = { C7: { value: '3980', label: 'Y tế' }, D7: '2117' };
    const relations = ['C4 = C5 + C6 + C7', 'D4 = D5 + D6 + D7'];
    const facts = { ...group, ...again, C4: '9100', D4: '4721' };
    const [printed] = said({ facts, relations });
    assert.match(printed ?? '', /^Dòng “Y tế” \(C7, D7\) ghi hai lần;/);
    const [vi, en] = said({
      facts: { ...group, C4: '13080', D4: '6838' },
      relations: ['C4 = C5 + C6', 'D4 = D5 + D6'],
    });
    assert.match(vi ?? '', /^Tổng ở C4, D4 cộng dòng “Y tế” hai lần \(C4: 13\.080 → 9\.100; D4: 6\.838 → 4\.721\)/);
    assert.match(en ?? '', /^The totals C4, D4 count line “Y tế” twice/);
  });

  it('a line in the wrong group: where it belongs, and where it stands if that is known', () => {
    const outside = { C9: { value: '3310', label: 'Giáo dục' }, D9: '2214' };
    const relations = ['C4 = C5 + C6', 'D4 = D5 + D6'];
    const [alone, plain] = said({ facts: { ...group, ...outside }, relations });
    assert.match(alone ?? '', /^Dòng “Giáo dục” \(C9, D9\) đứng nhầm nhóm: phải thuộc “Chi thường xuyên”;/);
    assert.match(
      plain ?? '',
      /^Line “Giáo dục” \(C9, D9\) stands in the wrong group: it belongs to “Chi thường xuyên”;/,
    );
    const other = { C8: { value: '2215', label: 'Chi khác' }, D8: '1180', C10: '2215', D10: '1180' };
    const both = [...relations, 'C8 = C9 + C10', 'D8 = D9 + D10'];
    const [vi, en] = said({ facts: { ...group, ...outside, ...other }, relations: both });
    assert.match(
      vi ?? '',
      /đứng nhầm nhóm: ở “Chi khác” thay vì “Chi thường xuyên”; điều này giải thích 4 phép tính sai/,
    );
    assert.match(en ?? '', /in the wrong group: in “Chi khác” instead of “Chi thường xuyên”;/);
  });

  it('names the first cells of many, and counts them', () => {
    const rows = [5, 6, 7, 8, 9, 10, 11, 12];
    const facts = Object.fromEntries(
      rows.flatMap((row) => [
        [`B${String(row)}`, { value: `${String(row * 731)}`, unit: 'triệu đồng' }],
        [`C${String(row)}`, { value: `${String(row * 0.417)}`, unit: 'triệu đồng' }],
        [`D${String(row)}`, { value: '57.0~1', unit: '%' }],
      ]),
    );
    const [vi] = said({
      facts,
      relations: rows.map((row) => `D${String(row)} ratio C${String(row)} B${String(row)} e2`),
    });
    assert.match(vi ?? '', /C5, C6, C7, C8, C9, C10, … \(8\)/);
  });
});
