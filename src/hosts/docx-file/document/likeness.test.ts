import { strict as assert } from 'node:assert';
import { likeness, tokens, Vocabulary } from './likeness';
import { countsOf, figuresAgree, numbersOf } from './note-owners';

describe('likeness of texts', () => {
  const vocabulary = new Vocabulary();
  const alike = (a: string, b: string): number => likeness(vocabulary.bagOf(tokens(a)), vocabulary.bagOf(tokens(b)));

  it('is one for the same words in any order, none for none in common, and counts a word as often as it stands', () => {
    assert.equal(alike('thu ngân sách', 'ngân sách thu'), 1);
    assert.equal(alike('thu', 'chi'), 0);
    assert.equal(alike('', 'chi'), 0);
    assert.equal(alike('a a b', 'a b b'), 4 / 6);
  });

  it('takes letters and their marks apart or in one piece for the same', () => {
    assert.equal(alike('tổng số'.normalize('NFD'), 'tổng số'), 1);
  });

  it('asks of figures whether most of their numbers still stand there, each as often', () => {
    const agree = (then: string[], now: string): boolean => figuresAgree(numbersOf(then), countsOf(tokens(now)));
    assert.ok(agree(['12 người', '7,5'], 'nay 12 và 8'));
    assert.ok(!agree(['12', '12', '12'], 'nay 12'));
    assert.ok(agree(['12', '12'], 'nay 12'));
    assert.ok(agree([], 'không có số'));
  });
});
