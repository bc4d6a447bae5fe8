import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import type { Reading } from '../core/reading';
import { readable, renderPassage, sourcesOf } from '.';
import { retailIndustry } from './retail-industry/passage';

describe('a "-" that a formula shows', () => {
  const GROWTH = 'retail-industry retail growth';
  const spec = { facts: { 'retail-industry retail actual': '655.4 tỷ đồng' }, none: [GROWTH] };
  const said = (reading: Reading): string =>
    renderPassage(retailIndustry, sourcesOf(reading), {
      words: { 'ky.goi': '9 tháng', 'ky.cung_ky': 'cùng kỳ năm 2024' },
      length: 'short',
    })
      .paragraphs.map(readable)
      .join('\n');

  it('is no "there is none" while a cell behind it is blank: that cell is missing', () => {
    const reading = narrativeReading(spec);
    assert.match(said(reading), /655,4 tỷ đồng, không có số để so với cùng kỳ năm 2024/);
    const observations = reading.observations.map((each) =>
      each.kind === 'none-figure' ? { ...each, data: { ...each.data, blank: 'A9' } } : each,
    );
    assert.match(
      said({ ...reading, observations }),
      /\[chưa có số liệu: Tổng mức bán lẻ, tăng so với cùng kỳ \(so-lieu\.xlsx, retail-industry, ô A9\)\]/,
    );
  });
});
