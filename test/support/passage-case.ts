/** What every passage must hold to: its golden text, its doc, and honesty about each figure that is missing. */
import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Inline } from '../../src/core/report-document';
import { readable, renderPassage, sourcesOf, type Passage, type RenderedPassage } from '../../src/narrative';
import { narrativeReading, type NarrativeSpec } from './narrative-reading';
import { seedFacts, seedWords } from './seed-facts';

/** The passage over the seed's figures with some changed; `null` removes one. */
export function rendered(
  passage: Passage,
  changes: Readonly<Record<string, string | null>> = {},
  length: 'full' | 'short' = 'full',
): RenderedPassage {
  const facts = { ...seedFacts.facts };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete facts[name];
    else facts[name] = value;
  }
  const spec: NarrativeSpec = { ...seedFacts, facts, relations: [] };
  return renderPassage(passage, sourcesOf(narrativeReading(spec)), { words: seedWords, length });
}

/** As a person reads it, one paragraph a line. */
export function textOf(
  passage: Passage,
  changes: Readonly<Record<string, string | null>> = {},
  length: 'full' | 'short' = 'full',
): string {
  return rendered(passage, changes, length).paragraphs.map(readable).join('\n');
}

/** UPDATE_GOLDEN=1 rewrites it. */
function golden(folder: string, name: string, actual: string): void {
  const path = join(folder, 'cases', name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  assert.ok(existsSync(path), `no golden text ${path}`);
  assert.equal(actual, readFileSync(path, 'utf8'));
}

const figures = (content: readonly Inline[]): string[] =>
  content.flatMap((inline) =>
    inline.type === 'figure' ? [inline.factId] : inline.type === 'footnote' ? figures(inline.content) : [],
  );

/** Signs of a sentence that broke: holes, doubled marks, words of the machine. */
const BROKEN = /undefined|null|NaN|\[object|\{\{|\{%| {2}|\( *\)|,,|;;|\.\.| [,;.]/;

export function describePassage(passage: Passage, folder: string): void {
  describe(passage.id, () => {
    it('reads as its golden text', () => {
      golden(folder, 'seed.txt', `${textOf(passage)}\n\n--- rút gọn\n${textOf(passage, {}, 'short')}\n`);
      assert.deepEqual(rendered(passage).gaps, []);
    });

    it('says that it has no figures when it has none', () => {
      const empty = renderPassage(passage, sourcesOf(narrativeReading({})), { words: seedWords, length: 'full' });
      assert.equal(empty.paragraphs.length, 1);
      assert.equal(empty.gaps.length, 1);
    });

    it('marks each missing figure or leaves its clause out, and never breaks the sentence', () => {
      for (const source of Object.values(passage.figures)) {
        const name = `${source.form} ${source.key} ${source.measure}`;
        if (!(name in (seedFacts.facts ?? {}))) continue;
        for (const length of ['full', 'short'] as const) {
          const with_ = rendered(passage, {}, length).paragraphs.flatMap((paragraph) => figures(paragraph));
          const without = rendered(passage, { [name]: null }, length);
          assert.doesNotMatch(without.paragraphs.map(readable).join('\n'), BROKEN, name);
          const gone = !without.paragraphs
            .flatMap((paragraph) => figures(paragraph))
            .includes(`${source.form}.${source.key}.${source.measure}`);
          assert.ok(gone, name);
          const shrunk = without.paragraphs.flatMap((paragraph) => figures(paragraph)).length < with_.length;
          if (!shrunk) assert.equal(without.gaps.length, 0, name);
        }
      }
    });

    it('names each of its figures, texts and lists in its doc', () => {
      const doc = readFileSync(join(folder, 'doc.md'), 'utf8');
      for (const name of [
        ...Object.keys(passage.figures),
        ...Object.keys(passage.texts ?? {}),
        ...Object.keys(passage.lists ?? {}),
      ]) {
        assert.ok(doc.includes(`\`${name}\``), name);
      }
    });
  });
}
