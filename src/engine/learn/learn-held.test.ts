/** A held sentence of the period that was learnt from: left out when its own figures are others, and only then. */
import { strict as assert } from 'node:assert';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn } from '.';

const forms = knownForms([]);
const LINES = {
  'Số hộ nghèo': [58, 55],
  'Số ca mắc sốt xuất huyết': [7, 4],
  'Số vụ trộm cắp': [3, 5],
  'Số vụ cháy': [1, 2],
} as const;
type Line = keyof typeof LINES;

function readingOf(changes: Partial<Record<Line, readonly [number, number]>> = {}) {
  const rows = [
    ['UBND XÃ BÌNH MINH'],
    ['KẾT QUẢ THÁNG 9 NĂM 2025'],
    ['STT', 'Chỉ tiêu', 'Năm trước', 'Thực hiện tháng 9'],
    ...Object.entries({ ...LINES, ...changes }).map(([label, [before, now]], at) => [at + 1, label, before, now]),
  ];
  return understandPlain([{ file: 'so.xlsx', sha256: null, sheets: [typedSheet({ name: 'KQ', rows })] }], []);
}

const TEXT = `# BÁO CÁO
# Kết quả tháng 9 năm 2025
# I. XÃ HỘI
Toàn xã còn 55 hộ nghèo, vượt 11 hộ so với nghị quyết.
Ghi nhận 04 ca mắc sốt xuất huyết.
# II. AN NINH
Tình hình an ninh trật tự cơ bản ổn định.
Xảy ra 05 vụ trộm cắp, tang vật trị giá 87 triệu đồng.`;

describe('engine/learn: held sentences of their own period', () => {
  const learning = learn({
    document: documentOf(TEXT, 'mau.docx'),
    reading: readingOf(),
    forms,
    profile: chooseProfile(readingOf(), undefined),
  });
  const written = (changes: Parameters<typeof readingOf>[0]): { text: string; held: readonly string[] } => {
    const reading = readingOf(changes);
    const own = readOwnReport(learning.files, forms);
    assert.deepEqual(own.faults, []);
    const { document, gaps } = composeReport(reading, chooseProfile(reading, undefined), { own: own.report });
    return {
      text: document.blocks
        .flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : []))
        .join('\n'),
      held: gaps.flatMap(({ code, data }) => (code === 'sentence-held' ? [data['text'] ?? ''] : [])),
    };
  };

  it('are printed beside any change of figures that are not theirs', () => {
    assert.ok(learning.account.kept.length >= 3);
    const { text } = written({ 'Số ca mắc sốt xuất huyết': [7, 6] });
    assert.match(text, /vượt 11 hộ/);
    assert.match(text, /cơ bản ổn định/);
    assert.match(text, /87 triệu đồng/);
    assert.match(text, /06 ca mắc/);
  });

  it('are left out when a figure of their own line or section is another', () => {
    assert.doesNotMatch(written({ 'Số hộ nghèo': [58, 54] }).text, /vượt 11 hộ/);
    assert.doesNotMatch(written({ 'Số hộ nghèo': [60, 55] }).text, /vượt 11 hộ/);
    assert.match(written({ 'Số hộ nghèo': [58, 54] }).text, /cơ bản ổn định/);
    assert.doesNotMatch(written({ 'Số vụ trộm cắp': [3, 9] }).text, /cơ bản ổn định|87 triệu đồng/);
  });
});
