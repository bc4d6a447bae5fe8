/** Accessibility of the page as it stands now, by axe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from './browser';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe?: {
    run(
      node: Document,
      options: object,
    ): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }>;
  };
}

/** What a change of theme or a closing menu may still paint over is looked at anew: nobody reads a colour half faded in. */
const LOOKS = 4;

/**
 * Violations of WCAG 2.2 A and AA and of good practice in the pane, each with its first element. Axe looks when every
 * transition has ended, and what it finds must be there at every look.
 */
export async function violations(opened: Pick<Opened, 'pane'>): Promise<string[]> {
  let found: string[] = [];
  for (let look = 0; look < LOOKS; look++) {
    found = await violationsAtRest(opened);
    if (found.length === 0) break;
  }
  return found;
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
    const found = await (window as unknown as Axe).axe?.run(document, { resultTypes: ['violations'] });
    return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}
