/** Accessibility of the page as it stands now, by axe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from './browser';

const AXE = readFileSync(join(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe?: { run(node: Document, options: object): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }> };
}

/** Violations of WCAG 2.2 A and AA and of good practice in the pane, each with its first element. */
export async function violations({ pane }: Pick<Opened, 'pane'>): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    const found = await (window as unknown as Axe).axe?.run(document, { resultTypes: ['violations'] });
    return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}
