/** What every profile must hold to: its golden outline, wording that reads in every case, and a valid frame. */
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, ReportDocument } from '../../src/core/report-document';
import { readable } from '../../src/narrative';
import { composeReport, profiles, type Composition, type Profile, type Span } from '../../src/office';
import { narrativeReading, type NarrativeSpec } from './narrative-reading';
import { seedFacts } from './seed-facts';

const PERIODS: Readonly<Record<Span, string>> = {
  month: '2021-M05',
  quarter: '2021-Q4',
  'six-months': '2021-H1',
  'nine-months': '2021-9M',
  months: '2021-11M',
  year: '2021',
};
const BODIES = {
  province: 'UBND tỉnh Quảng Trị',
  town: 'UBND thị xã Quảng Trị',
  commune: 'UBND phường Nam Đông Hà',
  department: 'Sở Nông nghiệp và Môi trường tỉnh Quảng Trị',
} as const;

const lineOf = (block: Block): string =>
  block.type === 'heading'
    ? `${'#'.repeat(block.level)} ${block.text}`
    : block.type === 'paragraph'
      ? `[${block.id}] ${readable(block.content)}`
      : `[${block.id}] ${block.type === 'table' ? `bảng: ${block.caption}` : `biểu đồ: ${block.title}`}`;

export function composed(
  profile: Profile,
  filled: boolean,
  over: (spec: NarrativeSpec) => NarrativeSpec = (spec) => spec,
): Composition {
  return composeReport(narrativeReading(filled ? over(seedFacts) : {}), profile, {
    period: PERIODS[profile.span],
    variables: { body: BODIES[profile.tier], date: '2021-02-05', number: '5' },
  });
}

function outline(profile: Profile): string {
  const { document } = composed(profile, true);
  const { frame } = document;
  return [
    profile.title.vi,
    frame.body.replace('\n', ' / '),
    `${frame.kind}: ${frame.subject}`,
    ...frame.recipients.map((name) => `- ${name}`),
    '',
    ...document.blocks.map(lineOf),
    '',
  ].join('\n');
}

export function describeProfile(full: Profile, folder: string): void {
  const short = profiles.find((profile) => profile.id === `${full.id}-short`) as Profile;
  for (const profile of [full, short]) {
    describe(profile.id, () => {
      it('has its golden outline', () => {
        const path = join(folder, `${full.id}.${profile.length}.txt`);
        const actual = outline(profile);
        if (process.env['UPDATE_GOLDEN'] === '1') {
          mkdirSync(folder, { recursive: true });
          writeFileSync(path, actual);
        }
        assert.ok(existsSync(path), `no golden outline ${path}`);
        assert.equal(actual, readFileSync(path, 'utf8'));
      });

      it('leaves no name of the template language and no hole in its text', () => {
        for (const filled of [true, false])
          assert.doesNotMatch(
            composed(profile, filled).document.blocks.map(lineOf).join('\n'),
            /\{\{|undefined|\[object/,
          );
      });

      it('marks every gap as a finding, and nothing else', () => {
        for (const filled of [true, false]) {
          const { document, gaps } = composed(profile, filled);
          const marked = document.blocks
            .flatMap((block) => (block.type === 'paragraph' ? block.content : []))
            .flatMap((inline) => (inline.type === 'footnote' ? inline.content : [inline]))
            .filter((inline) => inline.type === 'gap');
          assert.equal(gaps.length, marked.length);
          for (const gap of gaps) assert.equal(gap.check, 'report-complete');
        }
      });

      it('gives every block an id of its own', () => {
        const ids = composed(profile, true).document.blocks.map((block) => block.id);
        assert.equal(new Set(ids).size, ids.length);
      });
    });
  }
}

/** Everything that a report prints, but for what its figures' own cells hold. */
export function wordsOf(document: ReportDocument): string {
  const { frame, annexes } = document;
  return [
    ...[frame.body, frame.parentBody, frame.symbol, frame.place, frame.subject, frame.signature.position],
    ...[...frame.addressees, ...frame.recipients],
    ...document.blocks.map(lineOf),
    ...annexes.map((annex) => annex.title),
  ].join('\n');
}
