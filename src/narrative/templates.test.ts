import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import { seedFacts, seedWords } from '../../test/support/seed-facts';
import type { CellSnapshot, WorkbookSnapshot } from '../core/snapshot';
import { passages } from './index.generated';
import { readable } from './pieces';
import { renderPassage } from './render-passage';
import { sourcesOf } from './sources';
import { templateTexts } from './template-sheet';
import { readTemplates } from './templates';

const fault = (text: string, id = 'retail-industry'): Readonly<Record<string, string>> | undefined =>
  readTemplates([{ id, text, file: 'mau.liquid' }]).faults[0]?.data;

describe('readTemplates', () => {
  it("replaces a passage's wording and keeps figures figures", () => {
    const { templates, faults } = readTemplates([
      {
        id: 'retail-industry.liquid',
        text: 'Bán lẻ {{ ban_le.uoc | so: "triệu đồng" }} triệu đồng.',
        file: 'mau.liquid',
      },
    ]);
    assert.deepEqual(faults, []);
    const passage = passages.find((each) => each.id === 'retail-industry');
    const override = templates.get('retail-industry');
    assert.ok(passage && override);
    const { paragraphs } = renderPassage(passage, sourcesOf(narrativeReading(seedFacts)), {
      words: seedWords,
      length: 'full',
      override,
    });
    assert.equal(paragraphs.map(readable).join('\n'), 'Bán lẻ 1.694.000 triệu đồng.');
    assert.equal(paragraphs[0]?.[1]?.type, 'figure');
  });

  it('says in Vietnamese what is wrong, with line and column', () => {
    assert.deepEqual(pick(fault('Dòng một\nđây {{ ban_le.uoc | so_dv')), [
      '2',
      '5',
      'thiếu phần đóng của {{ ban_le.uoc | so_dv',
    ]);
    assert.deepEqual(pick(fault('a {{ ban_le.uoc | dep }}')), ['1', '3', 'không có bộ lọc "dep"']);
    assert.deepEqual(pick(fault('a\n\n  {{ ban_le.uok | so }}')), [
      '3',
      '6',
      'không có tên "ban_le.uok" trong mẫu câu này',
    ]);
    assert.deepEqual(pick(fault('{% include "x" %}')), ['1', '1', 'không có thẻ {% include %}']);
    assert.deepEqual(pick(fault('{% footnote %}a')), ['1', '1', 'thiếu {% endfootnote %}']);
    assert.deepEqual(pick(fault('x', 'no-such')), ['1', '1', 'không có mẫu câu nào tên là "no-such"']);
  });

  it("accepts every passage's own template", () => {
    const texts = passages.flatMap((passage) =>
      [passage.template, ...(passage.short ? [passage.short] : [])].map((text) => ({ id: passage.id, text, file: '' })),
    );
    assert.deepEqual(readTemplates(texts).faults, []);
  });

  it('reads the sheet "Mẫu câu"', () => {
    const cells: CellSnapshot[] = [
      ['Mẫu câu của văn phòng', ''],
      ['Mã mẫu câu', 'Mẫu câu'],
      ['crops', 'Lúa {{ lua.nang_suat | so_dv }}.'],
      ['', 'x'],
    ].flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, value })));
    const book: WorkbookSnapshot = {
      file: 'a.xlsx',
      sha256: null,
      sheets: [{ name: 'MẪU  CÂU', visibility: 'visible', cells, merges: [], hiddenRows: [], hiddenColumns: [] }],
    };
    assert.deepEqual(templateTexts([book]), [
      { id: 'crops', text: 'Lúa {{ lua.nang_suat | so_dv }}.', file: 'a.xlsx · MẪU  CÂU · B3' },
    ]);
  });
});

function pick(data: Readonly<Record<string, string>> | undefined): string[] {
  return [data?.['line'] ?? '', data?.['column'] ?? '', data?.['problem'] ?? ''];
}
