/** What a slip is called must follow from the two figures as they are written: held over generated single edits. */
import { strict as assert } from 'node:assert';
import { randomNumbers } from '../../tools/bench/large-reading';
import { decimal, normalise, toText, type Decimal } from '../core/decimal';
import type { Cause } from '../core/finding';
import { meantInstead, slipBetween } from './typing-errors';

const random = randomNumbers(20270103);
const below = (n: number): number => Math.floor(random() * n);

/** A figure of up to seven digits, up to three of them behind the point. */
function figure(): Decimal {
  const text = String(1 + below(10 ** (1 + below(7))));
  const scale = below(4);
  const padded = text.padStart(scale + 1, '0');
  return normalise(decimal(scale === 0 ? text : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`));
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char !== '.';
const plain = (value: Decimal): string => toText(normalise(value)).replace('-', '');
/** The same with so many digits behind the point. */
const padded = (text: string, places: number): string => {
  const [whole = '', rest = ''] = text.split('.');
  return places === 0 ? text : `${whole}.${rest.padEnd(places, '0')}`;
};
const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Whether two digits of one text, at most one apart, stand in each other's place in the other. */
function areTransposed(a: string, b: string): boolean {
  const at = [...a].flatMap((char, index) => (char === b[index] ? [] : [index]));
  const [first = -1, second = -1] = at;
  return (
    a.length === b.length &&
    at.length === 2 &&
    a[first] === b[second] &&
    a[second] === b[first] &&
    isDigit(a[first]) &&
    isDigit(a[second]) &&
    a.slice(first + 1, second).replace('.', '').length <= 1
  );
}

const withoutOne = (text: string): string[] =>
  [...text].flatMap((char, index) =>
    isDigit(char) ? [(text.slice(0, index) + text.slice(index + 1)).replace(/\.$/, '')] : [],
  );
const differsByOne = (a: string, b: string): boolean =>
  a.length === b.length && [...a].filter((char, index) => char !== b[index]).length === 1;

/** What each word claims of the figure that is there and the one that was meant. */
const CLAIMS: Readonly<Partial<Record<Cause, (typed: Decimal, meant: Decimal, shown: number) => boolean>>> = {
  'sign-flip': (typed, meant) => plain(typed) === plain(meant) && toText(typed) !== toText(meant),
  'scale-slip': (typed, meant) => {
    const digits = (value: Decimal): string =>
      plain(value)
        .replace('.', '')
        .replace(/^0+|0+$/g, '');
    return digits(typed) === digits(meant) && plain(typed) !== plain(meant);
  },
  'digit-swap': (typed, meant, shown) => {
    const [a, b] = [plain(typed), plain(meant)];
    const places = Math.max(placesOf(a), placesOf(b));
    // A nought that only the format prints changes places behind the point alone.
    const isPrinted = places <= shown && a.split('.')[0] === b.split('.')[0];
    return areTransposed(a, b) || (isPrinted && areTransposed(padded(a, places), padded(b, places)));
  },
  'digit-slip': (typed, meant) => {
    const [a, b] = [plain(typed), plain(meant)];
    return differsByOne(a, b) || withoutOne(a).includes(b) || withoutOne(b).includes(a);
  },
};

/** One edit of the figure's text, by what people do. */
function edited(text: string): string {
  const digits = [...text].flatMap((char, index) => (isDigit(char) ? [index] : []));
  const at = digits[below(digits.length)] ?? 0;
  const next = digits[digits.indexOf(at) + 1];
  const list = [...text];
  const kind = below(5);
  if (kind === 0 && next !== undefined) [list[at], list[next]] = [list[next] ?? '', list[at] ?? ''];
  if (kind === 1) list[at] = String(below(10));
  if (kind === 2 && digits.length > 2) list.splice(at, 1);
  if (kind === 3) list.splice(at, 0, String(below(10)));
  if (kind === 4) return plain(figure());
  return list.join('').replace(/^\./, '0.').replace(/\.$/, '');
}

describe('diagnosis/typing-errors', () => {
  it('says of no two figures what they do not show', () => {
    for (let n = 0; n < 20_000; n += 1) {
      const meant = figure();
      const typed = decimal(edited(plain(meant)));
      const shown = below(3);
      const slip = slipBetween(typed, meant, shown);
      if (slip) assert.ok(CLAIMS[slip.cause]?.(typed, meant, shown), `${plain(meant)} typed as ${plain(typed)}: ${slip.cause}`); // prettier-ignore
    }
  });

  it('knows each slip that it takes figures to have been meant by', () => {
    for (let n = 0; n < 300; n += 1) {
      const typed = figure();
      for (const meant of meantInstead(typed)) {
        const [a, b] = [plain(typed), plain(meant)];
        // Of figures of one digit nothing is told but their sign and their scale.
        const isShort = [a, b].every((each) => each.replace(/^[0.]+/, '').length < 2);
        if (isShort || a === b) continue;
        assert.ok(slipBetween(typed, meant, placesOf(a)) !== null, `${b} typed as ${a}`);
      }
    }
  });

  const cause = (typed: string, meant: string, shown = 0): string =>
    slipBetween(decimal(typed), decimal(meant), shown)?.cause ?? '';

  it('calls a nought that nobody typed no digit', () => {
    assert.equal(cause('88', '80.8'), '');
    assert.equal(cause('88', '80.8', 1), '');
    assert.equal(cause('4.5', '4.05', 2), 'digit-swap');
    assert.equal(cause('4.5', '4.05'), 'digit-slip');
    assert.equal(cause('12.3', '13.2'), 'digit-swap');
    assert.equal(cause('12.4', '12.34'), 'digit-slip');
    assert.equal(cause('85', '85.5'), 'digit-slip');
    assert.equal(cause('88', '8.8'), 'scale-slip');
  });
});
