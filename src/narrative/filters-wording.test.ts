import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { narrativeReading } from '../../test/support/narrative-reading';
import type { Passage } from './passage';
import { readable } from './pieces';
import { renderPassage } from './render-passage';
import { sourcesOf } from './sources';
import { parseTemplate } from './template-engine';

const NAMES = ['now', 'prior', 'p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];

/** A template over facts `now`, `prior`, `p0`…; an undefined one is missing. */
function said(template: string, values: Readonly<Record<string, string>>): string {
  const passage: Passage = {
    id: 'test',
    title: { vi: 'thử', en: 'test' },
    template,
    figures: Object.fromEntries(NAMES.map((name) => [name, { form: 'f', key: name, measure: 'actual', label: name }])),
  };
  const facts = Object.fromEntries(
    Object.entries({ anchor: '1', ...values }).map(([name, value]) => [`f ${name} actual`, value]),
  );
  const { paragraphs } = renderPassage(
    {
      ...passage,
      figures: { ...passage.figures, anchor: { form: 'f', key: 'anchor', measure: 'actual', label: 'x' } },
    },
    sourcesOf(narrativeReading({ facts })),
    { words: {}, length: 'full', override: parseTemplate(template, { id: 'test', file: '' }) },
  );
  return paragraphs.map(readable).join('\n');
}

describe('wording filters', () => {
  it('bien_dong: gấp, tăng, giảm, xấp xỉ, bằng, and the bare difference from nothing', () => {
    const move = (now: string, prior: string): string =>
      said('{{ now | bien_dong: prior, "cùng kỳ" }}', { now, prior });
    assert.equal(move('240 con', '100 con'), 'gấp 2,4 lần cùng kỳ');
    assert.equal(move('112 con', '100 con'), 'tăng 12,0% so với cùng kỳ');
    assert.equal(move('92.5 con', '100 con'), 'giảm 7,5% so với cùng kỳ');
    assert.equal(move('100.01 con', '100 con'), 'xấp xỉ cùng kỳ');
    assert.equal(move('100 con', '100 con'), 'bằng cùng kỳ');
    assert.equal(move('8 con', '0 con'), 'tăng 08 con so với cùng kỳ');
    assert.equal(
      said('{{ now | bien_dong: prior, "cùng kỳ" }}', { now: '8 con' }),
      'so với cùng kỳ [chưa có số liệu: prior (so-lieu.xlsx, f)]',
    );
  });

  it('so_muc: bằng, xấp xỉ, cao hơn, thấp hơn', () => {
    const level = (now: string): string => said('{{ now | so_muc: prior, "kế hoạch" }}', { now, prior: '1000' });
    assert.deepEqual(['1000', '995', '1200', '700'].map(level), [
      'bằng kế hoạch',
      'xấp xỉ kế hoạch',
      'cao hơn kế hoạch',
      'thấp hơn kế hoạch',
    ]);
  });

  it('bang: states a ratio without a direction', () => {
    assert.equal(said('{{ now | bang: "cùng kỳ" }}', { now: '~104.2 %' }), 'bằng 104,2% cùng kỳ');
  });

  it('gom: bao gồm, trong đó or a mark, for one part and for ten', () => {
    const parts = (count: number): string =>
      Array.from({ length: count }, (_, index) => `p${String(index)}`).join(', ');
    const values = (count: number, each: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${String(index)}`, each]));
    const word = (whole: string, count: number, each: string): string =>
      said(`{{ now | gom: ${parts(count)} }}`, { now: whole, ...values(count, each) });
    assert.equal(word('5', 1, '5'), 'bao gồm');
    assert.equal(word('50', 10, '5'), 'bao gồm');
    assert.equal(word('51', 10, '5'), 'trong đó');
    assert.match(word('49', 10, '5'), /^trong đó \[các khoản thành phần/);
    assert.equal(said('{{ now | gom: p0, p1 }}', { now: '5', p0: '5' }), 'trong đó');
  });

  it('~: whether the parts behind it make up the whole', () => {
    const all = (condition: string, values: Readonly<Record<string, string>>): string =>
      said(`{% if ${condition} %}hết{% else %}chưa hết{% endif %}`, values);
    const sum = 'now ~ p0 + p1 + p2';
    assert.equal(all(sum, { now: '9', p0: '2', p1: '3', p2: '4' }), 'hết');
    assert.equal(all(sum, { now: '12', p0: '2', p1: '3', p2: '4' }), 'chưa hết');
    assert.equal(all(sum, { now: '9', p0: '5', p1: '4' }), 'chưa hết');
    assert.equal(all(`prior == 1 and ${sum} and p0 > 1`, { now: '9', prior: '1', p0: '2', p1: '3', p2: '4' }), 'hết');
    assert.equal(
      all(`prior == 1 and ${sum} and p0 > 2`, { now: '9', prior: '1', p0: '2', p1: '3', p2: '4' }),
      'chưa hết',
    );
    assert.throws(() => all('p0 + p1 > 4', { now: '9', p0: '2', p1: '3' }));
  });

  it('compares figures of different units in one unit', () => {
    assert.equal(
      said('{{ now | gom: p0, p1 }}', { now: '3 tỷ đồng', p0: '1000 triệu đồng', p1: '2000 triệu đồng' }),
      'bao gồm',
    );
  });

  it('compares and prints figures of different units in one, and never of different kinds', () => {
    const values = { now: '3 tỷ đồng', prior: '2500 triệu đồng' };
    assert.equal(said('{{ now | so_muc: prior, "kế hoạch" }}', values), 'cao hơn kế hoạch');
    assert.equal(said('{{ now | bien_dong: prior, "kỳ trước" }}', values), 'tăng 20,0% so với kỳ trước');
    assert.equal(
      said('{{ now | so_voi: prior, "kỳ trước" }}', values),
      'so với kỳ trước tăng 0,5 tỷ đồng (03/2,5 tỷ đồng)',
    );
    assert.equal(said('{% if now > prior %}hơn{% else %}kém{% endif %}', values), 'hơn');
    const apart = '[không so sánh được, hai số liệu khác đơn vị: tỷ đồng, con]';
    for (const filter of ['so_muc', 'bien_dong', 'so_voi'])
      assert.ok(
        said(`{{ now | ${filter}: prior, "x" }}`, { now: '3 tỷ đồng', prior: '5 con' }).endsWith(apart),
        filter,
      );
    assert.equal(
      said('{% if now > prior or now <= prior %}có{% else %}không{% endif %}', { now: '3 tỷ đồng', prior: '5 con' }),
      'không',
    );
  });

  it('trong_do: marks parts above their whole, of groups counter by counter', () => {
    const word = (whole: string, part: string): string => said('{{ now | trong_do: p0 }}', { now: whole, p0: part });
    assert.deepEqual([word('5', '4'), word('5', '5')], ['trong đó', 'trong đó']);
    assert.match(word('5', '6'), /^trong đó \[các khoản/);
    assert.match(
      said('{{ now | trong_do: p0, p1 }}', { now: '5', p0: '6' }),
      /^trong đó \[các khoản/,
      'whatever the missing part is',
    );
  });

  it('never prints a figure as 0, 100% or with more digits than anybody types, unless it is', () => {
    assert.equal(said('{{ now | so_dv: "tỷ đồng", 1 }}', { now: '10 triệu đồng' }), '0,01 tỷ đồng');
    assert.equal(said('{{ now | so: "tỷ đồng" }}', { now: '10000 đồng' }), '0,00001');
    assert.equal(said('{{ now | dat: "kế hoạch" }}', { now: '~99.99999999 %' }), 'xấp xỉ kế hoạch');
    assert.equal(said('{{ now | dat: "kế hoạch" }}', { now: '~51.699999999999996 %' }), 'đạt 51,70% kế hoạch');
    assert.equal(said('{{ now | phan_tram }}', { now: '23.300000000000001 %' }), '23,30%');
  });

  it('decides conditions by exact decimals, and a missing figure by neither branch of a comparison', () => {
    const test = (values: Record<string, string>): string =>
      said('{% if now > prior %}hơn{% elsif now == prior %}bằng{% else %}kém{% endif %}', values);
    assert.equal(test({ now: '0.30000000000000001', prior: '0.3' }), 'hơn');
    assert.equal(test({ now: '0.30', prior: '0.3' }), 'bằng');
    assert.equal(said('{% if now > 0 %}có{% endif %}{% if now.co == false %}thiếu{% endif %}', {}), 'thiếu');
  });

  it('never prints a verb against the sign of what it is given', () => {
    const amount = fc.integer({ min: -3_000, max: 3_000 });
    fc.assert(
      fc.property(amount, amount, (now, prior) => {
        const text = said('{{ now | bien_dong: prior, "kỳ trước" }}', {
          now: `${String(now)} con`,
          prior: `${String(prior)} con`,
        });
        const verb = /^(?:gấp|tăng)/.test(text) ? 1 : text.startsWith('giảm') ? -1 : 0;
        if (verb !== 0) assert.equal(verb, Math.sign(now - prior), `${String(now)} ${String(prior)}: ${text}`);
        else
          assert.ok(
            Math.abs(now - prior) <= Math.abs(prior) * 0.0005 + 1e-9,
            `${String(now)} ${String(prior)}: ${text}`,
          );
        assert.doesNotMatch(text, /[tg](?:ăng|iảm) 0(?:,0+)?%/);
      }),
      { numRuns: 300 },
    );
  });

  it('marks a figure that its unit cannot turn into the one asked for, or prints it in its own', () => {
    assert.equal(said('{{ now | so: "tỷ đồng" }}', { now: '5 con' }), '[chưa có số liệu: now, tính theo tỷ đồng]');
    assert.equal(said('{{ now | so_dv: "tỷ đồng", 1 }}', { now: '5 con' }), '5 con');
    assert.equal(said('{{ now | so_dv: "tỷ đồng", 1 }}', { now: '1250 triệu đồng' }), '1,3 tỷ đồng');
  });
});
