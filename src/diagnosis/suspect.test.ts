/** What is said between the suspects of one equation, given what is proven of a problem as a whole. */
import { strict as assert } from 'node:assert';
import { readingOf } from '../../test/support/reading-of';
import { problemOf } from './problem';
import { singleHypotheses } from './single';
import { suspectsFrom } from './suspect';
import { World } from './world';

describe('diagnosis/suspect', () => {
  const reading = readingOf({
    facts: { E4: '245', E5: '679', C7: '688', D7: '599', E7: '887', D4: '95', D5: '337' },
    relations: ['E7 = E4 + E5', 'E7 = C7 + D7', 'D7 = D4 + D5'],
  });
  const problem = problemOf(new World(reading, new Set(reading.relations)), reading.relations);
  const hypotheses = singleHypotheses(reading, problem);
  const cellOf = (place: number | undefined): string => problem.facts[place ?? -1]?.at.cell ?? '';
  const proven = hypotheses.find(({ changes: [change] }) => cellOf(change?.fact) === 'E7') ?? null;
  const decision = (whole: string): string => {
    const relation = problem.failing.find((each) => cellOf(each.whole) === whole);
    assert.ok(relation);
    const order = hypotheses.flatMap((best) => {
      const cell = best.changes[0]?.fact;
      return cell !== undefined && best.repaired.includes(relation) ? [{ cell, best }] : [];
    });
    return suspectsFrom(problem, relation, order, { proven, rivals: [] })[0]?.data['decision'] ?? '';
  };

  it('what is proven decides the equations that it puts right, and none that it leaves wrong', () => {
    assert.equal(decision('E7'), 'decided');
    assert.equal(decision('D7'), 'undecided');
  });
});
