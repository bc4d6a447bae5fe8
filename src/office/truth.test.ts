/** Over random facts no sentence says what its figures deny, and no printed breakdown fails to add up. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { narrativeReading, type NarrativeSpec } from '../../test/support/narrative-reading';
import { seedFacts } from '../../test/support/seed-facts';
import { add, decimal, equals, fromInteger, toText, type Decimal } from '../core/decimal';
import type { Reading } from '../core/reading';
import type { Block, FigureInline, Inline } from '../core/report-document';
import { falseClaim, roleOfMeasure } from '../language/claims';
import { printedValue } from '../language/figure-text';
import { figuresIn, passages } from '../narrative';
import { composeReport, profiles, type Profile } from '.';

const full = profiles.find((profile) => profile.id === 'town-six-months') as Profile;
const short = profiles.find((profile) => profile.id === 'town-six-months-short') as Profile;
const others = ['commune-six-months', 'province-six-months', 'department-six-months-short'].map(
  (id) => profiles.find((profile) => profile.id === id) as Profile,
);

/** A figure that rises, falls, stays, is nothing, is missing, or hardly moves. */
const change = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => toText({ ...fromInteger(n), scale: 2 })),
  fc.constantFrom('0', '0.001', '-0.004', '100', '-100', '12.5'),
  fc.constant(null),
);
const percent = fc.oneof(
  fc.integer({ min: 0, max: 300_000 }).map((n) => toText({ ...fromInteger(n), scale: 3 })),
  fc.constantFrom('0', '100', '99.999', '100.001', '0.04'),
  fc.constant(null),
);
const count = fc.oneof(fc.integer({ min: 0, max: 40 }).map(String), fc.constant(null));

const spec = fc.record({
  growth: fc.array(change, { minLength: 2, maxLength: 2 }),
  plans: fc.array(percent, { minLength: 11, maxLength: 11 }),
  visits: fc.tuple(count, count),
  petitions: fc.tuple(count, count),
  parts: fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2, maxLength: 2 }),
  transfers: fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2, maxLength: 2 }),
  written: fc.boolean(),
});

type Values = typeof spec extends fc.Arbitrary<infer T> ? T : never;

function factsOf(values: Values): NarrativeSpec {
  const facts: Record<string, string> = { ...seedFacts.facts };
  const set = (name: string, value: string | null, unit: string, rounded = false): void => {
    if (value === null) delete facts[name];
    else facts[name] = `${rounded ? '~' : ''}${value} ${unit}`;
  };
  ['retail', 'industry'].forEach((line, index) =>
    set(`retail-industry ${line} growth`, values.growth[index] ?? null, '%', true),
  );
  Object.keys(facts)
    .filter((name) => name.endsWith('percent-of-plan'))
    .forEach((name, index) => set(name, values.plans[index] ?? null, '%', values.written));
  set('citizen-reception total ms-1', values.visits[0], 'lượt');
  set('reception-comparison visits prior', values.visits[1], 'lượt');
  set('petition-channels total ms-1', values.petitions[0], 'đơn');
  set('reception-comparison petitions prior', values.petitions[1], 'đơn');
  for (const line of ['visits', 'petitions']) delete facts[`reception-comparison ${line} change`];
  const whole = (name: string, parts: readonly number[], lines: readonly string[]): void => {
    set(name, String(parts.reduce((sum, part) => sum + part, 0)), 'triệu đồng');
    lines.forEach((line, index) => set(line, String(parts[index] ?? 0), 'triệu đồng'));
  };
  whole('budget-expenditure recurrent actual', values.parts, [
    'budget-expenditure recurrent-district actual',
    'budget-expenditure recurrent-commune actual',
  ]);
  whole('budget-revenue transfers actual', values.transfers, [
    'budget-revenue transfers-balancing actual',
    'budget-revenue transfers-targeted actual',
  ]);
  return { ...seedFacts, facts };
}

/** A paragraph's or footnote's text with the place of each figure. */
function laidOut(content: readonly Inline[]): {
  text: string;
  at: { figure: FigureInline; start: number; end: number }[];
} {
  let text = '';
  const at: { figure: FigureInline; start: number; end: number }[] = [];
  for (const inline of content) {
    if (inline.type === 'footnote') continue;
    if (inline.type === 'figure')
      at.push({ figure: inline, start: text.length, end: text.length + inline.text.length });
    text += inline.text;
  }
  return { text, at };
}

function texts(block: Block): (readonly Inline[])[] {
  if (block.type !== 'paragraph') return [];
  return [block.content, ...block.content.flatMap((inline) => (inline.type === 'footnote' ? [inline.content] : []))];
}

function assertTrue(blocks: readonly Block[], reading: Reading): void {
  const measures = new Map(reading.facts.map((fact) => [fact.id, fact.measure]));
  for (const content of blocks.flatMap(texts)) {
    const { text, at } = laidOut(content);
    for (const { figure, start, end } of at) {
      const derived = figure.format.kind === 'derived';
      const role = derived ? 'change' : roleOfMeasure(measures.get(figure.factId) ?? '');
      const claim = falseClaim(text, start, end, { role, value: decimal(figure.value) });
      assert.equal(claim, null, `"${claim?.words ?? ''}" is false of ${figure.text} (${figure.value}) in: ${text}`);
    }
    assertPairs(text);
    assert.doesNotMatch(text, /(?:tăng|giảm|vượt) 0(?:,0+)?(?![,\d])/, text);
  }
}

const PAIR = /(tăng|giảm|bằng) (?:cùng kỳ năm 2020 |(\d+) (?:lượt|đơn) )\((\d+)\/(\d+) (?:lượt|đơn)\)/g;

/** "giảm 05 lượt (08/13 lượt)": the verb, the size and both counts must agree. */
function assertPairs(text: string): void {
  for (const [whole, verb, size, now, prior] of text.matchAll(PAIR)) {
    const difference = Number(now) - Number(prior);
    assert.equal(verb, difference > 0 ? 'tăng' : difference < 0 ? 'giảm' : 'bằng', whole);
    if (size !== undefined) assert.equal(Number(size), Math.abs(difference), whole);
  }
}

function assertTies(blocks: readonly Block[], reading: Reading): void {
  const shown = new Map<string, Decimal>();
  for (const block of blocks)
    for (const figure of figuresIn(block))
      if (figure.format.kind !== 'derived')
        shown.set(figure.factId, printedValue(decimal(figure.value), figure.format));
  for (const relation of reading.relations) {
    const values = relation.parts.map((term) => shown.get(reading.facts[term.fact]?.id ?? ''));
    const whole = shown.get(reading.facts[relation.whole]?.id ?? '');
    if (!whole || values.some((value) => value === undefined)) continue;
    assert.ok(equals(whole, (values as Decimal[]).reduce(add, fromInteger(0))), relation.statement);
  }
}

/** No sentence is empty, and none has a hole where a figure was left out. */
function assertWhole(text: string): void {
  assert.match(text, /[\p{L}\d]/u);
  assert.doesNotMatch(text, /\(\s*\)|\s[.,;)]|[,;]\s*[.;]|\s{2}/u, text);
}

describe('truth of composed reports', () => {
  it('holds over random rises, falls, zeros and gaps', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(spec, fc.constantFrom(full, short, ...others), (values, profile) => {
        const reading = narrativeReading(factsOf(values));
        const { document } = composeReport(reading, profile, { period: '2021-H1', sheets: false });
        assertTrue(document.blocks, reading);
        assertTies(document.blocks, reading);
        for (const content of document.blocks.flatMap(texts)) assertWhole(laidOut(content).text);
      }),
      { numRuns: 80 },
    );
  });

  it('holds whatever single figures are: kept, none, zero, missing, negative, equal to another', function () {
    this.timeout(60_000);
    const names = Object.keys(seedFacts.facts ?? {});
    const state = fc.constantFrom('keep', 'keep', 'keep', 'none', 'zero', 'missing', 'negative', 'equal');
    const states = fc.array(state, { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(states, fc.constantFrom(full, short, ...others), (chosen, profile) => {
        const facts: Record<string, string> = {};
        const none: string[] = [];
        names.forEach((name, index) => {
          const own = seedFacts.facts?.[name] ?? '';
          const unit = own.replace(/^~?\S+/, '');
          if (chosen[index] === 'none') none.push(name);
          else if (chosen[index] === 'zero') facts[name] = `0${unit}`;
          else if (chosen[index] === 'negative') facts[name] = `-${own.replace(/^~?-?/, '')}`;
          else if (chosen[index] === 'equal') facts[name] = `100${unit}`;
          else if (chosen[index] === 'keep') facts[name] = own;
        });
        const { relations: _, ...spec } = seedFacts;
        const reading = narrativeReading({ ...spec, facts, none });
        const { document, gaps } = composeReport(reading, profile, { period: '2021-H1', sheets: false });
        assertTrue(document.blocks, reading);
        for (const content of document.blocks.flatMap(texts)) assertWhole(laidOut(content).text);
        const marks = document.blocks
          .flatMap(texts)
          .flat()
          .filter(({ type }) => type === 'gap');
        assert.ok(gaps.length >= marks.length, 'every mark has its line in the list');
      }),
      { numRuns: 60 },
    );
  });

  it('asks every built-in passage', () => {
    const asked = new Set(
      [full, short, ...others].flatMap(({ outline }) =>
        outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])),
      ),
    );
    assert.deepEqual(
      passages.filter(({ id }) => !asked.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('holds of lists of one part and of twelve, of parts that are none, equal or negative', () => {
    const rows = [1, 12].flatMap((count) =>
      ['3', '0', '-2'].map((value): NarrativeSpec => {
        const facts: Record<string, string> = { ...seedFacts.facts };
        const texts: Record<string, string> = { ...seedFacts.texts };
        for (let n = 1; n <= count; n += 1) {
          for (const code of [1, 2, 3, 4, 5, 6])
            facts[`citizen-reception +Đơn vị ${String(n)} ms-${String(code)}`] = `${value} lượt`;
          for (const measure of ['villages', 'households', 'infected', 'destroyed', 'weight'])
            facts[`livestock-disease +Bệnh ${String(n)} ${measure}`] = `${value} con`;
          texts[`livestock-disease +Bệnh ${String(n)} name`] = `Bệnh ${String(n)}`;
          texts[`project-list +Công trình ${String(n)} name`] = `Công trình ${String(n)}`;
          texts[`project-list +Công trình ${String(n)} group`] = 'Phê duyệt chủ trương đầu tư';
        }
        return { ...seedFacts, facts, texts };
      }),
    );
    for (const spec of rows)
      for (const profile of [full, short, ...others]) {
        const reading = narrativeReading(spec);
        const { document } = composeReport(reading, profile, { period: '2021-H1', sheets: false });
        assertTrue(document.blocks, reading);
        for (const content of document.blocks.flatMap(texts)) assertWhole(laidOut(content).text);
      }
  });

  it('would notice a sentence that says the opposite', () => {
    const reading = narrativeReading(
      factsOf({
        growth: ['5', '5'],
        plans: Array<string>(11).fill('50'),
        visits: ['8', '13'],
        petitions: ['71', '74'],
        parts: [1, 2],
        transfers: [1, 2],
        written: true,
      }),
    );
    const { document } = composeReport(reading, full, { period: '2021-H1', sheets: false });
    const lying = JSON.parse(JSON.stringify(document.blocks).replace(/tăng /g, 'giảm ')) as Block[];
    assert.throws(() => {
      assertTrue(lying, reading);
    });
    assert.throws(() => {
      assertPairs('so với cùng kỳ năm 2020 tăng 05 lượt (08/13 lượt)');
    });
  });
});
