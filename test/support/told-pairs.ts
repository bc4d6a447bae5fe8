/** True texts beside the same with one figure changed: the first accuses nobody and claims what it states, the second is told. */
import { strict as assert } from 'node:assert';
import { claimsIn } from './prose-claims';

/** A text, what it must claim among other things, and figures of it with what each becomes. */
export interface Stated {
  readonly text: string;
  readonly claims: readonly string[];
  readonly changes: readonly (readonly [string, string])[];
}

const accusations = (text: string): string[] => claimsIn(text).filter((claim) => /!(?!remainder)|wording/u.test(claim));

/** One test for each text. */
export function tellsPairs(all: readonly Stated[]): void {
  for (const { text, claims, changes } of all)
    it(text.slice(0, 90), () => {
      assert.deepEqual(accusations(text), [], 'a true text is accused');
      const found = claimsIn(text);
      for (const claim of claims) assert.ok(found.includes(claim), `${claim}\n  of ${found.join('\n     ')}`);
      for (const [figure, other] of changes) {
        assert.ok(text.includes(figure), figure);
        assert.ok(accusations(text.replace(figure, other)).length > 0, `${figure} → ${other} is not told`);
      }
    });
}
