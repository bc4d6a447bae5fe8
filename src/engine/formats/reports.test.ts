import { strict as assert } from 'node:assert';
import { readingOf } from '../../../test/support/reading-of';
import { describeFinding, describeSkip } from '../describe';
import { examine } from '../examine';
import { proofLines } from '../proofs';
import { checkHtml, escapeHtml } from './html';
import { checkSarif } from './sarif';

const reading = readingOf({
  facts: {
    D12: { value: '70067', unit: 'triệu đồng', label: '</li><script>alert(1)</script>', sheet: 'Biểu <b>95</b>' },
    D13: '59233',
    D14: '11017',
    F12: { value: '51.8~1', unit: '%' },
    C12: '135264',
    A: '3',
    B: '1',
  },
  relations: ['D12 = D13 + D14', 'F12 ratio D12 C12 e2', 'A >= B', 'A = B + ?C'],
});
const examination = examine(reading);

interface Sarif {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: unknown[];
      relatedLocations: { message?: { text: string } }[];
    }[];
  }[];
}

describe('engine/formats: SARIF and HTML', () => {
  it('SARIF names rules, levels, cells and suspects', () => {
    for (const language of ['vi', 'en'] as const) {
      const sarif = JSON.parse(JSON.stringify(checkSarif(reading, examination, language, '0.1.0'))) as Sarif;
      const run = sarif.runs[0];
      assert.ok(run);
      assert.equal(sarif.version, '2.1.0');
      assert.deepEqual(run.results.map((result) => [result.ruleId, result.level]).sort(), [
        ['total-equals-parts/mismatch', 'error'],
        ['total-equals-parts/remainder', 'note'],
      ]);
      for (const result of run.results) {
        assert.equal(run.tool.driver.rules[result.ruleIndex]?.id, result.ruleId);
        assert.equal(result.locations.length, 1);
        assert.doesNotMatch(result.message.text, /undefined/);
      }
      const error = run.results.find((result) => result.level === 'error');
      assert.ok((error?.relatedLocations ?? []).filter((place) => place.message !== undefined).length >= 2);
    }
  });

  it('HTML is one page without script or foreign origin, and text of cells stays text', () => {
    const proofs = proofLines(examination, { describeFinding, describeSkip }, 'vi');
    const html = checkHtml(reading, examination, 'vi', '0.1.0', proofs);
    assert.doesNotMatch(html, /<script|<img|src=|href=|url\(|@import/i);
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.match(html, /59\.233 \+ 11\.017 = 70\.250/);
    assert.match(html, /<html lang="vi">/);
    assert.match(html, /Vì sao các số liệu khớp/);
    for (const tag of ['ul', 'ol', 'li', 'details', 'section', 'dl', 'p', 'main']) {
      const opened = html.split(new RegExp(`<${tag}[ >]`)).length;
      assert.equal(opened, html.split(`</${tag}>`).length, tag);
    }
    assert.doesNotMatch(html, /undefined|NaN|\[object/);
  });

  it('an empty outcome says so', () => {
    const empty = readingOf({ facts: { A: '1' } });
    assert.match(checkHtml(empty, examine(empty), 'en', '0.1.0'), /Nothing wrong was found/);
  });

  it('escapes what markup is made of and drops control characters', () => {
    assert.equal(escapeHtml('<a href="x" o=\'y\'>&\u0000\u001b'), '&lt;a href=&quot;x&quot; o=&#39;y&#39;&gt;&amp;');
  });
});
