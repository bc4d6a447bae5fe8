/**
 * Office on the web takes the Tab key for itself and stops only at links, buttons, fields and what states a tabindex:
 * a `summary` without one cannot be reached there by keyboard.
 */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PANE = join(__dirname, '../src/taskpane');

describe("the pane's folded parts", () => {
  it('each state a tabindex', () => {
    const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
    const summaries = files.flatMap((file) =>
      [...readFileSync(join(PANE, file), 'utf8').matchAll(/<summary\b[^>]*>/g)].map(([tag]) => `${file}: ${tag}`),
    );
    assert.ok(summaries.length > 5);
    assert.deepEqual(
      summaries.filter((tag) => !tag.includes('tabIndex={0}')),
      [],
    );
  });
});
