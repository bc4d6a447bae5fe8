/** A People's Committee's report on steering and administration, for a tier and a span: full, and on one page. */
import { fullOutline, notOfCommune, notOfProvince, shortOutline } from './outlines';
import type { OutlineItem, Profile, Span, Tier } from './profile';
import { committeeFrame, TIERS } from './tiers';

const SPANS: Readonly<Record<Span, { readonly vi: string; readonly en: string }>> = {
  quarter: { vi: 'quý', en: 'quarterly' },
  'six-months': { vi: '6 tháng', en: 'six-month' },
  'nine-months': { vi: '9 tháng', en: 'nine-month' },
  year: { vi: 'năm', en: 'annual' },
};

/** Annexed where their sheets are there: what the text sums up. */
const ANNEXES: readonly string[] = [
  'budget-revenue',
  'budget-expenditure',
  'retail-industry',
  'crops',
  'citizen-reception',
  'petition-channels',
];

function outlineOf(tier: Tier, items: readonly OutlineItem[]): readonly OutlineItem[] {
  const left = tier === 'commune' ? notOfCommune : tier === 'province' ? notOfProvince : new Set<string>();
  return items.filter((item) => item.kind !== 'passage' || !left.has(item.passage));
}

/** The full version; its id is "<tier>-<span>". */
export function committeeReport(tier: Tier, span: Span): Profile {
  const { title, words } = TIERS[tier];
  return {
    id: `${tier}-${span}`,
    title: { vi: `Báo cáo ${SPANS[span].vi} của ${title.vi}`, en: `${SPANS[span].en} report of a ${title.en}` },
    tier,
    span,
    length: 'full',
    frame: committeeFrame(tier),
    words,
    outline: outlineOf(tier, fullOutline),
    annexes: ANNEXES,
  };
}

/** The one-page version of a full profile. */
export function onePage(full: Profile): Profile {
  return {
    ...full,
    id: `${full.id}-short`,
    title: { vi: `${full.title.vi} (rút gọn)`, en: `${full.title.en} (one page)` },
    length: 'short',
    outline: outlineOf(full.tier, shortOutline),
    annexes: [],
    frame: { ...full.frame, subject: 'Tóm tắt số liệu chủ yếu {{ ky.ten }}' },
  };
}
