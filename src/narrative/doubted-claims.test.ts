/** A stated rise, fall or percentage that its own figures turn around is marked, never claimed. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Reading } from '../core/reading';
import type { Relation, RelationKind } from '../core/relation';
import { narrativeReading } from '../../test/support/narrative-reading';
import { parseTemplate } from './template-engine';
import { CONTRADICTION } from './comparable';
import { readable } from './pieces';
import { renderPassage, type RenderedPassage } from './render-passage';
import { retailIndustry } from './retail-industry/passage';
import { sourcesOf } from './sources';

const FORM = 'retail-industry retail';
const OVERRIDE = parseTemplate(
  '{{ ban_le.tang_truong | tang_giam: "năm 2020" }}; {{ ban_le.ke_hoach | dat: "kế hoạch" }}',
  { id: 'retail-industry', file: '' },
);

function relation(kind: RelationKind, whole: number, parts: readonly number[]): Relation {
  return {
    id: `${kind}:retail`,
    kind,
    whole,
    parts: parts.map((fact) => ({ fact, sign: 1 })),
    exhaustive: true,
    factorPower: 2,
    source: 'form',
    support: null,
    force: 'error',
    statedAt: null,
    statement: '',
    blanks: [],
    items: [],
  };
}

/** Actual, prior and plan in tỷ đồng; stated growth and percentage. */
function reading(actual: string, prior: string, plan: string, growth: string, percent: string): Reading {
  const plain = narrativeReading({
    facts: {
      [`${FORM} actual`]: `${actual} tỷ đồng`,
      [`${FORM} prior`]: `${prior} tỷ đồng`,
      [`${FORM} plan`]: `${plan} tỷ đồng`,
      [`${FORM} growth`]: `~${growth} %`,
      [`${FORM} percent-of-plan`]: `~${percent} %`,
    },
  });
  return { ...plain, relations: [relation('growth', 3, [0, 1]), relation('ratio', 4, [0, 2])] };
}

const render = (given: Reading, accepted: readonly string[] = []): RenderedPassage =>
  renderPassage(retailIndustry, sourcesOf(given, new Set(accepted)), { words: {}, length: 'full', override: OVERRIDE });
const said = (given: Reading, accepted: readonly string[] = []): string =>
  render(given, accepted).paragraphs.map(readable).join('\n');

describe('claims that their own figures turn around', () => {
  it('marks a stated rise where the figures fall, with both percentages', () => {
    const turned = reading('1294', '1351.4', '3276.6', '25.35', '39.5');
    assert.equal(
      said(turned),
      '[tăng, giảm so với năm 2020: bảng ghi 25,35%, tính lại ra -4,25%, cần kiểm tra]; đạt 39,5% kế hoạch',
    );
    assert.deepEqual(
      render(turned).gaps.map((gap) => gap.missing),
      [CONTRADICTION],
    );
  });

  it('marks a plan stated as passed where it is not reached', () => {
    assert.equal(
      said(reading('90', '80', '100', '12.5', '101')),
      'tăng 12,5% so với năm 2020; [so với kế hoạch: bảng ghi 101%, tính lại ra 90%, cần kiểm tra]',
    );
  });

  it('keeps a claim whose digits alone are wrong: the finding speaks of those', () => {
    assert.equal(said(reading('90', '80', '100', '12.6', '91')), 'tăng 12,6% so với năm 2020; đạt 91,0% kế hoạch');
  });

  it('keeps a claim that somebody accepted with a reason', () => {
    assert.equal(
      said(reading('90', '100', '100', '3', '90'), ['growth:retail']),
      'tăng 3% so với năm 2020; đạt 90% kế hoạch',
    );
  });

  it('never says tăng, giảm or vượt against the figures, whatever is stated', () => {
    const amount = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        (actual, prior, plan, growth, percent) => {
          const ROUNDED = 0.5;
          const text = said(
            reading(String(actual), String(prior), String(plan), String(growth), String(percent)),
          ).replace(/\[[^\]]*\]/g, '');
          // Whole billions stand for what rounds to them: a percentage made before they were rounded may say either of 3 and 3.
          if (text.includes('tăng')) assert.ok(actual + ROUNDED > prior - ROUNDED, text);
          if (text.includes('giảm')) assert.ok(actual - ROUNDED < prior + ROUNDED, text);
          if (text.includes('vượt')) assert.ok(actual + ROUNDED > plan - ROUNDED, text);
        },
      ),
    );
  });

  it('marks a share or growth of nothing, and one against nothing, that is no number of it', () => {
    assert.equal(
      said(reading('0', '1351.4', '3276.6', '25.35', '39.5')),
      '[tăng, giảm so với năm 2020: bảng ghi 25,35% trong khi số thực hiện là 0, cần kiểm tra]; ' +
        '[so với kế hoạch: bảng ghi 39,5% trong khi số thực hiện là 0, cần kiểm tra]',
    );
    assert.equal(said(reading('0', '0', '3276.6', '0', '0')), 'bằng năm 2020; đạt 0% kế hoạch');
    assert.equal(said(reading('0', '1351.4', '3276.6', '-100', '0')), 'giảm 100% so với năm 2020; đạt 0% kế hoạch');
    assert.equal(
      said(reading('12', '0', '0', '25.35', '39.5')),
      '[tăng, giảm so với năm 2020: bảng ghi 25,35% trong khi số cùng kỳ là 0, cần kiểm tra]; ' +
        '[so với kế hoạch: bảng ghi 39,5% trong khi số kế hoạch là 0, cần kiểm tra]',
    );
    assert.equal(
      said(reading('0', '1351.4', '3276.6', '25.35', '39.5'), ['growth:retail', 'ratio:retail']),
      'tăng 25,35% so với năm 2020; đạt 39,5% kế hoạch',
    );
  });
});
