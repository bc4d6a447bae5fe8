import { strict as assert } from 'node:assert';
import { describePassage, textOf } from '../../../test/support/passage-case';
import { narrativeReading } from '../../../test/support/narrative-reading';
import { seedWords } from '../../../test/support/seed-facts';
import { changedFact } from '../../core/held-fact';
import type { Relation } from '../../core/relation';
import { readable, renderPassage, sourcesOf, type RenderedPassage } from '..';
import { livestockDisease } from './passage';

const OPTIONS = { words: seedWords, length: 'full' } as const;
const textsOf = ({ paragraphs }: RenderedPassage): string => paragraphs.map(readable).join('\n');

describePassage(livestockDisease, __dirname);

describe('livestock-disease rows', () => {
  const bird = 'livestock-disease avian-influenza';
  const noughts = { [`${bird} wards`]: '1 phường, xã', [`${bird} households`]: '0', [`${bird} infected`]: '0' };
  const told = (written: 'formula' | 'number'): string => {
    const base = narrativeReading({ facts: noughts, texts: { [`${bird} ward-list`]: '0' } });
    const facts = base.facts.map((fact) => changedFact(fact, { written }));
    const count = {
      ...{ id: 'count', kind: 'count', whole: 0, parts: [], items: [], blanks: [] },
      ...{ source: 'form', statement: '', support: { asked: 1, held: 0 } },
    } as unknown as Relation;
    return textsOf(renderPassage(livestockDisease, sourcesOf({ ...base, facts, relations: [count] }), OPTIONS));
  };

  it('speaks of no outbreak where a formula counted "0" as a name; of one that somebody typed it does', () => {
    assert.equal(told('formula'), 'Trong 6 tháng đầu năm không phát sinh dịch bệnh trên vật nuôi.');
    assert.match(told('number'), /01 phường, xã/);
    assert.doesNotMatch(told('number'), /\(0\)/);
  });

  it('joins places and households so that they are not read as one list', () => {
    const lines = { [`${bird} villages`]: '3', [`${bird} households`]: '7', [`${bird} destroyed`]: '0' };
    const text = (facts: Readonly<Record<string, string>>): string =>
      textsOf(renderPassage(livestockDisease, sourcesOf(narrativeReading({ facts })), OPTIONS));
    assert.match(text(lines), /xảy ra tại 03 thôn, khu phố với 07 hộ có vật nuôi mắc bệnh/);
    assert.match(text({ ...lines, [`${bird} households`]: '0' }), /03 thôn, khu phố, không có hộ có vật nuôi mắc bệnh/);
  });

  it('speaks of one disease as of two', () => {
    const changes = Object.fromEntries(
      ['villages', 'wards', 'households', 'infected', 'destroyed', 'weight'].map((measure) => [
        `livestock-disease lumpy-skin ${measure}`,
        null,
      ]),
    );
    const text = textOf(livestockDisease, changes);
    assert.match(text, /gồm: Dịch tả lợn Châu Phi \(03 phường, xã\)\[/);
    assert.doesNotMatch(text, /nổi cục/);
  });

  it('speaks of a disease of which only the animals were counted', () => {
    const gone = Object.fromEntries(
      ['villages', 'wards', 'households', 'weight'].map((measure) => [
        `livestock-disease african-swine-fever ${measure}`,
        null,
      ]),
    );
    assert.match(textOf(livestockDisease, gone), /gồm: Dịch tả lợn Châu Phi/);
  });

  it('marks a disease whose line is blank beside another, and never leaves it out as none', () => {
    const reading = narrativeReading({ facts: { [`${bird} villages`]: '3', [`${bird} destroyed`]: '5' } });
    const [fact] = reading.facts;
    assert.ok(fact);
    const measured = (column: number, measure: string) =>
      ({ column, heading: [measure], code: null, role: 'measure', measure, unit: null }) as const;
    const line = (row: number, label: string) =>
      ({ row, number: '', code: label, label, key: null, level: 0, role: 'item' }) as const;
    const table = {
      ...(reading.tables[0] as (typeof reading.tables)[number]),
      ...{ file: fact.at.file, sheet: fact.at.sheet, form: 'livestock-disease' },
      columns: [measured(2, 'villages'), measured(3, 'infected'), measured(4, 'destroyed')],
      lines: [line(300, 'Lở mồm long móng')],
    };
    const text = textsOf(renderPassage(livestockDisease, sourcesOf({ ...reading, tables: [table] }), OPTIONS));
    assert.match(text, /gồm: .*; \[chưa có số liệu: .*Lở mồm long móng/);
  });

  it('says that there was none where "-" stands in every line', () => {
    const reading = narrativeReading({ facts: {} });
    const measured = (column: number, measure: string) =>
      ({ column, heading: [measure], code: null, role: 'measure', measure, unit: null }) as const;
    const line = {
      row: 8,
      number: '',
      code: '',
      label: 'Lở mồm long móng',
      key: null,
      level: 0,
      role: 'item',
    } as const;
    const at = { file: 'xa.xlsx', sheet: 'Dịch bệnh' };
    const table = {
      ...{ ...at, form: 'livestock-disease', title: '', period: null, unit: null, lines: [line] },
      columns: [measured(2, 'villages'), measured(3, 'infected')],
    } as unknown as (typeof reading.tables)[number];
    const observations = ['C9', 'D9'].map(
      (cell) => ({ kind: 'none-figure', at: { ...at, cell }, data: { label: '' }, related: [] }) as const,
    );
    const given = { ...reading, tables: [table], observations };
    const text = textsOf(renderPassage(livestockDisease, sourcesOf(given), OPTIONS));
    assert.match(text, /không phát sinh dịch bệnh trên vật nuôi\.$/);
  });
});
