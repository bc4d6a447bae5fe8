/** What diagnosis costs where a relation has many parts, or many relations fail. */
import { strict as assert } from 'node:assert';
import { diagnosed, suspects } from '../../test/support/diagnosed';
import type { FactSpec, ReadingSpec } from '../../test/support/reading-of';

describe('diagnosis: its time', () => {
  it('a thousand parts are diagnosed in time', () => {
    const facts: Record<string, string> = { T: '0' };
    let total = 0;
    for (let i = 1; i <= 1000; i += 1) {
      const value = 100003 + i * 7919;
      total += value;
      facts[`P${String(i)}`] = String(value);
    }
    facts['T'] = String(total);
    facts['P500'] = '4059503000';
    const relation = `T = ${Object.keys(facts).slice(1).join(' + ')}`;
    const started = process.cpuUsage();
    const [finding] = diagnosed({ facts, relations: [relation] });
    assert.ok(process.cpuUsage(started).user < 5_000_000);
    assert.ok(suspects(finding).slice(0, 3).includes('P500=4059503 scale-slip'), suspects(finding).join(' | '));
  });

  it('a column of percentages on the wrong base does not take long', function () {
    this.timeout(60_000);
    const facts: ReadingSpec['facts'] = {};
    const relations: string[] = [];
    const all = facts as Record<string, FactSpec>;
    for (let i = 1; i <= 500; i += 1) {
      const line = String(i);
      all[`C${line}`] = { value: String(100000 + i * 37), line, measure: 'plan' };
      all[`D${line}`] = { value: String(50000 + i * 91), line };
      all[`E${line}`] = { value: '80000', line, measure: 'prior' };
      all[`F${line}`] = {
        value: `${((50000 + i * 91) / 800).toFixed(1)}~1`,
        unit: '%',
        line,
        measure: 'percent-of-plan',
      };
      relations.push(`F${line} ratio D${line} C${line} e2`);
    }
    const sum = (column: string): string =>
      Array.from({ length: 500 }, (_, i) => `${column}${String(i + 1)}`).join(' + ');
    all['C0'] = { value: String(500 * 100000 + 37 * 125250) };
    all['D0'] = { value: String(500 * 50000 + 91 * 125250) };
    relations.push(`C0 = ${sum('C')}`, `D0 = ${sum('D')}`);
    const started = process.cpuUsage();
    const findings = diagnosed({ facts, relations });
    assert.ok(findings.length > 300);
    assert.equal(suspects(findings[0])[0], 'F1=50.1 other-base');
    const cpu = process.cpuUsage(started).user / 1e6;
    assert.ok(cpu < 10, `${String(cpu)} s of CPU`);
  });
});
