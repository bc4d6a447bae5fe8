/**
 * Which generated footnote each footnote of the document is: by the tags in it, else by its own words. Where its mark
 * stands decides nothing: editors drop marks and pair notes anew (LibreOffice the n-th mark with the n-th note).
 */
import { figureTag } from '../provenance/tags';
import type { RememberedNote } from '../provenance/model';
import { taggedFigures } from './figure-sites';
import { likeness, tokens, Vocabulary, type Bag, type Token } from './likeness';
import type { OpenReport } from './open-report';
import { canonical, printed } from './words';

export interface NoteOwner {
  readonly block: string;
  readonly note: RememberedNote['note'];
}

const ALIKE = 0.6;
const MARGIN = 0.12;

interface Known extends NoteOwner {
  readonly text: string;
  readonly tags: readonly string[];
}

function knownNotes({ record }: OpenReport): Known[] {
  return record.blocks.flatMap((block) =>
    block.paragraphs.flat().flatMap((part): Known[] => {
      if (typeof part === 'string' || !('note' in part)) return [];
      const text = canonical(part.note.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''));
      const tags = part.note.flatMap((piece) => (typeof piece === 'string' ? [] : [figureTag(piece.fact)]));
      return [{ block: block.id, note: part.note, text, tags }];
    }),
  );
}

/** The numbers of figures as they are looked for among words. */
export const numbersOf = (printedThen: readonly string[]): string[] =>
  printedThen.map((text) => tokens(text)[0]?.text ?? '');

/** How often each word stands in a text. */
export function countsOf(words: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether most of the numbers that were printed still stand there now; figures are what a text must not lose. */
export function figuresAgree(numbers: readonly string[], now: ReadonlyMap<string, number>): boolean {
  const seen = new Map<string, number>();
  let found = 0;
  for (const number of numbers) {
    const before = seen.get(number) ?? 0;
    seen.set(number, before + 1);
    if (before < (now.get(number) ?? 0)) found += 1;
  }
  return found * 2 >= numbers.length;
}

interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly tags: readonly string[];
}

/** Notes that nothing else tells are compared word by word, each of them read once. */
class Words {
  private readonly vocabulary = new Vocabulary();
  private readonly known = new Map<object, { readonly words: readonly Token[]; readonly bag: Bag }>();

  of(note: { readonly text: string }): { readonly words: readonly Token[]; readonly bag: Bag } {
    let known = this.known.get(note);
    if (!known) {
      const words = tokens(note.text);
      this.known.set(note, (known = { words, bag: this.vocabulary.bagOf(words) }));
    }
    return known;
  }
}

function candidatesOf(report: OpenReport): Candidate[] {
  return [...report.noteById.keys()].map((id) => {
    const lines = report.note(id);
    const text = lines.map((line) => printed(line.pieces, report)).join('\n');
    return {
      id,
      text,
      tags: lines.flatMap((line) => taggedFigures(line).map(({ tag }) => tag)),
    };
  });
}

function ownersOf(report: OpenReport): ReadonlyMap<string, NoteOwner> {
  const owners = new Map<string, NoteOwner>();
  const open = new Set(knownNotes(report));
  const found = candidatesOf(report);
  const take = (id: string, owner: Known): void => {
    owners.set(id, owner);
    open.delete(owner);
  };
  const each = (fits: (candidate: Candidate, known: Known) => boolean): void => {
    for (const candidate of found) {
      if (owners.has(candidate.id)) continue;
      for (const known of open)
        if (fits(candidate, known)) {
          take(candidate.id, known);
          break;
        }
    }
  };
  const byText = new Map<string, Known[]>();
  for (const known of [...open].reverse()) {
    const alike = byText.get(known.text);
    if (alike) alike.push(known);
    else byText.set(known.text, [known]);
  }
  for (const { id, text } of found) {
    const owner = text === '' ? undefined : byText.get(text)?.pop();
    if (owner) take(id, owner);
  }
  each(({ tags }, known) => {
    if (tags.length === 0) return false;
    const own = tags.filter((tag) => known.tags.includes(tag)).length;
    return own * 2 > tags.length && own * 2 > known.tags.length;
  });
  const words = new Words();
  const pairs = found
    .filter(({ id, tags }) => !owners.has(id) && tags.length === 0)
    .flatMap((candidate) =>
      [...open].map((known) => ({ candidate, known, score: likeness(words.of(candidate).bag, words.of(known).bag) })),
    )
    .sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    const { candidate, known, score } = pair;
    if (score < ALIKE || owners.has(candidate.id) || !open.has(known)) continue;
    const rival = pairs.find(
      (other) =>
        other !== pair &&
        (other.candidate === candidate
          ? open.has(other.known)
          : other.known === known && !owners.has(other.candidate.id)),
    );
    const figures = known.note.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
    if (
      (rival && score - rival.score < MARGIN) ||
      !figuresAgree(numbersOf(figures), countsOf(words.of(candidate).words))
    )
      continue;
    take(candidate.id, known);
  }
  return owners;
}

const known = new WeakMap<OpenReport, ReadonlyMap<string, NoteOwner>>();

/** By footnote id; a footnote that people wrote, or that is not recognised, is missing. */
export function noteOwners(report: OpenReport): ReadonlyMap<string, NoteOwner> {
  const done = known.get(report);
  if (done) return done;
  const owners = ownersOf(report);
  known.set(report, owners);
  return owners;
}
