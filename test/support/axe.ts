/** Accessibility of the page as it stands now, by axe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from './browser';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe?: {
    run(
      context: { readonly exclude: readonly string[] },
      options: object,
    ): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }>;
  };
}

/**
 * Violations of WCAG 2.2 A and AA and of good practice in the pane, each with its first element. A colour half faded in is
 * not one that anybody reads: axe looks when every transition has ended, and what it finds must still be there a moment later.
 */
export async function violations(opened: Pick<Opened, 'pane'>): Promise<string[]> {
  const first = await violationsAtRest(opened);
  return first.length === 0 ? first : violationsAtRest(opened);
}

async function violationsAtRest({ pane }: Pick<Opened, 'pane'>): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    const moving = roots
      .flatMap((root) => root.getAnimations())
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(moving.map((one) => one.finished));
    // What is inactive for a moment is faint on purpose (WCAG 2.2, 1.4.3); axe does not see it from inside a shadow root.
    const context = { exclude: ['[disabled]', '[disabled-focusable]'] };
    const found = await (window as unknown as Axe).axe?.run(context, { resultTypes: ['violations'] });
    return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}
