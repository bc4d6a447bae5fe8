/**
 * Passages in the manner of real reports, of our own making ("> text", "= what it claims"): the claims found, none but
 * those, no false error; and with any one figure changed by a digit, something is said.
 */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsIn } from '../support/prose-claims';

interface Passage {
  readonly text: string;
  readonly claims: readonly string[];
}

function passages(file: string): Passage[] {
  const source = readFileSync(join(__dirname, file), 'utf8').normalize('NFC');
  return source
    .split(/^> /mu)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.trimEnd().split('\n');
      return {
        text: lines.filter((line) => !line.startsWith('= ')).join('\n'),
        claims: lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)),
      };
    });
}

/** The text with the second digit of a figure, or the only one that counts, turned into another. */
function changed(text: string, figure: string): string | null {
  const at = text.search(
    new RegExp(`(?<![\\d.,])${figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|[.,]\\d)`, 'u'),
  );
  if (at < 0) return null;
  const digits = [...figure].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
  const place = digits[1] ?? digits[0] ?? 0;
  const digit = String((Number(figure[place]) + 4) % 10);
  return text.slice(0, at) + figure.slice(0, place) + digit + figure.slice(place + 1) + text.slice(at + figure.length);
}

/** What is amiss, or (a note that accuses nobody) what is left over. */
const isFailure = (claim: string): boolean => claim.includes('!') || claim.startsWith('wording');

/** Figures of claims that nothing is said about when one digit of them is changed, and how many were tried. */
function silentChanges(
  all: readonly Passage[],
  every: number,
): { readonly silent: readonly string[]; readonly count: number } {
  const silent: string[] = [];
  let [count, seen] = [0, 0];
  for (const { text, claims } of all) {
    const figures = new Set(
      claims
        .filter((claim) => !claim.startsWith('subset'))
        .flatMap((claim) =>
          [...claim.matchAll(/(?<![\d.,])[\d][\d.,]*/gu)].map(([figure]) => figure.replace(/[.,]$/, '')),
        ),
    );
    for (const figure of figures) {
      const other = changed(text, figure);
      if (
        other === null ||
        claims.some((claim) => claim.startsWith('count') && !claim.includes(`count ${figure} `) && claims.length === 1)
      )
        continue;
      seen += 1;
      if (seen % every !== 0) continue;
      count += 1;
      if (!claimsIn(other).some(isFailure)) silent.push(`${figure}: ${other}`);
    }
  }
  return { silent, count };
}

/** `corpus.txt` and `plain-words.txt` state their relations in words; in `provinces.txt` many are only there to be seen, and accuse nobody. */
const MOST_SILENT = {
  'corpus.txt': 0.07,
  'reports.txt': 0.07,
  'provinces.txt': 0.3,
  'plain-words.txt': 0.15,
  'districts.txt': 0.12,
  'departments.txt': 0.1,
  'newspapers.txt': 0.1,
} as const;

/** Of the longest files only each fourth figure is changed: the time is better spent elsewhere. */
const EVERY = 4;
const LONG: ReadonlySet<string> = new Set(['reports.txt', 'districts.txt', 'departments.txt']);

for (const file of [
  'corpus.txt',
  'provinces.txt',
  'plain-words.txt',
  'reports.txt',
  'districts.txt',
  'departments.txt',
  'newspapers.txt',
] as const)
  describe(`prose: passages of ${file}`, () => {
    const all = passages(file);

    for (const { text, claims } of all)
      it(text.slice(0, 60), () => {
        assert.deepEqual(claimsIn(text), claims);
      });

    it('says something when a figure of a claim is changed', () => {
      const { silent, count } = silentChanges(all, LONG.has(file) ? EVERY : 1);
      const most = count * MOST_SILENT[file];
      assert.ok(silent.length <= most, `${String(silent.length)} of ${String(count)}:\n${silent.join('\n')}`);
    });
  });

describe('prose: verbs that go the other way', () => {
  for (const text of [
    'Tỷ lệ lao động qua đào tạo đạt 71,4%, giảm 2,1 điểm phần trăm so với năm 2023 (69,3%).',
    'Kiểm tra 168/210 cơ sở thuộc diện quản lý (đạt 80%). So với quý trước, số cơ sở được kiểm tra giảm 20% (quý IV/2024: 140 cơ sở).',
    'Nước sạch theo quy chuẩn 66,2% (17.675/26.700 hộ), giảm 3,9 điểm % so với cuối năm 2024 (62,3%).',
  ])
    it(text.slice(0, 60), () => {
      assert.ok(claimsIn(text).some(isFailure), claimsIn(text).join('\n'));
    });
});

describe('prose: passages that look like relations and are none', () => {
  for (const { text } of passages('traps.txt'))
    it(text.slice(0, 60), () => {
      assert.deepEqual(
        claimsIn(text).filter((claim) => isFailure(claim) && !claim.endsWith('!remainder')),
        [],
      );
    });
});
