/** Columns that come to the last digit of what is printed leave one value where rounding would allow several. */
import { strict as assert } from 'node:assert';
import { readingOf, type FactSpec } from '../../test/support/reading-of';
import { normalise, toText } from '../core/decimal';
import { verdictOf } from '../core/verdict';
import { Scene } from './scene';
import { cell } from './stories/cell/story';
import { World } from './world';

type Facts = Readonly<Record<string, string | FactSpec>>;

const thousand = (value: string): FactSpec => ({ value, unit: 'nghìn đồng' });
const mean = (value: string): FactSpec => ({ value: `${value}~2`, unit: 'nghìn đồng' });

/** Each cell that would do: "E8=32.93", "?" where another value would as well, "~" where none comes to the digit. */
function told(facts: Facts, relations: readonly string[]): string[] {
  const reading = readingOf({ facts, relations });
  const failing = reading.relations.filter((each) => verdictOf(reading.facts, each).status === 'fails');
  const scene = new Scene(new World(reading, new Set(failing)), failing);
  return cell.tell(scene).flatMap(({ edits, open, loose }) =>
    [...edits].map(([index, value]) => {
      const name = reading.facts[index]?.at.cell ?? '';
      return `${name}=${toText(normalise(value))}${open ? '?' : ''}${loose ? '~' : ''}`;
    }),
  );
}

describe('diagnosis: to the digit', () => {
  /** Amounts by heads: each mean is what the printed amount comes to, though amounts are rounded to a thousand. */
  const heads: Facts = {
    C4: '15', D4: thousand('457'), E4: mean('30.47'),
    C5: '14', D5: thousand('396'), E5: mean('28.29'),
    C6: '48', D6: thousand('1562'), E6: mean('32.54'),
    C7: '57', D7: thousand('1181'), E7: mean('20.72'),
    C8: '15', D8: thousand('494'), E8: mean('72.93'),
  }; // prettier-ignore
  const means = [4, 5, 6, 7, 8].map((row) => `E${String(row)} ratio D${String(row)} C${String(row)} @form`);

  it('a mean is what the printed figures come to, where all others of its column are', () => {
    assert.deepEqual(told(heads, means), ['E8=32.93', 'D8=1094']);
  });

  it('one other that is off by a digit says that the column was reckoned from other figures than the printed ones', () => {
    assert.deepEqual(told({ ...heads, E5: mean('28.27') }, means), ['E8=32.93?', 'D8=1094']);
  });

  it('nothing is told where so few others may be so by chance, or are of another kind', () => {
    assert.deepEqual(told(heads, means.slice(2)), ['E8=32.93?', 'D8=1094']);
    const suggested = means.map((text, index) => (index < 4 ? text.replace('@form', '@meaning') : text));
    assert.deepEqual(told(heads, suggested), ['E8=32.93?', 'D8=1094']);
  });

  it('what cannot be asked, and what other columns come to, says nothing of it', () => {
    const facts = { ...heads, C9: '0', D9: thousand('12'), E9: mean('0.00'), F5: mean('28.27') };
    const others = ['E9 ratio D9 C9 @form', 'F5 ratio D5 C5 @form'];
    assert.deepEqual(told(facts, [...means, ...others]), ['E8=32.93', 'D8=1094']);
  });

  it('a factor that no value brings to the digit is told as that', () => {
    const facts = {
      C4: '142', D4: thousand('695'), E4: thousand('98690'),
      C5: '98', D5: thousand('2170'), E5: thousand('212660'),
      C6: '541', D6: thousand('1100'), E6: thousand('565400'),
      C7: '60', D7: thousand('4120'), E7: thousand('247200'),
    }; // prettier-ignore
    const products = [4, 5, 6, 7].map((row) => `E${String(row)} product C${String(row)} D${String(row)} @form`);
    assert.deepEqual(told(facts, products), ['E6=595100', 'C6=514', 'D6=1045?~']);
    assert.deepEqual(told({ ...facts, E5: thousand('212700') }, products), ['E6=595100?', 'C6=514', 'D6=1045']);
  });
});
