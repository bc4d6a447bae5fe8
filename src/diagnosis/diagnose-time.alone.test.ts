/** What diagnosis costs where a relation has many parts, or many relations fail. */
import { strict as assert } from 'node:assert';
import { diagnosed, suspects } from '../../test/support/diagnosed';
import { readingOf, type FactSpec, type ReadingSpec } from '../../test/support/reading-of';
import { allChecks } from '../checks';
import { diagnose } from './diagnose';

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

  it('sixteen thousand failing relations take three seconds at most, and four times as many little more than four times as long', function () {
    this.timeout(120_000);
    timeOf(2000);
    const [few, many] = [timeOf(4000), timeOf(16_000)];
    assert.ok(many < 3, `${String(many)} s of CPU`);
    // What stands still whatever their number is: half a second here.
    assert.ok(many <= 4 * LOG_RATIO * ROOM * Math.max(few, 0.05) + 0.5, `${String(few)} s, then ${String(many)} s`);
  });
});

/** log 16,000 over log 4,000, and what clocks are off by. */
const [LOG_RATIO, ROOM] = [Math.log(16_000) / Math.log(4000), 1.5];

/** Seconds of CPU for so many sums of two parts, all of which fail by something else. */
function timeOf(count: number): number {
  const facts: Record<string, string> = {};
  const relations: string[] = [];
  for (let row = 1; row <= count; row += 1) {
    const [a, b] = [1000 + ((row * 7919) % 90_000), 1000 + ((row * 104_729) % 90_000)];
    Object.assign(facts, { [`C${String(row)}`]: String(a), [`D${String(row)}`]: String(b) });
    facts[`E${String(row)}`] = String(a + b + 1 + (row % 977));
    relations.push(`E${String(row)} = C${String(row)} + D${String(row)}`);
  }
  const reading = readingOf({ facts, relations });
  const findings = allChecks.flatMap((check) => check.run(reading).findings);
  const started = process.cpuUsage();
  const told = diagnose(reading, findings);
  const { user } = process.cpuUsage(started);
  assert.ok(
    told.filter(({ severity, suspects: list = [] }) => severity === 'error' && list.length > 0).length >= count,
  );
  return user / 1e6;
}
