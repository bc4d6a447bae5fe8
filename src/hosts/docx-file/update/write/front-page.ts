/**
 * The page in front that lists what was wrong when the report was written: once nothing is, it would say what is no longer
 * true. It goes as a whole where nobody wrote on it; where somebody did, it stays and is told like any passage without data.
 */
import type { BlockSite } from '../../document/block-site';
import type { OpenReport } from '../../document/open-report';
import { sectionsOf } from '../../document/sections';
import { descendants, type XmlTree } from '../../../opc';
import type { BlockPlan } from '../plan/plan-block';

/** Title and note above the table, the break behind it. */
const OWN_LINES = 3;
const PEOPLES = new Set(['w:commentRangeStart', 'w:commentReference', 'w:ins', 'w:del', 'w:drawing', 'w:pict']);

export interface FrontPage {
  readonly plan: BlockPlan;
  /** Children of the body, from its title to the break that ends it. */
  readonly children: readonly XmlTree[];
}

/** The page that has nothing to list any more and that nobody touched; null where there is none. */
export function emptiedFrontPage(plans: readonly BlockPlan[], report: OpenReport): FrontPage | null {
  const [first, ...others] = sectionsOf(report.body);
  if (!first?.last || others.length === 0) return null;
  const { children } = first;
  const isIn = ({ elements }: BlockSite, child: XmlTree): boolean =>
    elements.some(({ start }) => start >= child.start && start < child.end);
  const inside = plans.filter(({ site }) => children.some((child) => isIn(site, child)));
  const [plan] = inside;
  if (!plan || inside.length > 1 || plan.site.id === '' || plan.freshBlock || !plan.untouched) return null;
  if (!plan.site.elements.every(({ name }) => name === 'w:tbl')) return null;
  const lines = children.filter((child) => !isIn(plan.site, child));
  const written = lines.some(({ name }) => name !== 'w:p') || lines.length > OWN_LINES;
  if (written || children.some((child) => descendants(child).some(({ name }) => PEOPLES.has(name)))) return null;
  return { plan, children };
}

export function dropFrontPage({ children }: FrontPage, report: OpenReport): void {
  const [first, last] = [children[0], children[children.length - 1]];
  if (first && last) report.main.replace(first.start, last.end, '');
}
