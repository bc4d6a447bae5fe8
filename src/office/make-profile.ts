/** A body's report on steering and administration: one definition for every tier and span, full and on one page. */
import {
  departmentOutline,
  fullOutline,
  notOfCommune,
  notOfProvince,
  shortOutline,
  whereFilled,
  whereGiven,
} from './outlines';
import type { OutlineItem, Profile, Span, Tier } from './profile';
import { frameOfTier, TIERS } from './tiers';

const SPANS: Readonly<Record<Span, { readonly vi: string; readonly en: string }>> = {
  month: { vi: 'tháng', en: 'monthly' },
  quarter: { vi: 'quý', en: 'quarterly' },
  'six-months': { vi: '6 tháng', en: 'six-month' },
  'nine-months': { vi: '9 tháng', en: 'nine-month' },
  months: { vi: 'nhiều tháng', en: 'cumulative' },
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

const NOT_OF: Readonly<Record<Tier, ReadonlySet<string>>> = {
  commune: notOfCommune,
  province: notOfProvince,
  town: new Set<string>(),
  department: notOfProvince,
};

function outlineOf(tier: Tier, items: readonly OutlineItem[]): readonly OutlineItem[] {
  const own = items.filter((item) => item.kind !== 'passage' || !NOT_OF[tier].has(item.passage));
  if (tier === 'department') return whereGiven(own);
  return tier === 'commune' ? whereFilled(own) : own;
}

/** The full version; its id is "<tier>-<span>". */
export function reportOf(tier: Tier, span: Span): Profile {
  const { title, words } = TIERS[tier];
  return {
    id: `${tier}-${span}`,
    title: { vi: `Báo cáo ${SPANS[span].vi} của ${title.vi}`, en: `${SPANS[span].en} report of a ${title.en}` },
    tier,
    span,
    length: 'full',
    frame: frameOfTier(tier),
    words,
    outline: outlineOf(tier, tier === 'department' ? departmentOutline : fullOutline),
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

/** Every tier and every span, in full. */
export const fullProfiles: readonly Profile[] = (Object.keys(TIERS) as Tier[]).flatMap((tier) =>
  (Object.keys(SPANS) as Span[]).map((span) => reportOf(tier, span)),
);
