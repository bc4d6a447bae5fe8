/**
 * Superscript runs as Unicode superscripts: a footnote mark set above a number ("1.694" with a raised 2) must not become
 * one more digit of it.
 */

const RAISED: ReadonlyMap<string, string> = new Map(
  Array.from(
    '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ'.matchAll(/(.)(.)/gu),
    (m) => [m[1] as string, m[2] as string],
  ),
);

/** Each character that has a superscript form is raised, the others stay. */
export function raise(text: string): string {
  return Array.from(text, (character) => RAISED.get(character) ?? character).join('');
}
