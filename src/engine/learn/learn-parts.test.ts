/** A whole and its parts, one or twelve: "gồm" is said while they are all of it, "trong đó" while they are less, and never more. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { documentOf } from '../../../test/support/document-of';
import { typedSheet } from '../../../test/support/typed-sheet';
import { readable } from '../../narrative';
import { composeReport, readOwnReport } from '../../office';
import { chooseProfile } from '../choose-profile';
import { knownForms, understandPlain } from '../understand-plain';
import { learn, type Learning } from '.';

const forms = knownForms([]);
const NAMES = [
  'An Bình',
  'Bàu Sen',
  'Cồn Tàu',
  'Dốc Miếu',
  'Đá Bạc',
  'Gò Dầu',
  'Hòn Khói',
  'Kẻ Gai',
  'Láng Cát',
  'Mỹ Thủy',
  'Nà Hang',
  'Ông Đốc',
];

function bookOf(total: number, parts: readonly number[]) {
  const rows = [
    ['UBND XÃ BÌNH MINH'],
    ['SỐ HỘ ĐƯỢC VAY VỐN NĂM 2025'],
    ['', '', 'Đơn vị: hộ'],
    ['STT', 'Thôn', 'Số hộ được vay vốn'],
    ...parts.map((value, at) => [at + 1, `Thôn ${NAMES[at] ?? ''}`, value]),
    ['', 'Toàn xã', total],
  ];
  return { file: 'vay-von.xlsx', sha256: null, sheets: [typedSheet({ name: 'Vay vốn', rows })] };
}
const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

function learnt(parts: readonly number[]): Learning {
  const listed = parts.map((value, at) => `thôn ${NAMES[at] ?? ''} ${String(value)} hộ`).join(', ');
  const reading = understandPlain([bookOf(sum(parts), parts)], []);
  const text = `# BÁO CÁO\n# Vay vốn năm 2025\n# I. KẾT QUẢ\nToàn xã có ${String(sum(parts))} hộ được vay vốn, gồm ${listed}.`;
  return learn({ document: documentOf(text, 'mau.docx'), reading, forms, profile: chooseProfile(reading, undefined) });
}

function written({ files }: Learning, total: number, parts: readonly number[]): string {
  const reading = understandPlain([bookOf(total, parts)], []);
  const { report } = readOwnReport(files, forms);
  const { document } = composeReport(reading, chooseProfile(reading, undefined), { own: report });
  return document.blocks.flatMap((block) => (block.type === 'paragraph' ? [readable(block.content)] : [])).join('\n');
}

describe('engine/learn: parts', () => {
  for (const count of [2, 12])
    it(`says of ${String(count)} parts what they add up to`, () => {
      const learning = learnt(Array.from({ length: count }, (_, at) => 111 + at * 17));
      assert.deepEqual(learning.account.kept, []);
      const figure = fc.integer({ min: 0, max: 400 });
      fc.assert(
        fc.property(
          fc.array(figure, { minLength: count, maxLength: count }),
          fc.integer({ min: -3, max: 3 }),
          (parts, off) => {
            const text = written(learning, sum(parts) + off, parts);
            const word = off < 0 ? 'cần kiểm tra' : off === 0 ? 'gồm' : 'trong đó';
            assert.ok(text.includes(word), text);
            assert.ok(off === 0 || !text.includes(', bao gồm'), text);
            for (const [at, part] of parts.entries())
              assert.ok(text.includes(`thôn ${NAMES[at] ?? ''} ${String(part)} hộ`), text);
          },
        ),
        { numRuns: 12 },
      );
    });
});
