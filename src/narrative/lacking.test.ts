import { strict as assert } from 'node:assert';
import { narrativeReading } from '../../test/support/narrative-reading';
import { lackingOf } from './lacking';
import type { FigureSource, Passage } from './passage';
import { sourcesOf } from './sources';

const figure = (key: string, form = 'crops'): FigureSource => ({ form, key, measure: 'area', label: key });
const passage = (...figures: readonly FigureSource[]): Passage => ({
  ...{ id: 'own', title: { vi: 'Riêng', en: 'Own' }, template: '' },
  figures: Object.fromEntries(figures.map((each, at) => [`so_${String(at)}`, each])),
});

describe('what a passage without any figure lacks', () => {
  const reading = narrativeReading({ facts: { 'crops rice yield': '5' }, none: ['crops maize area'] });
  const more = [8, 9].map((row) => ({ row, key: `k${String(row)}` }));
  const blank = {
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      lines: table.lines.flatMap((line) => [line, ...more.map((each) => ({ ...line, ...each }))]),
    })),
  };

  it('is named by its cells, those of one sheet, without what there is none of', () => {
    const lacking = lackingOf(passage(figure('maize'), figure('k8'), figure('k9')), sourcesOf(blank));
    assert.deepEqual(lacking, {
      at: { file: 'so-lieu.xlsx', sheet: 'crops', cell: 'C9' },
      where: 'so-lieu.xlsx, crops, ô C9, C10',
    });
  });

  it('is its sheet where that has no such line, else the sheets that were not given', () => {
    assert.deepEqual(lackingOf(passage(figure('tea')), sourcesOf(blank)), { at: null, where: 'so-lieu.xlsx, crops' });
    const absent = passage(figure('x', 'retail-industry'), { ...figure('y', ''), sheet: 'Tai nạn' });
    assert.equal(
      lackingOf(absent, sourcesOf(blank)).where,
      'chưa có trang của biểu “Thương mại, dịch vụ và công nghiệp”, trang “Tai nạn”',
    );
    assert.equal(lackingOf(passage(), sourcesOf(blank)).where, '');
  });
});
